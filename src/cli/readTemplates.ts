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
    const files = await readable(() => readdir(path.join(templatesDirectory, entry.name)));
    if (files.includes('form-set.json')) ids.push(entry.name);
  }
  return ids.sort();
}

export type FormSetFailure =
  | { readonly code: 'unknown-form-set'; readonly known: readonly string[] }
  | { readonly code: 'faulty-templates'; readonly faults: readonly TemplateFault[] };

/**
 * Reads one form set from the disk.
 *
 * @param id a form set of the product, or the path of a folder of someone's own: form sets beside that folder are known too, so that
 *   a form set and its summary may lie next to each other and extend those of the product
 */
export async function readFormSet(templatesDirectory: string, id: string): Promise<Result<FormSet, FormSetFailure>> {
  const own = ownFormSet(id);
  const known = await listFormSets(templatesDirectory);
  const besides = own ? await readable(() => listFormSets(own.directory)) : [];
  if (!(own ? besides : known).includes(own?.id ?? id)) return failure({ code: 'unknown-form-set', known });
  const files = new Map([
    ...(await readJsonFiles(templatesDirectory, known)),
    ...(own ? await readJsonFiles(own.directory, besides) : []),
  ]);
  const parsed = parseFormSet(own?.id ?? id, files);
  return parsed.ok ? parsed : failure({ code: 'faulty-templates', faults: parsed.failure });
}

/** The summary form set of one that was read: beside it when it is someone's own, else of the product. */
export async function readSummaryFormSet(
  templatesDirectory: string,
  formSetId: string,
  into: string,
): Promise<Result<FormSet, FormSetFailure>> {
  const own = ownFormSet(formSetId);
  const besides = own ? await readable(() => listFormSets(own.directory)) : [];
  return readFormSet(templatesDirectory, own && besides.includes(into) ? path.join(own.directory, into) : into);
}

/** Where a form set lies that is named by a path; null for one of the product. */
function ownFormSet(id: string): { readonly directory: string; readonly id: string } | null {
  if (!/[/\\]/.test(id)) return null;
  const folder = path.resolve(path.basename(id) === 'form-set.json' ? path.dirname(id) : id);
  return { directory: path.dirname(folder), id: path.basename(folder) };
}

async function readable<T>(list: () => Promise<readonly T[]>): Promise<readonly T[]> {
  try {
    return await list();
  } catch {
    return [];
  }
}

/** Every JSON file of form sets, by its path relative to the folder that holds them, with `/` on any system. */
async function readJsonFiles(directory: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const id of ids) {
    const names = await readdir(path.join(directory, id), { recursive: true });
    for (const name of names.filter((each) => each.endsWith('.json'))) {
      const relative = [id, ...name.split(path.sep)].join('/');
      files.set(relative, await readFile(path.join(directory, id, name), 'utf8'));
    }
  }
  return files;
}
