import type { CellDocument, SheetDocument } from '../../../src/app/ports/WorkbookDocument';
import { tableSheet } from '../../../src/app/sheets/tableSheet';
import type { Table } from '../../../src/domain/forms/Table';
import { locateTables } from '../../../src/domain/intake/locateTables';
import { readWorkbook } from '../../../src/xlsx/reader/readWorkbook';
import { writeWorkbook } from '../../../src/xlsx/writer/writeWorkbook';
import { loadFormSet } from '../../support/formSets';

const formSet = loadFormSet('kl01-971');

function tableOf(id: string): Table {
  const table = formSet.tables.find((each) => each.id === id);
  if (!table) throw new Error(id);
  return table;
}

/** Tables with equal headers side by side, without captions and banners: nothing above them tells which is which. */
function sideBySide(sheetName: string, ids: readonly string[]): SheetDocument {
  const [first, ...others] = ids.map((id, index) => {
    const { sheet, layout } = tableSheet(tableOf(id), {
      sheetName,
      origin: { row: 0, column: index * 11 },
      contentOf: (crossing) => (crossing.type === 'entry' ? { type: 'number', number: 100 * (index + 1) } : undefined),
      entriesOpen: () => true,
      formulasForTotals: true,
      validations: false,
      conditions: false,
    });
    const isBare = ({ row }: CellDocument): boolean => row > layout.header.top;
    return {
      ...sheet,
      cells: sheet.cells.filter(isBare),
      merges: sheet.merges.filter(({ top }) => top > layout.header.top),
    };
  });
  if (!first) throw new Error('no table');
  return others.reduce(
    (all, sheet) => ({ ...all, cells: [...all.cells, ...sheet.cells], merges: [...all.merges, ...sheet.merges] }),
    first,
  );
}

function locate(sheet: SheetDocument) {
  const read = readWorkbook(
    writeWorkbook({ sheets: [sheet], definedNames: [], properties: { title: '', creator: '', custom: {} } }),
  );
  if (!read.ok) throw new Error(read.failure.code);
  return locateTables(read.value, formSet);
}

describe('tables with equal headers and nothing above them', () => {
  it('are not taken for the table that the sheet is named after when several stand on it', () => {
    const { located, refused } = locate(sideBySide('Bảng 2B', ['bang-2c', 'bang-2b']));
    expect(located).toEqual([]);
    expect(refused.length).toBeGreaterThan(0);
  });

  it('is the one that the sheet is named after when it stands there alone', () => {
    const { located } = locate(sideBySide('Bảng 2B', ['bang-2b']));
    expect(located.map(({ table }) => table)).toEqual(['bang-2b']);
  });
});
