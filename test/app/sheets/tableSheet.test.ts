import { tableSheet } from '../../../src/app/sheets/tableSheet';
import type { FieldCrossing, TableSheetOptions } from '../../../src/app/sheets/TableSheetOptions';
import type { CellContent, CellDocument, SheetDocument } from '../../../src/app/ports/WorkbookDocument';
import type { Table } from '../../../src/domain/forms/Table';
import { formatAddress, parseAddress } from '../../../src/domain/workbook/CellAddress';
import { formatRange } from '../../../src/domain/workbook/CellRange';
import { aTable } from '../../support/aTable';
import { loadFormSet } from '../../support/formSets';

const PLAIN: TableSheetOptions = {
  sheetName: 'Bảng',
  entriesOpen: () => true,
  formulasForTotals: true,
  validations: false,
  conditions: false,
};
const received = loadFormSet('kl01-971');
const province = loadFormSet('kl01-tinh');
const midTerm = loadFormSet('giua-nhiem-ky');
const tableOf = (id: string, tables = received.tables): Table => tables.find((table) => table.id === id)!;
const cellAt = ({ cells }: SheetDocument, name: string): CellDocument => {
  const { row, column } = parseAddress(name)!;
  return cells.find((cell) => cell.row === row && cell.column === column)!;
};
const number = (value: number): CellContent => ({ type: 'number', number: value });

describe('a table as a sheet', () => {
  const bang2a = tableOf('bang-2a');

  it('stands in its official layout under the lines that were asked for', () => {
    const { sheet, layout } = tableSheet(bang2a, {
      ...PLAIN,
      headLines: [{ content: 'Đơn vị: Huyện ủy Hải Hậu', look: 'strong' }],
    });
    expect(cellAt(sheet, 'A1').content).toEqual({ type: 'text', text: 'Đơn vị: Huyện ủy Hải Hậu' });
    expect(cellAt(sheet, 'A2').content).toEqual({ type: 'text', text: `Bảng 2A: ${bang2a.title}` });
    expect(formatRange(layout.body)).toBe('A4:I9');
    expect(sheet.merges.map(formatRange)).toEqual(
      expect.arrayContaining(['A1:I1', 'A2:I2', 'A4:A6', 'B4:I4', 'B5:C5']),
    );
  });

  it('gives a total as a formula with the result that Excel will compute', () => {
    const entries: Record<string, CellContent> = { huyen: number(263), xa: number(859) };
    const { sheet, addressOf } = tableSheet(bang2a, {
      ...PLAIN,
      contentOf: ({ row, column }) => (column.id === 'truc-tiep-so-cuoc' ? entries[row.id] : undefined),
    });
    const address = addressOf({ table: 'bang-2a', row: 'tong', column: 'truc-tiep-so-cuoc' });
    expect(cellAt(sheet, formatAddress(address)).content).toEqual({
      type: 'formula',
      formula: 'IF(COUNT(B6:B7)+COUNTIF(B6:B7,"-")=0,"",SUM(B6:B7))',
      cached: 1122,
    });
    expect(cellAt(sheet, 'C8').content).toMatchObject({ cached: '' });
  });

  it('adds totals of totals from their results', () => {
    const bangV = tableOf('bang-v');
    const { sheet, layout } = tableSheet(bangV, {
      ...PLAIN,
      contentOf: ({ row }) => (row.id === '2021' ? number(20) : undefined),
    });
    const corner = formatAddress({ row: layout.body.bottom, column: layout.body.right });
    expect(cellAt(sheet, corner).content).toMatchObject({ cached: 40 });
  });

  it('writes what the caller gives for totals when formulas are not wanted', () => {
    const { sheet } = tableSheet(bang2a, { ...PLAIN, formulasForTotals: false, contentOf: () => number(7) });
    expect(cellAt(sheet, 'B8').content).toEqual(number(7));
  });

  it('opens entry fields only, and only those that are asked for', () => {
    const isPeople = ({ column }: FieldCrossing): boolean => column.id === 'truc-tiep-so-nguoi';
    const { sheet } = tableSheet(bang2a, { ...PLAIN, entriesOpen: isPeople });
    const open = sheet.cells.filter(({ style }) => style?.unlocked).map(formatAddress);
    expect(open).toEqual(['C6', 'C7']);
  });

  it('puts links and notes on the fields they belong to', () => {
    const { sheet } = tableSheet(bang2a, {
      ...PLAIN,
      hyperlinkOf: ({ row, column }) =>
        row.id === 'xa' && column.id === 'ket-hop-so-cuoc' ? "'CT Bảng 2A'!C5" : undefined,
      noteOf: ({ row, column }) => (row.id === 'tong' && column.id === 'ket-hop-so-cuoc' ? '15/16 đơn vị' : undefined),
    });
    expect(sheet.hyperlinks).toEqual([{ row: 6, column: 6, location: "'CT Bảng 2A'!C5" }]);
    expect(sheet.notes).toEqual([{ row: 7, column: 6, author: 'Biểu Mẫu', text: '15/16 đơn vị' }]);
  });

  it('knows where crossings that hold nothing stand, too', () => {
    const bang3a = tableOf('bang-3a');
    const { addressOf, layout } = tableSheet(bang3a, PLAIN);
    const tick = bang3a.columns.find(({ kind }) => kind === 'tick')!;
    expect(addressOf({ table: 'bang-3a', row: 'tong', column: tick.id }).row).toBe(layout.body.bottom);
    expect(() => addressOf({ table: 'bang-3a', row: 'tong', column: 'xyz' })).toThrow(RangeError);
  });

  it('keeps formulas out of text cells, where they would die at the next edit', () => {
    const bang3a = tableOf('bang-3a');
    const { sheet } = tableSheet(bang3a, {
      ...PLAIN,
      contentOf: ({ column }) =>
        column.kind === 'tick' ? { type: 'formula', formula: 'COUNTIF(A1:A9,"x")', cached: 3 } : undefined,
    });
    const formulas = sheet.cells.filter(({ content }) => content.type === 'formula');
    expect(formulas.map(({ style }) => style?.numberFormat)).not.toContain('@');
  });

  it('starts where it is told to', () => {
    const { sheet, layout } = tableSheet(bang2a, { ...PLAIN, origin: { row: 9, column: 2 } });
    expect(formatRange(layout.body)).toBe('C12:K17');
    expect(sheet.columnWidths.slice(0, 2)).toEqual([undefined, undefined]);
    expect(formatRange(sheet.print!.printArea!)).toBe('C10:K18');
  });

  it('freezes header and stub, the header only while a small screen has room left', () => {
    const long = { ...bang2a, title: 'TỔ CHỨC HỌC TẬP '.repeat(80) };
    expect(tableSheet(bang2a, PLAIN).sheet.frozen).toEqual({ rows: 5, columns: 1 });
    expect(tableSheet(long, PLAIN).sheet.frozen).toEqual({ rows: 0, columns: 1 });
  });

  it('prints a table on one page where that leaves it readable, unless words may make it grow', () => {
    const pages = (id: string): number | undefined =>
      tableSheet(tableOf(id, midTerm.tables), PLAIN).sheet.print?.fitToHeight;
    expect(['phu-luc-7-4', 'phu-luc-7-9', 'phu-luc-8-1', 'phu-luc-9', 'phu-luc-7-5'].map(pages)).toEqual([
      1, 1, 0, 0, 0,
    ]);
  });

  it('lets the rows grow that words are typed into, as long as they are open', () => {
    const targets = tableOf('chi-tieu', midTerm.tables);
    const { sheet, layout } = tableSheet(targets, PLAIN);
    expect(sheet.growingRows).toEqual(targets.rows.map((_, index) => layout.header.bottom + 1 + index));
    expect(tableSheet(targets, { ...PLAIN, entriesOpen: () => false }).sheet.growingRows).toEqual([]);
    expect(tableSheet(bang2a, PLAIN).sheet.growingRows).toEqual([]);
  });

  it('indents titles by their place in the tree, centres their numbers and shows headings in bold', () => {
    const training = tableOf('phu-luc-7-1', midTerm.tables);
    const { sheet, layout } = tableSheet(training, PLAIN);
    const styleOf = (id: string, column: number): CellDocument['style'] => {
      const row = layout.header.bottom + 1 + training.rows.findIndex((each) => each.id === id);
      return cellAt(sheet, formatAddress({ row, column })).style;
    };
    expect(styleOf('a-i-2-3', 0)).toMatchObject({ horizontal: 'center', indent: 0 });
    expect(styleOf('a-i-2-3', 1)).toMatchObject({ horizontal: 'left', indent: 4 });
    expect(styleOf('a-i-2-3', 1)?.font?.bold).toBeUndefined();
    expect(styleOf('a-i-2', 1)).toMatchObject({ indent: 3, font: { bold: true } });
  });

  it('shows as many decimals of a quotient as its rule gives', () => {
    const inspections = tableOf('phu-luc-8-1', midTerm.tables);
    const { sheet, addressOf } = tableSheet(inspections, PLAIN);
    const share = addressOf({ table: 'phu-luc-8-1', row: 'i-1-a', column: 'so-sanh' });
    expect(cellAt(sheet, formatAddress(share)).style?.numberFormat).toBe('#,##0');
  });

  it('has one validation per column and run of rows', () => {
    const { sheet } = tableSheet(bang2a, { ...PLAIN, validations: true });
    expect(sheet.dataValidations.map(({ ranges }) => ranges.map(formatRange).join(' '))).toEqual(
      ['B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'].map((column) => `${column}6:${column}7`),
    );
  });

  it('marks broken rules with formulas seen from the first cell of their range, errors first', () => {
    const { sheet } = tableSheet(bang2a, { ...PLAIN, conditions: true });
    const fills = sheet.conditionalFormats.map(({ format }) => format.fill);
    expect(fills.lastIndexOf('FFC7CE')).toBeLessThan(fills.indexOf('FFEB9C'));
    const together = sheet.conditionalFormats.find(
      ({ ranges, format }) => formatRange(ranges[0]!) === 'C6:C7' && format.fill === 'FFEB9C',
    );
    expect(together?.formula).toContain('B6');
    expect(together?.formula).not.toContain('B7');
  });

  it('leaves out a rule over a table that nobody can name here', () => {
    const left = { table: 'bang-2a', row: 'huyen', column: 'truc-tiep-so-cuoc' };
    const right = { ...left, table: 'bang-2b' };
    const linked: Table = { ...bang2a, rules: [{ id: 'khop', kind: 'equal', severity: 'error', left, right }] };
    const alone = tableSheet(linked, { ...PLAIN, conditions: true }).sheet.conditionalFormats;
    const named = tableSheet(linked, {
      ...PLAIN,
      conditions: true,
      nameElsewhere: ({ table }) => (table === 'bang-2b' ? 'BieuMauField.x' : undefined),
    }).sheet.conditionalFormats;
    expect(named.length).toBe(alone.length + 1);
    expect(named.at(-1)?.formula).toContain('BieuMauField.x');
  });

  it.each([...received.tables, ...province.tables, ...midTerm.tables].map((table) => [table.caption, table] as const))(
    'gives every cell of %s once, with borders around header and body',
    (_caption, table) => {
      const { sheet, layout } = tableSheet(table, { ...PLAIN, validations: true, conditions: true });
      const addresses = sheet.cells.map(formatAddress);
      expect(new Set(addresses).size).toBe(addresses.length);
      const { top, left, bottom, right } = layout.body;
      const grid = sheet.cells.filter(
        ({ row, column }) => row >= top && row <= bottom && column >= left && column <= right,
      );
      expect(grid.length).toBe((bottom - top + 1) * (right - left + 1));
      expect(new Set(grid.map(({ style }) => style?.border))).toEqual(new Set(['thin']));
    },
  );

  it('asks for what is required only once the table has been begun, in one format for neighbouring cells', () => {
    const required = aTable({
      columns: { ty: 'ratio', thang: 'month' },
      rows: ['nq-13', 'nq-4', 'nq-5'],
      rules: [{ id: 'bat-buoc', kind: 'required', columns: ['ty'] }],
    });
    const { sheet, layout } = tableSheet(required, { ...PLAIN, conditions: true });
    const top = layout.header.bottom + 2;
    const ofRule = sheet.conditionalFormats.filter(({ formula }) => formula.includes('NOT('));
    expect(ofRule.map(({ ranges }) => ranges.map(formatRange))).toEqual([[`B${top}:B${top + 2}`]]);
    expect(ofRule[0]?.formula).toContain(`TRIM($C$${top + 2})`);
    expect(ofRule[0]?.formula).toContain(`LEN(TRIM(B${top}))`);
  });
});
