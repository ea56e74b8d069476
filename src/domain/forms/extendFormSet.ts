import { type Result, failure, success } from '../Result';
import { resolveTemplatePath } from './resolveTemplatePath';
import type { TemplateFault } from './TemplateFault';
import { readTemplate } from './readTemplate';
import { formSetExtensionSchema } from './templateSchema';

/** The files of a form set as if it stood by itself, and where those that it took over really lie. */
export interface ExtendedFiles {
  readonly files: ReadonlyMap<string, string>;
  /** Path of a file as this form set's own → the file it was taken from. */
  readonly origins: ReadonlyMap<string, string>;
}

/**
 * A form set that `extends` another is that other with its own head laid over it: keys of its form-set.json replace those of the base
 * (`parameters` and `period` key by key; `null` takes a key away), tables of its own replace those of the same id, all other tables,
 * roster and consolidation map are the base's. So the same forms for other years, tiers and wording are one file of parameters.
 *
 * A form set that extends none is given back as it is. Fails when the base is missing, or leads back to the form set itself.
 *
 * @example
 * // kl01-2026/form-set.json: { "extends": "kl01-971", "id": "kl01-2026", "period": { "years": [2024, 2025, 2026], "label": "2024-2026" } }
 * extendFormSet('kl01-2026', files)
 */
export function extendFormSet(
  formSetId: string,
  files: ReadonlyMap<string, string>,
): Result<ExtendedFiles, readonly TemplateFault[]> {
  return extendWithin(formSetId, files, []);
}

function extendWithin(
  formSetId: string,
  files: ReadonlyMap<string, string>,
  above: readonly string[],
): Result<ExtendedFiles, readonly TemplateFault[]> {
  const headFile = `${formSetId}/form-set.json`;
  const own = headOf(files.get(headFile));
  if (own?.extends === undefined) return success({ files, origins: new Map() });

  const fault = (message: string): Result<never, readonly TemplateFault[]> =>
    failure([{ file: headFile, path: 'extends', message }]);
  const checked = readTemplate(headFile, files.get(headFile) ?? '', formSetExtensionSchema);
  if (!checked.ok) return checked;
  const base = checked.value.extends;
  const chain = [...above, formSetId];
  if (chain.includes(base)) return fault(`form sets extend each other in a circle: ${[...chain, base].join(' ← ')}`);
  if (!files.has(`${base}/form-set.json`)) return fault(`there is no form set "${base}" to extend`);
  const extended = extendWithin(base, files, chain);
  if (!extended.ok) return extended;

  const head = overlay(headOf(extended.value.files.get(`${base}/form-set.json`)) ?? {}, own, base);
  return success(inherit(formSetId, base, head, files, extended.value));
}

type Head = Readonly<Record<string, unknown>>;

function headOf(text: string | undefined): Head | null {
  try {
    const head: unknown = JSON.parse(text ?? 'null');
    return isObject(head) ? head : null;
  } catch {
    // What is wrong with the text is told when it is read through its schema.
    return null;
  }
}

function isObject(value: unknown): value is Head {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const LAID_OVER_BY_KEY = ['parameters', 'period'];
const PATHS = ['roster', 'consolidation'];

function overlay(base: Head, own: Head, baseId: string): Head {
  const inherited = Object.entries(base).map(([key, value]): [string, unknown] =>
    PATHS.includes(key) && typeof value === 'string' ? [key, `../${resolveTemplatePath(baseId, value)}`] : [key, value],
  );
  const head = new Map(inherited);
  for (const [key, value] of Object.entries(own)) {
    const under = head.get(key);
    if (value === null || key === 'extends') head.delete(key);
    else
      head.set(
        key,
        LAID_OVER_BY_KEY.includes(key) && isObject(value) && isObject(under) ? { ...under, ...value } : value,
      );
  }
  return Object.fromEntries(head);
}

/** The base's tables that the form set lists and has not itself, under its own name. */
function inherit(
  formSetId: string,
  base: string,
  head: Head,
  files: ReadonlyMap<string, string>,
  extended: ExtendedFiles,
): ExtendedFiles {
  const all = new Map(extended.files);
  const origins = new Map(extended.origins);
  all.set(`${formSetId}/form-set.json`, JSON.stringify(head));
  for (const id of Array.isArray(head.tables) ? (head.tables as unknown[]) : []) {
    const own = `${formSetId}/tables/${String(id)}.json`;
    const taken = `${base}/tables/${String(id)}.json`;
    const text = all.get(taken);
    if (files.has(own) || text === undefined) continue;
    all.set(own, text);
    origins.set(own, extended.origins.get(taken) ?? taken);
  }
  return { files: all, origins };
}
