import { type Result, failure } from '../Result';
import { resolveTemplatePath } from './resolveTemplatePath';
import type { TemplateFault } from './TemplateFault';
import type { FormSetTemplate } from './templateSchema';

/** What a file that the head names gives; undefined when the head names none. */
export type Attachment<T> = Result<T, readonly TemplateFault[]> | undefined;

/**
 * Reads a file that `form-set.json` names under `key`, relative to the form set's folder. A file that is named and missing is a
 * fault.
 *
 * @example readAttachment('roster', 'kl01-971', head, files, parseRoster)
 */
export function readAttachment<T>(
  key: 'roster' | 'consolidation',
  formSetId: string,
  head: Pick<FormSetTemplate, 'roster' | 'consolidation'>,
  files: ReadonlyMap<string, string>,
  parse: (file: string, text: string) => Result<T, readonly TemplateFault[]>,
): Attachment<T> {
  const relative = head[key];
  if (relative === undefined) return undefined;
  const file = resolveTemplatePath(formSetId, relative);
  const text = files.get(file);
  return text === undefined
    ? failure([{ file, path: '', message: `the file is missing, though form-set.json names it as "${key}"` }])
    : parse(file, text);
}
