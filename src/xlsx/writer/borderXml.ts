import type { CellStyle } from '../../app/ports/WorkbookDocument';
import { element } from './element';

const SIDES = ['left', 'right', 'top', 'bottom'] as const;

/** The same line on all four sides, or none. */
export function borderXml(border: CellStyle['border'] = 'none'): string {
  const sides = SIDES.map((side) =>
    border === 'thin' ? element(side, { style: 'thin' }, element('color', { auto: true })) : element(side),
  );
  return element('border', {}, sides.join('') + element('diagonal'));
}
