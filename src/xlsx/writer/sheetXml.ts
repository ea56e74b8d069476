import type { SheetDocument } from '../../app/ports/WorkbookDocument';
import { formatRange } from '../../domain/workbook/CellRange';
import type { CellWriter } from './CellWriter';
import { columnsXml } from './columnsXml';
import { conditionalFormattingXml } from './conditionalFormattingXml';
import { dataValidationsXml } from './dataValidationsXml';
import { dimensionXml } from './dimensionXml';
import { element } from './element';
import { hyperlinksXml } from './hyperlinksXml';
import { layoutRows } from './layoutRows';
import { mergeCellsXml } from './mergeCellsXml';
import { OFFICE_RELATIONSHIPS, SPREADSHEET, XML_DECLARATION } from './namespaces';
import { pageSetupXml } from './pageSetupXml';
import { sheetDataXml } from './sheetDataXml';
import { sheetPropertiesXml } from './sheetPropertiesXml';
import { sheetProtectionXml } from './sheetProtectionXml';
import { sheetViewsXml } from './sheetViewsXml';
import type { StyleTable } from './StyleTable';

/** What a sheet needs to know of the workbook around it. */
export interface SheetSurroundings {
  readonly cellWriter: CellWriter;
  readonly styles: StyleTable;
  /** The workbook opens on this sheet. */
  readonly selected: boolean;
  /** The relation to the drawing of the notes; undefined without notes. */
  readonly notesRelation?: string | undefined;
}

/** A worksheet part in pieces, its elements in the order of CT_Worksheet (ECMA-376 part 1, 18.3.1.99): Excel refuses any other. */
export function* sheetXml(sheet: SheetDocument, surroundings: SheetSurroundings): Iterable<string> {
  const { cellWriter, styles, selected, notesRelation } = surroundings;
  const { range, cells } = layoutRows(sheet);
  yield [
    XML_DECLARATION,
    `<worksheet xmlns="${SPREADSHEET}" xmlns:r="${OFFICE_RELATIONSHIPS}">`,
    sheetPropertiesXml(sheet),
    dimensionXml(range),
    sheetViewsXml(sheet, selected),
    element('sheetFormatPr', { defaultRowHeight: 15 }),
    columnsXml(sheet.columnWidths),
  ].join('');
  yield* sheetDataXml(cells, sheet, cellWriter);
  yield [
    sheetProtectionXml(sheet.protected),
    sheet.autoFilter === undefined ? '' : element('autoFilter', { ref: formatRange(sheet.autoFilter) }),
    mergeCellsXml(sheet.merges),
    conditionalFormattingXml(sheet.conditionalFormats, styles),
    dataValidationsXml(sheet.dataValidations),
    hyperlinksXml(sheet.hyperlinks),
    pageSetupXml(sheet.print),
    notesRelation === undefined ? '' : element('legacyDrawing', { 'r:id': notesRelation }),
    '</worksheet>',
  ].join('');
}
