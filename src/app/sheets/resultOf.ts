import type { CellContent } from '../ports/WorkbookDocument';

/** What a cell with this content holds to another formula; null where it is empty. */
export function resultOf(content: CellContent): number | string | boolean | null {
  switch (content.type) {
    case 'blank':
      return null;
    case 'number':
      return content.number;
    case 'text':
      return content.text;
    case 'boolean':
      return content.boolean;
    case 'formula':
      return content.cached;
  }
}
