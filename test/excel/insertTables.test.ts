import { blankWorkbook } from '../../src/app/blankWorkbook';
import { insertTables } from '../../src/app/insertTables';
import type { WorkbookDocument } from '../../src/app/ports/WorkbookDocument';
import { formatAddress } from '../../src/domain/workbook/CellAddress';
import { rangeContains } from '../../src/domain/workbook/CellRange';
import type { ReceivedSheet, ReceivedWorkbook } from '../../src/domain/workbook/ReceivedWorkbook';
import { columnPoints } from '../../src/excel/write/columnPoints';
import { readWorkbook } from '../../src/xlsx/reader/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/writer/writeWorkbook';
import { loadFormSet, rosterOf } from '../support/formSets';
import { useWorkbook, worked } from './useWorkbook';

const kl01 = loadFormSet('kl01-971');
const haiHau = rosterOf(kl01).units.find(({ id }) => id === 'HU-HH')!;
const open = useWorkbook();

/** What the file of the same document holds once it is read again. */
function throughFile(document: WorkbookDocument): ReceivedWorkbook {
  return worked(readWorkbook(writeWorkbook(document)));
}

const inOrder = (sheet: ReceivedSheet): unknown[] => sheet.merges.toSorted((a, b) => a.top - b.top || a.left - b.left);

describe('a table put into the open workbook', () => {
  it('takes two syncs: one to look, one to write', async () => {
    const { workbook, excel } = open();
    worked(await insertTables(workbook, { formSet: kl01, tables: ['bang-2a'], unit: haiHau }));
    expect(excel.traffic.syncs).toBe(2);
    expect(excel.unknownMembers).toEqual([]);
  });

  it('stands behind the sheets that were there, which stay as they are', async () => {
    const { workbook, excel } = open();
    excel.user.type('Sheet1', 'B3', 'của tôi');
    worked(await insertTables(workbook, { formSet: kl01, tables: ['bang-2a', 'bang-3a'], unit: haiHau }));
    const read = worked(await workbook.read());
    expect(read.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Bảng 2A', 'BẢNG 3A']);
    expect(read.sheets[0]?.cells).toEqual([{ row: 2, column: 1, value: 'của tôi', numberMeaning: 'general' }]);
  });

  it('looks, cell by cell, as its document says', async () => {
    const { workbook, excel } = open();
    const document = worked(blankWorkbook(kl01, { tables: ['bang-2a'], onlyTables: true, unit: haiHau }));
    worked(await insertTables(workbook, { formSet: kl01, tables: ['bang-2a'], unit: haiHau }));
    const { engine } = excel.book;
    const [sheet] = document.sheets;
    const id = excel.book.sheetByName('Bảng 2A')!.id;
    for (const { row, column, style } of sheet!.cells) {
      const format = engine.formatAt(id, row, column);
      const border = style?.border === 'thin' ? 'Continuous' : 'None';
      expect({ row, column, format }).toMatchObject({
        row,
        column,
        format: {
          numberFormat: style?.numberFormat ?? 'General',
          fontName: style?.font?.name ?? 'Calibri',
          fontSize: style?.font?.size ?? 11,
          bold: style?.font?.bold ?? false,
          italic: style?.font?.italic ?? false,
          fillColor: style?.fill === undefined ? '' : `#${style.fill}`,
          horizontalAlignment: { left: 'Left', center: 'Center', right: 'Right' }[style?.horizontal ?? 'left'],
          verticalAlignment: { top: 'Top', center: 'Center', bottom: 'Bottom' }[style?.vertical ?? 'bottom'],
          wrapText: style?.wrap ?? false,
          indentLevel: style?.indent ?? 0,
          locked: style?.unlocked !== true,
          EdgeTop: { style: border },
          EdgeBottom: { style: border },
          EdgeLeft: { style: border },
          EdgeRight: { style: border },
        },
      });
    }
  });

  it('has the widths, heights, panes, print setup and lock of its document', async () => {
    const { workbook, excel } = open();
    const document = worked(blankWorkbook(kl01, { tables: ['bang-2a'], onlyTables: true, unit: haiHau }));
    worked(await insertTables(workbook, { formSet: kl01, tables: ['bang-2a'], unit: haiHau }));
    const { book } = excel;
    const { id, frozen, protection } = book.sheetByName('Bảng 2A')!;
    const [{ columnWidths, rowHeights, frozen: panes, print }] = document.sheets as [(typeof document.sheets)[number]];
    columnWidths.forEach((width, column) =>
      expect(book.engine.lineSize(id, 'column', column).size).toBeCloseTo(columnPoints(width!), 6),
    );
    for (const [row, height] of Object.entries(rowHeights)) {
      expect(book.engine.lineSize(id, 'row', Number(row)).size).toBe(height);
    }
    expect(frozen).toMatchObject({ bottom: panes!.rows - 1, right: panes!.columns - 1 });
    expect(protection?.password).toBe('');
    expect(Object.fromEntries(book.pageLayout(id))).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      printArea: print?.printArea,
      printTitleRows: { top: print?.repeatRows?.first, bottom: print?.repeatRows?.last },
      'headersFooters.leftFooter': 'Bảng 2A',
      'headersFooters.rightFooter': 'Trang &P/&N',
    });
  });

  it('warns by itself: every validation and every conditional format of its document, first ones winning', async () => {
    const { workbook, excel } = open();
    const document = worked(blankWorkbook(kl01, { tables: ['bang-2a'], onlyTables: true, unit: haiHau }));
    worked(await insertTables(workbook, { formSet: kl01, tables: ['bang-2a'], unit: haiHau }));
    const { engine, sheetByName } = { engine: excel.book.engine, sheetByName: excel.book.sheetByName.bind(excel.book) };
    const id = sheetByName('Bảng 2A')!.id;
    const [sheet] = document.sheets;
    for (const { ranges, formula1, errorTitle, error, promptTitle, prompt } of sheet!.dataValidations) {
      for (const range of ranges) {
        expect(engine.validations(id, range)).toMatchObject([
          {
            area: range,
            validation: {
              rule: { custom: { formula: `=${formula1}` } },
              ignoreBlanks: true,
              errorAlert: { showAlert: true, style: 'Stop', title: errorTitle, message: error },
              prompt: { showPrompt: true, title: promptTitle, message: prompt },
            },
          },
        ]);
      }
    }
    const wanted = sheet!.conditionalFormats.flatMap(({ ranges, formula, format }) =>
      ranges.map((range) => ({ range, formula: ranges.length === 1 ? `=${formula}` : null, fill: `#${format.fill!}` })),
    );
    const there = engine.conditionalFormats(id).map(({ areas, rule, format }, index) => ({
      range: areas[0],
      formula: wanted[index]?.formula === null ? null : rule.formula,
      fill: format['fill.color'],
    }));
    expect(there).toEqual(wanted);
    expect(wanted.length).toBeGreaterThan(5);
  });

  it('leaves only its entry cells open to the user', async () => {
    const { workbook, excel } = open();
    worked(await insertTables(workbook, { formSet: kl01, tables: ['bang-2a'], unit: haiHau }));
    expect(excel.user.type('Bảng 2A', 'B9', '1.632')).toEqual({ done: true });
    expect(excel.user.type('Bảng 2A', 'B9', '1,5')).toMatchObject({
      done: false,
      alert: { title: 'Phải là số nguyên' },
    });
    expect(excel.user.type('Bảng 2A', 'B11', '5')).toMatchObject({ done: false });
    expect(excel.user.type('Bảng 2A', 'A9', 'Xã')).toMatchObject({ done: false });
  });

  it('takes nothing but x where a cross is wanted, and says so in the words of its document', async () => {
    const { workbook, excel } = open();
    const document = worked(blankWorkbook(kl01, { onlyTables: true, unit: haiHau }));
    worked(await insertTables(workbook, { formSet: kl01, unit: haiHau }));
    const { sheet, validation } = document.sheets
      .flatMap((each) => each.dataValidations.map((one) => ({ sheet: each.name, validation: one })))
      .find((each) => each.validation.type === 'list')!;
    const { top, left } = validation.ranges[0]!;
    const address = formatAddress({ row: top, column: left });
    expect(excel.user.type(sheet, address, 'có')).toMatchObject({
      done: false,
      alert: { style: 'Stop', title: validation.errorTitle, message: validation.error },
    });
    expect(excel.user.type(sheet, address, 'x')).toEqual({ done: true });
  });
});

describe('a whole form set put into the open workbook', () => {
  it('takes no more than two syncs per table and two more, in requests of a quarter of a megabyte', async () => {
    const { workbook, excel } = open();
    worked(await insertTables(workbook, { formSet: kl01 }));
    expect(excel.traffic.syncs).toBeLessThanOrEqual(2 * kl01.tables.length + 2);
    expect(excel.traffic.syncs).toBeLessThanOrEqual(6);
    expect(excel.traffic.largestRequest).toBeLessThan(300_000);
    expect(excel.unknownMembers).toEqual([]);
  });

  it('is what the file of the same document holds: every cell with what its formula gives, every merge, name and mark', async () => {
    const { workbook } = open();
    const document = worked(blankWorkbook(kl01, { unit: haiHau }));
    worked(await insertTables(workbook, { formSet: kl01, unit: haiHau }));
    const read = worked(await workbook.read());
    const file = throughFile(document);
    const inserted = read.sheets.filter(({ name }) => name !== 'Sheet1');
    expect(inserted.map(({ name }) => name)).toEqual(file.sheets.map(({ name }) => name));
    inserted.forEach((sheet, index) => {
      expect({ name: sheet.name, cells: sheet.cells, merges: inOrder(sheet) }).toEqual({
        name: sheet.name,
        cells: file.sheets[index]!.cells,
        merges: inOrder(file.sheets[index]!),
      });
    });
    const ours = file.definedNames.filter(({ name }) => name.startsWith('BieuMau'));
    const byName = (names: ReceivedWorkbook['definedNames']): unknown =>
      names.map(({ name, refersTo, hidden }) => [name, refersTo.replaceAll("'", ''), hidden]).toSorted();
    expect(byName(read.definedNames)).toEqual(byName(ours));
    expect(read.properties.custom).toEqual(file.properties.custom);
    expect(read.customXml).toEqual(file.customXml);
  });

  it('tells how far it is and gives every sheet a place', async () => {
    const { workbook } = open();
    const told: [number, number][] = [];
    const progress = {
      report: (done: number, total: number) => void told.push([done, total]),
      isCancelled: () => false,
    };
    const { names } = worked(await insertTables(workbook, { formSet: kl01, progress }));
    expect(names).toHaveLength(13);
    expect(told.at(-1)).toEqual([13, 13]);
    expect(told.length).toBeGreaterThan(1);
  });
});

describe('texts on inserted sheets', () => {
  const sheet = (
    texts: readonly string[],
    numberFormat?: string,
  ): Parameters<ReturnType<typeof open>['workbook']['insert']>[0] => ({
    sheets: [
      {
        name: 'Chữ',
        cells: texts.map((text, row) => ({
          row,
          column: 0,
          content: { type: 'text', text },
          ...(numberFormat === undefined ? {} : { style: { numberFormat } }),
        })),
        merges: [],
        columnWidths: [],
        rowHeights: {},
        dataValidations: [],
        conditionalFormats: [],
        notes: [],
        hyperlinks: [],
      },
    ],
    definedNames: [],
    customProperties: {},
    customXml: [],
  });

  it.each([['General'], ['@'], [undefined]])(
    'stay text under the format %s, whatever they begin with',
    async (format) => {
      const texts = [
        "=cmd|' /C calc'!A0",
        '+1',
        '-1',
        '@SUM(1)',
        '6/2021',
        '1.632',
        '1,632',
        'TRUE',
        '98%',
        '(5)',
        '=1+1',
      ];
      const { workbook } = open();
      worked(await workbook.insert(sheet(texts, format)));
      const read = worked(await workbook.read());
      const cells = read.sheets.at(-1)!.cells;
      expect(cells.map(({ value, formula }) => [value, formula])).toEqual(texts.map((text) => [text, undefined]));
      expect(
        cells.every(({ row, column }) => rangeContains({ top: 0, left: 0, bottom: 10, right: 0 }, { row, column })),
      ).toBe(true);
    },
  );
});
