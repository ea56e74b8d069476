import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { FormSet } from '../../src/domain/forms/FormSet';
import { parseFormSet } from '../../src/domain/forms/parseFormSet';

const TEMPLATES = path.join(process.cwd(), 'templates');

/** A form set of `templates/`, which must be without fault; `change` edits the text of its form-set.json first. */
export function readOfficialFormSet(id: string, change: (head: string) => string = (head) => head): FormSet {
  const files = new Map<string, string>();
  for (const name of readdirSync(path.join(TEMPLATES, id), { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.json')) continue;
    const text = readFileSync(path.join(TEMPLATES, id, name), 'utf8');
    files.set([id, ...name.split(path.sep)].join('/'), name === 'form-set.json' ? change(text) : text);
  }
  const read = parseFormSet(id, files);
  if (!read.ok) throw new Error(JSON.stringify(read.failure, null, 2));
  return read.value;
}
