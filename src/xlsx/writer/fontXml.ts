import type { CellStyle } from '../../app/ports/WorkbookDocument';
import { argbColor } from './argbColor';
import { element } from './element';

const DEFAULT_FONT = 'Times New Roman';
const DEFAULT_SIZE = 11;
const ROMAN_FAMILY = 1;

/** A font of the style table. What a style leaves open is Times New Roman 11, the default font of our workbooks. */
export function fontXml(font: CellStyle['font'] = {}): string {
  const name = font.name ?? DEFAULT_FONT;
  return element(
    'font',
    {},
    [
      font.bold ? element('b') : '',
      font.italic ? element('i') : '',
      font.underline ? element('u') : '',
      element('sz', { val: font.size ?? DEFAULT_SIZE }),
      font.color === undefined ? '' : element('color', { rgb: argbColor(font.color) }),
      element('name', { val: name }),
      name === DEFAULT_FONT ? element('family', { val: ROMAN_FAMILY }) : '',
    ].join(''),
  );
}
