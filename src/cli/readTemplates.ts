import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FormSet } from '../domain/forms/FormSet';
import { parseFormSet } from '../domain/forms/parseFormSet';
import type { TemplateFault } from '../domain/forms/TemplateFault';
import { failure, type Result } from '../domain/Result';

/** The ids of the form sets in a folder: its subfolders that hold a form-set.json, in alphabetical order. */
export async function listFormSets(templatesDirectory: string): Promise<readonly string[]> {
  const entries = await readdir(templatesDirectory, { withFileTypes: true });
  const ids: string[] = [];
  for (const entry of entries) {
    if (!entry.isDirectory()) continue;
    const files = await readdir(path.join(templatesDirectory, entry.name));
    if (files.includes('form-set.json')) ids.push(entry.name);
  }
  return ids.sort();
}

export type FormSetFailure =
  | { readonly code: 'unknown-form-set'; readonly known: readonly string[] }
  | { readonly code: 'faulty-templates'; readonly faults: readonly TemplateFault[] };

/** Reads one form set from the disk. */
export async function readFormSet(templatesDirectory: string, id: string): Promise<Result<FormSet, FormSetFailure>> {
  const known = await listFormSets(templatesDirectory);
  if (!known.includes(id)) return failure({ code: 'unknown-form-set', known });
  const parsed = parseFormSet(id, await readJsonFiles(templatesDirectory, id));
  return parsed.ok ? parsed : failure({ code: 'faulty-templates', faults: parsed.failure });
}

/** Every JSON file below a form set's folder, by its path relative to the templates folder, with `/` on any system. */
async function readJsonFiles(templatesDirectory: string, id: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(path.join(templatesDirectory, id), { recursive: true });
  const files = new Map<string, string>();
  for (const name of names.filter((each) => each.endsWith('.json'))) {
    const relative = [id, ...name.split(path.sep)].join('/');
    files.set(relative, await readFile(path.join(templatesDirectory, id, name), 'utf8'));
  }
  return files;
}
