import type { SheetDocument } from '../../src/app/ports/WorkbookDocument';
import { plainValue } from '../../src/domain/workbook/ReceivedWorkbook';
import { readWorkbook } from '../../src/xlsx/reader/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/writer/writeWorkbook';
import type { ComputedSheet, SheetOfCells } from './computedSheet';
import { recalculate } from './libreOffice';

/** Every sheet, by name, as LibreOffice computes it: our writer makes the file, one run computes it, our reader reads it. */
export function computedByLibreOffice(sheets: ReadonlyMap<string, SheetOfCells>): ReadonlyMap<string, ComputedSheet> {
  const bytes = writeWorkbook({
    sheets: [...sheets].map(([name, cells]) => sheetDocument(name, cells)),
    definedNames: [],
    properties: { title: '', creator: '', custom: {} },
  });
  const read = readWorkbook(recalculate(bytes));
  if (!read.ok) throw new Error(`LibreOffice wrote what can't be read: ${JSON.stringify(read.failure)}`);
  return new Map(
    read.value.sheets.map(({ name, cells }) => {
      const values = new Map(cells.map(({ row, column, value }) => [`${row} ${column}`, plainValue(value)]));
      const computed: ComputedSheet = (row, column) => {
        const value = values.get(`${row} ${column}`) ?? '';
        return value === '' ? null : value;
      };
      return [name, computed];
    }),
  );
}

function sheetDocument(name: string, cells: SheetOfCells): SheetDocument {
  return {
    name,
    cells,
    merges: [],
    columnWidths: [],
    rowHeights: {},
    dataValidations: [],
    conditionalFormats: [],
    notes: [],
    hyperlinks: [],
  };
}
