import { columnName } from '../../domain/workbook/CellAddress';
import { element } from '../writer/element';
import { encodeXstring } from '../writer/encodeXstring';
import { escapeXml } from '../writer/escapeXml';
import { XML_DECLARATION } from '../writer/namespaces';

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Below what one cell holds, with room for the escapes of a few characters. */
const LONGEST_TEXT = 30_000;

/** A locked worksheet with a line in each row; a long line goes on in the cells beside it. */
export function recordSheetXml(lines: readonly string[]): string {
  const rows = lines.map((line, index) => element('row', { r: index + 1 }, cells(line, index + 1)));
  const data = element('sheetData', {}, rows.join(''));
  const protection = element('sheetProtection', { sheet: true, objects: true, scenarios: true });
  return XML_DECLARATION + element('worksheet', { xmlns: SPREADSHEET }, data + protection);
}

function cells(line: string, row: number): string {
  const written: string[] = [];
  for (let at = 0; at < line.length;) {
    let end = Math.min(at + LONGEST_TEXT, line.length);
    // A character outside the basic plane is two units that must stay together.
    if (end < line.length && /[\uD800-\uDBFF]/.test(line.charAt(end - 1))) end -= 1;
    const text = escapeXml(encodeXstring(line.slice(at, end)));
    const content = element('is', {}, `<t xml:space="preserve">${text}</t>`);
    written.push(element('c', { r: `${columnName(written.length)}${row}`, t: 'inlineStr' }, content));
    at = end;
  }
  return written.join('');
}
