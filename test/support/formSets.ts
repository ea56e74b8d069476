import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { FormSet } from '../../src/domain/forms/FormSet';
import { parseFormSet } from '../../src/domain/forms/parseFormSet';
import type { Roster } from '../../src/domain/forms/Roster';

export const TEMPLATES = path.resolve('templates');

/** A form set of templates/, as the product loads it; a fault in the files fails the test with its text. */
export function loadFormSet(id: string): FormSet {
  const files = new Map<string, string>();
  for (const name of readdirSync(TEMPLATES, { recursive: true, encoding: 'utf8' })) {
    if (name.endsWith('.json')) files.set(name, readFileSync(path.join(TEMPLATES, name), 'utf8'));
  }
  const parsed = parseFormSet(id, files);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure, null, 2));
  return parsed.value;
}

/** The roster of a form set that has one. */
export function rosterOf(formSet: FormSet): Roster {
  if (!formSet.roster) throw new Error(`${formSet.id} has no roster`);
  return formSet.roster;
}
