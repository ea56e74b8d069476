import type { CellContent } from '../../app/ports/WorkbookDocument';

/** What Office.js takes for one cell; null leaves it as it is. */
export type CellInput = string | number | boolean | null;

/**
 * A cell's content as it is written through `values`, which Excel takes like typing in English. An apostrophe keeps text what it is:
 * `=cmd|…`, `+1`, `6/2021`, `1.632`. A cell under the text format needs none, and would show it.
 *
 * @example cellInput({ type: 'text', text: '=1+1' }, undefined) === "'=1+1"
 */
export function cellInput(content: CellContent, numberFormat: string | undefined): CellInput {
  switch (content.type) {
    case 'blank':
      return null;
    case 'number':
      return content.number;
    case 'boolean':
      return content.boolean;
    case 'text':
      if (content.text === '') return null;
      return numberFormat === '@' ? content.text : `'${content.text}`;
    case 'formula':
      return `=${content.formula}`;
  }
}
