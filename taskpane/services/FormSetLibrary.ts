import type { FormSet } from '../../src/domain/forms/FormSet';
import { parseFormSet } from '../../src/domain/forms/parseFormSet';
import type { TemplateFault } from '../../src/domain/forms/TemplateFault';
import { failure, type Result } from '../../src/domain/Result';

/** What is known of a form set before it is loaded. */
export interface FormSetEntry {
  readonly id: string;
  readonly title: string;
  readonly issuer: string;
  /** The form set that this one is consolidated into: another, or itself. */
  readonly consolidatesInto: string;
}

export type LibraryFailure =
  { readonly code: 'unreachable' } | { readonly code: 'faulty'; readonly faults: readonly TemplateFault[] };

/** The form sets that came with the product. Each is fetched once, from beside the pane's own page. */
export interface FormSetLibrary {
  readonly list: () => Promise<Result<readonly FormSetEntry[], LibraryFailure>>;
  readonly load: (id: string) => Promise<Result<FormSet, LibraryFailure>>;
  /** Template files of a form set and of the one it is consolidated into, by path, as `parseFormSet` takes them. */
  readonly templates: (id: string) => Promise<Result<ReadonlyMap<string, string>, LibraryFailure>>;
}

/**
 * A library over the files that the build writes: `index.json` (a list of {@link FormSetEntry}) and one `<id>.json` per form set
 * (template text by path).
 *
 * @param fetchText text of a file of that folder; rejects when it can't be had
 */
export function formSetLibrary(fetchText: (file: string) => Promise<string>): FormSetLibrary {
  const kept = new Map<string, Promise<unknown>>();
  const fetchJson = (file: string): Promise<unknown> => {
    const known = kept.get(file);
    if (known) return known;
    const fetched = fetchText(file).then((text): unknown => JSON.parse(text));
    kept.set(file, fetched);
    // What could not be had is asked for again next time.
    fetched.catch(() => kept.delete(file));
    return fetched;
  };
  const attempt = async <T>(work: () => Promise<T>): Promise<Result<T, LibraryFailure>> => {
    try {
      return { ok: true, value: await work() };
    } catch {
      return failure({ code: 'unreachable' });
    }
  };
  const list: FormSetLibrary['list'] = () => attempt(async () => (await fetchJson('index.json')) as FormSetEntry[]);
  const textsOf = async (id: string): Promise<[string, string][]> =>
    Object.entries((await fetchJson(`${id}.json`)) as Record<string, string>);

  const parsed = new Map<string, FormSet>();
  return {
    list,
    load: async (id) => {
      const known = parsed.get(id);
      if (known) return { ok: true, value: known };
      const texts = await attempt(() => textsOf(id));
      if (!texts.ok) return texts;
      const formSet = parseFormSet(id, new Map(texts.value));
      if (!formSet.ok) return failure({ code: 'faulty', faults: formSet.failure });
      parsed.set(id, formSet.value);
      return formSet;
    },
    templates: async (id) => {
      const entries = await list();
      if (!entries.ok) return entries;
      const into = entries.value.find((entry) => entry.id === id)?.consolidatesInto ?? id;
      return attempt(async () => {
        const texts = await Promise.all([textsOf(id), into === id ? [] : textsOf(into)]);
        return new Map(texts.flat());
      });
    },
  };
}
