import type { CellStyle } from '../../app/ports/WorkbookDocument';
import { element } from './element';

/** Empty when the style says nothing about alignment. */
export function alignmentXml({ horizontal, vertical, wrap, indent }: CellStyle): string {
  const indented = indent !== undefined && indent > 0;
  if (horizontal === undefined && vertical === undefined && !wrap && !indented) return '';
  return element('alignment', {
    // An indent has no effect under general alignment.
    horizontal: horizontal ?? (indented ? 'left' : undefined),
    vertical,
    wrapText: wrap ? true : undefined,
    indent: indented ? indent : undefined,
  });
}
