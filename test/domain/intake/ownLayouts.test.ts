import { tableAnchorName, formatAnchors } from '../../../src/domain/intake/anchors';
import { locateTables } from '../../../src/domain/intake/locateTables';
import { layoutTable } from '../../../src/domain/forms/layoutTable';
import { fieldKey, type Table } from '../../../src/domain/forms/Table';
import { formatRange } from '../../../src/domain/workbook/CellRange';
import type { ReceivedCell, ReceivedSheet, ReceivedWorkbook } from '../../../src/domain/workbook/ReceivedWorkbook';
import { loadFormSet } from '../../support/formSets';
import { editCells, editSheets, withoutMerges, workbookOf } from './editWorkbook';
import { figures } from './figures';

interface LaidOut {
  readonly workbook: ReceivedWorkbook;
  readonly figures: Readonly<Record<string, number>>;
  readonly ranges: Readonly<Record<string, string>>;
}

/** Tables in their official layout, one below the other on each of the given sheets, a number of its own in every field. */
function layOut(sheets: readonly { readonly name: string; readonly tables: readonly Table[] }[]): LaidOut {
  const known: Record<string, number> = {};
  const ranges: Record<string, string> = {};
  let next = 5_000;
  const laid = sheets.map(({ name, tables }): ReceivedSheet => {
    const cells: ReceivedCell[] = [];
    const merges: ReceivedSheet['merges'][number][] = [];
    let top = 0;
    for (const table of tables) {
      const layout = layoutTable(table, { row: top, column: 0 });
      ranges[table.id] = formatRange(layout.body);
      for (const { range, role, text, field } of layout.cells) {
        const at = { row: range.top, column: range.left, numberMeaning: 'general' as const };
        if (field && role === 'field') {
          next += 1;
          known[fieldKey(field)] = next;
          cells.push({ ...at, value: next });
        } else if (text !== '') cells.push({ ...at, value: text });
        if (range.bottom > range.top || range.right > range.left) merges.push(range);
      }
      top = Math.max(...layout.cells.map(({ range }) => range.bottom)) + 2;
    }
    cells.sort((a, b) => a.row - b.row || a.column - b.column);
    return { name, visibility: 'visible', cells, merges, dataValidations: [] };
  });
  return { workbook: workbookOf(...laid), figures: known, ranges };
}

const formSets = ['kl01-971', 'kl01-tinh'].map((id) => loadFormSet(id));

describe.each(formSets.map((formSet) => [formSet.id, formSet] as const))('the official layout of %s', (_, formSet) => {
  const apart = layOut(formSet.tables.map((table) => ({ name: `Sheet ${table.code}`, tables: [table] })));
  const together = layOut([{ name: 'Phụ lục', tables: formSet.tables }]);

  it.each([
    ['one table per sheet', apart],
    ['all tables on one sheet', together],
  ])('is found whole by its headers, %s, with and without merges', (_name, laidOut) => {
    for (const workbook of [laidOut.workbook, withoutMerges(laidOut.workbook)]) {
      const { located, refused } = locateTables(workbook, formSet);
      expect(refused).toEqual([]);
      expect(located.map(({ table, foundBy, confidence }) => [table, foundBy, confidence])).toEqual(
        formSet.tables.map(({ id }) => [id, 'header', 1]),
      );
      expect(figures(workbook, formSet)).toEqual(laidOut.figures);
      expect(Object.fromEntries(located.map(({ table, place }) => [table, formatRange(place.range)]))).toEqual(
        laidOut.ranges,
      );
    }
  });

  const anchored: readonly (readonly [string, Pick<ReceivedWorkbook, 'definedNames' | 'customXml'>])[] = [
    [
      'hidden names',
      {
        definedNames: formSet.tables.map(({ id, code }) => {
          const refersTo = `'Sheet ${code}'!${apart.ranges[id]!.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
          return { name: tableAnchorName(id), refersTo, hidden: true };
        }),
        customXml: [],
      },
    ],
    [
      'the custom XML part',
      {
        definedNames: [],
        customXml: [
          formatAnchors({
            formSet: formSet.id,
            version: formSet.version,
            tables: formSet.tables.map(({ id, code }) => ({
              table: id,
              sheet: `Sheet ${code}`,
              range: apart.ranges[id]!,
            })),
          }),
        ],
      },
    ],
  ];

  it.each(anchored)('is found by %s, with no caption and no banner needed', (_name, marks) => {
    const nameless = editSheets(apart.workbook, (sheet) =>
      editCells(sheet, (cell) =>
        typeof cell.value === 'string' && /^(?:Bảng|BẢNG|[IV]+\.)|TỔ CHỨC|^Qu[ảá]n tri[ệế]t/u.test(cell.value)
          ? null
          : cell,
      ),
    );
    const { located } = locateTables({ ...nameless, ...marks }, formSet);
    expect(located.map(({ table, foundBy, confidence }) => [table, foundBy, confidence])).toEqual(
      formSet.tables.map(({ id }) => [id, 'id', 1]),
    );
    expect(figures({ ...nameless, ...marks }, formSet)).toEqual(apart.figures);
  });

  it('does not believe marks that lie over another table', () => {
    const [first, second] = formSet.tables;
    const swapped = [first!, second!].map(({ id }, at) => {
      const other = at === 0 ? second! : first!;
      return { name: tableAnchorName(id), refersTo: `'Sheet ${other.code}'!${apart.ranges[other.id]!}`, hidden: true };
    });
    const workbook = { ...apart.workbook, definedNames: swapped };
    expect(figures(workbook, formSet)).toEqual(apart.figures);
    expect(locateTables(workbook, formSet).located.map(({ foundBy }) => foundBy)).toEqual(
      formSet.tables.map(() => 'header'),
    );
  });
});
