import { blankWorkbook } from '../../src/app/blankWorkbook';
import type { CellContent, WorkbookDocument } from '../../src/app/ports/WorkbookDocument';
import type { FormSet } from '../../src/domain/forms/FormSet';
import { parseAnchors } from '../../src/domain/intake/anchors';
import { intake } from '../../src/domain/intake/intake';
import { formatAddress } from '../../src/domain/workbook/CellAddress';
import { formatRange } from '../../src/domain/workbook/CellRange';
import type { ReceivedValue } from '../../src/domain/workbook/ReceivedWorkbook';
import { readWorkbook } from '../../src/xlsx/reader/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/writer/writeWorkbook';
import { filledWorkbook, randomFill } from '../support/filledWorkbook';
import { loadFormSet, rosterOf } from '../support/formSets';
import { printToPdf, recalculate } from '../support/libreOffice';
import { describeWithOpenpyxl } from '../xlsx/writer/describeWithOpenpyxl';

const received = loadFormSet('kl01-971');
const province = loadFormSet('kl01-tinh');
const haiHau = rosterOf(received).units.find(({ id }) => id === 'HU-HH')!;

function blank(formSet: FormSet, options?: Parameters<typeof blankWorkbook>[1]): WorkbookDocument {
  const made = blankWorkbook(formSet, options);
  if (!made.ok) throw new Error(made.failure.code);
  return made.value;
}

/** The workbook after someone typed these, by sheet and address. */
function typed(document: WorkbookDocument, entries: Record<string, Record<string, number | string>>): WorkbookDocument {
  const contentOf = (value: number | string): CellContent =>
    typeof value === 'number' ? { type: 'number', number: value } : { type: 'text', text: value };
  return {
    ...document,
    sheets: document.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => {
        const value = entries[sheet.name]?.[formatAddress(cell)];
        return value === undefined ? cell : { ...cell, content: contentOf(value) };
      }),
    })),
  };
}

/** Every value after LibreOffice computed the formulas, by `sheet!address`. */
function recalculated(document: WorkbookDocument): (place: string) => ReceivedValue {
  const read = readWorkbook(recalculate(writeWorkbook(document)));
  if (!read.ok) throw new Error(read.failure.code);
  const values = new Map(
    read.value.sheets.flatMap(({ name, cells }) => cells.map((cell) => [`${name}!${formatAddress(cell)}`, cell.value])),
  );
  return (place) => values.get(place) ?? '';
}

describe('a blank workbook', () => {
  it('has the instructions first, then a sheet per table in the letter’s order, then its hidden checks', () => {
    const { sheets } = blank(received);
    expect(sheets.map(({ name }) => name)).toEqual([
      ...[
        'Hướng dẫn',
        'I',
        'Bảng 2A',
        'Bảng 2B',
        'Bảng 2C',
        'Bảng 2D',
        'BẢNG 3A',
        'BẢNG 3B',
        'BẢNG 3C',
        'IV',
        'V',
        'VI',
      ],
      'Kiểm tra',
    ]);
    expect(sheets.filter(({ visibility }) => visibility === 'hidden').map(({ name }) => name)).toEqual(['Kiểm tra']);
    expect(sheets.map((sheet) => sheet.protected)).toEqual(sheets.map(() => true));
  });

  it('holds only the tables that are asked for', () => {
    const { sheets } = blank(received, { tables: ['bang-vi', 'bang-2a'] });
    expect(sheets.map(({ name }) => name)).toEqual(['Hướng dẫn', 'Bảng 2A', 'VI', 'Kiểm tra']);
  });

  it('is refused for a table that the form set does not have', () => {
    const made = blankWorkbook(received, { tables: ['bang-2a', 'bang-99'] });
    expect(made).toMatchObject({ ok: false, failure: { code: 'unknown-table', table: 'bang-99' } });
  });

  it('is marked as ours in three places', () => {
    const document = blank(received, { unit: haiHau });
    expect(document.properties.custom).toEqual({ 'BieuMau.FormSet': 'kl01-971@1.0.0', 'BieuMau.Unit': 'HU-HH' });
    expect(document.definedNames).toContainEqual({
      name: 'BieuMau.bang_2a',
      refersTo: "'Bảng 2A'!$A$6:$I$11",
      hidden: true,
    });
    const anchors = parseAnchors(document.customXml![0]!)!;
    expect(anchors).toMatchObject({ formSet: 'kl01-971', version: '1.0.0', unit: 'HU-HH' });
    expect(anchors.tables).toContainEqual({ table: 'bang-2a', sheet: 'Bảng 2A', range: 'A6:I11' });
  });

  it.each(['with its marks', 'by its headers after every mark was stripped'])('is recognised %s', (how) => {
    const document = typed(blank(received, { unit: haiHau }), { 'Bảng 2A': { B9: 5, C9: 100 } });
    const kept = how === 'with its marks';
    const bytes = writeWorkbook(
      kept
        ? document
        : { ...document, definedNames: [], customXml: [], properties: { title: '', creator: '', custom: {} } },
    );
    const read = readWorkbook(bytes);
    if (!read.ok) throw new Error(read.failure.code);
    const taken = intake(read.value, 'BM.xlsx', received, rosterOf(received));
    expect([taken.status, taken.recognition]).toMatchObject(['recognised', { unit: { id: 'HU-HH' } }]);
    expect(taken.locations.refused).toEqual([]);
    expect(taken.locations.located.map(({ table, foundBy }) => [table, foundBy])).toEqual(
      received.tables.map(({ id }) => [id, kept ? 'id' : 'header']),
    );
  });

  it('gives rules across tables a name to look at, because conditional formats can’t look at other sheets', () => {
    const left = { table: 'bang-2a', row: 'huyen', column: 'truc-tiep-so-cuoc' };
    const right = { ...left, table: 'bang-2b' };
    const tables = received.tables.map((table) =>
      table.id === 'bang-2a'
        ? { ...table, rules: [{ id: 'khop', kind: 'equal' as const, severity: 'error' as const, left, right }] }
        : table,
    );
    const document = blank({ ...received, tables });
    const name = 'BieuMauField.bang_2b.huyen.truc_tiep_so_cuoc';
    expect(document.definedNames).toContainEqual({ name, refersTo: "'Bảng 2B'!$B$9", hidden: true });
    const formulas = document.sheets
      .find((sheet) => sheet.name === 'Bảng 2A')!
      .conditionalFormats.map(({ formula }) => formula);
    expect(formulas.filter((formula) => formula.includes(name))).toHaveLength(1);
    const value = recalculated(typed(document, { 'Bảng 2A': { B9: 5, C9: 100 }, 'Bảng 2B': { B9: 6, C9: 100 } }));
    expect(value('Hướng dẫn!E22')).toBe(1);
  });

  it.each([received, province])(
    'is loaded by openpyxl with its validations, formats and protection as written ($id)',
    (formSet) => {
      const document = blank(formSet);
      const book = describeWithOpenpyxl(writeWorkbook(document));
      expect(book.sheets.map(({ name }) => name)).toEqual(document.sheets.map(({ name }) => name));
      document.sheets.forEach((sheet, index) => {
        const found = book.sheets[index]!;
        expect(found.validations.map(({ sqref, formula1, prompt }) => ({ sqref, formula1, prompt }))).toEqual(
          sheet.dataValidations.map(({ ranges, formula1, prompt }) => ({
            sqref: ranges.map(formatRange).join(' '),
            formula1,
            prompt,
          })),
        );
        const key = (ranges: unknown, formula: unknown): string => `${String(ranges)} ${String(formula)}`;
        expect(found.conditional.map(({ sqref, formula }) => key(sqref, formula)).sort()).toEqual(
          sheet.conditionalFormats.map(({ ranges, formula }) => key(ranges.map(formatRange).join(' '), formula)).sort(),
        );
        const open = Object.entries(found.cells).filter(([, { style }]) => style.locked === false);
        expect(open.map(([address]) => address).sort()).toEqual(
          sheet.cells
            .filter(({ style }) => style?.unlocked)
            .map(formatAddress)
            .sort(),
        );
      });
    },
  );

  it.each([received, province])('shows the results that LibreOffice computes ($id)', (formSet) => {
    const document = blank(formSet);
    const value = recalculated(document);
    for (const { name, cells } of document.sheets) {
      for (const cell of cells) {
        if (cell.content.type !== 'formula') continue;
        const place = `${name}!${formatAddress(cell)}`;
        expect([place, value(place)]).toEqual([place, cell.content.cached]);
      }
    }
  });

  it.each([received, province])('keeps cached totals right for any figures typed ($id)', (formSet) => {
    let seed = 7;
    const random = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
    const document = filledWorkbook(formSet, haiHau, randomFill(random));
    const value = recalculated(document);
    const totals = document.sheets.flatMap(({ name, cells }) =>
      cells.flatMap((cell) =>
        cell.content.type === 'formula' ? [[`${name}!${formatAddress(cell)}`, cell.content.cached] as const] : [],
      ),
    );
    expect(totals.length).toBeGreaterThan(30);
    expect(totals.map(([place]) => [place, value(place)])).toEqual(totals);
  });

  it('adds up, tells who sends and counts what is wrong as soon as something is typed', () => {
    const value = recalculated(
      typed(blank(received), {
        'Hướng dẫn': { C6: 'Huyện ủy Hải Hậu' },
        // 5 sessions without people: a warning; a figure as text and half a person: two errors.
        'Bảng 2A': { B9: 5, B10: 12, E9: '30', E10: 1.5, D9: 1, D10: 2 },
        VI: { B6: '-', B7: '-' },
      }),
    );
    expect(value('Bảng 2A!A1')).toBe('Đơn vị: Huyện ủy Hải Hậu');
    expect(value('Bảng 2A!B11')).toBe(17);
    expect(value('Bảng 2A!F11')).toBe('');
    expect(value('VI!B9')).toBe(0);
    const list = ['D', 'E', 'F'].map((column) => value(`Hướng dẫn!${column}22`));
    expect(list).toEqual(['Đã nhập 6 ô', 2, 2]);
    expect(value('Hướng dẫn!D21')).toBe('Chưa nhập');
  });

  it.each([received, province])('prints every visible sheet on one page ($id)', (formSet) => {
    const document = blank(formSet);
    const pdf = Buffer.from(printToPdf(writeWorkbook(document))).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages).toHaveLength(document.sheets.filter(({ visibility }) => visibility !== 'hidden').length);
  });
});
