import type { WorkbookDocument, WriteWorkbook } from '../../app/ports/WorkbookDocument';
import { addCustomXml } from './addCustomXml';
import { addDocumentProperties } from './addDocumentProperties';
import { addNotes } from './addNotes';
import { CellWriter } from './CellWriter';
import { checkDocument } from './checkDocument';
import { SharedStrings } from './SharedStrings';
import { sheetXml } from './sheetXml';
import { StyleTable } from './StyleTable';
import { WorkbookPackage } from './WorkbookPackage';
import { firstVisible, workbookXml } from './workbookXml';

const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const WORKBOOK = 'xl/workbook.xml';

/**
 * Writes a workbook as .xlsx: transitional OOXML that Excel opens without repair and LibreOffice reads alike.
 *
 * The same document gives the same bytes, in any time zone, whatever order its cells come in. Text is written as text whatever it
 * begins with; empty text is a blank cell. Formulas may use the functions of Excel 2010, under their plain names.
 *
 * @throws RangeError for what Excel would repair or refuse, a bug of the caller: text over 32,767 characters, a formula over 8,192,
 * a number that is none, an address twice or outside the grid, overlapping merges, validation titles over 32 or messages over 255
 * characters, a name or a sheet name that Excel does not take, no visible sheet, a time without zone
 *
 * @example
 * const bytes = writeWorkbook({ sheets: [sheet], definedNames: [], properties: { title: 'Biểu số liệu', creator: 'Biểu Mẫu', custom: {} } });
 */
export const writeWorkbook: WriteWorkbook = (document: WorkbookDocument) => packageOf(document).toBytes();

/** The workbook in parts. Throws as `writeWorkbook` does. */
export function packageOf(document: WorkbookDocument): WorkbookPackage {
  checkDocument(document);
  const target = new WorkbookPackage();
  const styles = new StyleTable();
  const strings = new SharedStrings();
  const cellWriter = new CellWriter(styles, strings);
  const active = firstVisible(document.sheets);

  target.relate('', 'officeDocument', WORKBOOK);
  const relations = document.sheets.map((sheet, index) => {
    const number = index + 1;
    const path = `xl/worksheets/sheet${number}.xml`;
    const notesRelation = addNotes(target, path, number, sheet.notes);
    const xml = sheetXml(sheet, { cellWriter, styles, selected: index === active, notesRelation });
    target.add(path, xml, `${MAIN}.worksheet+xml`);
    return target.relate(WORKBOOK, 'worksheet', `worksheets/sheet${number}.xml`);
  });
  target.add(WORKBOOK, workbookXml(document, relations), `${MAIN}.sheet.main+xml`);
  target.add('xl/styles.xml', styles.toXml(), `${MAIN}.styles+xml`);
  target.relate(WORKBOOK, 'styles', 'styles.xml');
  if (!strings.isEmpty) {
    target.add('xl/sharedStrings.xml', strings.toXml(), `${MAIN}.sharedStrings+xml`);
    target.relate(WORKBOOK, 'sharedStrings', 'sharedStrings.xml');
  }
  addDocumentProperties(target, document.properties);
  addCustomXml(target, document.customXml ?? []);
  return target;
}
