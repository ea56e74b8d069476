import type { z } from 'zod';
import { readTemplate } from './readTemplate';
import type { TemplateFault } from './TemplateFault';
import {
  type FormSetTemplate,
  type TableTemplate,
  consolidationMapSchema,
  formSetTemplateSchema,
  rosterSchema,
  tableTemplateSchema,
} from './templateSchema';

/** The files of one form set as far as they could be read. */
export interface FormSetFiles {
  readonly headFile: string;
  /** Null when it could not be read. */
  readonly head: FormSetTemplate | null;
  /** In printed order, or in the order of file names when the head could not be read; null for one that could not be read. */
  readonly tables: readonly { readonly id: string; readonly file: string; readonly template: TableTemplate | null }[];
  readonly faults: readonly TemplateFault[];
}

/** Reads the head and the tables of a form set; looks at every file, listed or not, so that all faults come out at once. */
export function readFormSetFiles(formSetId: string, files: ReadonlyMap<string, string>): FormSetFiles {
  const faults: TemplateFault[] = [];
  const read = <S extends z.ZodType>(file: string, schema: S, missing: string): z.infer<S> | null => {
    const text = files.get(file);
    if (text === undefined) {
      faults.push({ file, path: '', message: missing });
      return null;
    }
    const template = readTemplate(file, text, schema);
    if (template.ok) return template.value;
    faults.push(...template.failure);
    return null;
  };

  const headFile = `${formSetId}/form-set.json`;
  const head = read(headFile, formSetTemplateSchema, 'the file is missing');
  const folder = `${formSetId}/tables/`;
  const present = [...files.keys()]
    .filter((file) => file.startsWith(folder) && file.endsWith('.json'))
    .map((file) => file.slice(folder.length, -'.json'.length))
    .sort();
  const listed = head?.tables ?? [];
  const unlisted = present.filter((id) => !listed.includes(id));
  if (head) {
    for (const id of unlisted) {
      faults.push({
        file: `${folder}${id}.json`,
        path: '',
        message: `"tables" of form-set.json does not list "${id}"`,
      });
    }
  }
  const tables = [...new Set([...listed, ...unlisted])].map((id) => {
    const file = `${folder}${id}.json`;
    const missing = `the file is missing, though form-set.json lists it as tables[${listed.indexOf(id)}]`;
    return { id, file, template: read(file, tableTemplateSchema, missing) };
  });
  if (!head) {
    // Nothing names them now, but what they are by custom can at least be looked at.
    for (const [name, schema] of Object.entries({ roster: rosterSchema, consolidation: consolidationMapSchema })) {
      const file = `${formSetId}/${name}.json`;
      if (files.has(file)) read(file, schema, '');
    }
  }
  return { headFile, head, tables, faults };
}
