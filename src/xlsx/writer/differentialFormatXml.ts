import type { ConditionalFormatDocument } from '../../app/ports/WorkbookDocument';
import { argbColor } from './argbColor';
import { element } from './element';

/** The format that a conditional format lays over a cell. Its fill is the background colour, unlike a cell's own. */
export function differentialFormatXml({ fontColor, fill, bold }: ConditionalFormatDocument['format']): string {
  const font = [
    bold ? element('b') : '',
    fontColor === undefined ? '' : element('color', { rgb: argbColor(fontColor) }),
  ].join('');
  const background = fill === undefined ? '' : element('patternFill', {}, element('bgColor', { rgb: argbColor(fill) }));
  return element(
    'dxf',
    {},
    (font === '' ? '' : element('font', {}, font)) + (background === '' ? '' : element('fill', {}, background)),
  );
}
