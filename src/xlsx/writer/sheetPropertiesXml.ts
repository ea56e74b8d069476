import type { SheetDocument } from '../../app/ports/WorkbookDocument';
import { argbColor } from './argbColor';
import { element } from './element';

/** Tab colour, and the switch without which Excel ignores how many pages a print shall take. */
export function sheetPropertiesXml({ tabColor, print }: SheetDocument): string {
  const color = tabColor === undefined ? '' : element('tabColor', { rgb: argbColor(tabColor) });
  const fit = print === undefined ? '' : element('pageSetUpPr', { fitToPage: true });
  return color + fit === '' ? '' : element('sheetPr', {}, color + fit);
}
