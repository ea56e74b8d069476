import fc from 'fast-check';
import type { CellContent } from '../../src/app/ports/WorkbookDocument';
import type { FieldKind } from '../../src/domain/forms/FieldKind';
import type { ReceivedValue } from '../../src/domain/workbook/ReceivedWorkbook';

/** What someone left in a cell; null where they left nothing. */
export type TypedCell = ReceivedValue | null;

/** A formula that gives the error; its stored result is wrong on purpose, so that who doesn't compute is found out. */
const DIVISION_BY_ZERO: CellContent = { type: 'formula', formula: '1/0', cached: -1 };

/** The cell as our workbooks hold it. */
export function contentOf(cell: TypedCell): CellContent {
  if (cell === null) return { type: 'blank' };
  if (typeof cell === 'number') return { type: 'number', number: cell };
  if (typeof cell === 'string') return { type: 'text', text: cell };
  return typeof cell === 'boolean' ? { type: 'boolean', boolean: cell } : DIVISION_BY_ZERO;
}

const EMPTY = ['  ', '-', '–', 'Không', 'không phát sinh', 'Ko có'];
const DIV_0 = { error: '#DIV/0!' };

/** What people write into cells of a kind: mostly what belongs there, now and then what doesn't. */
const WRITINGS: Readonly<Record<FieldKind, fc.Arbitrary<TypedCell>>> = {
  count: mostly(fc.integer({ min: 1, max: 6 }), [fc.integer({ min: 1, max: 99_999 })], ['12', '1.235', 'nhiều', -3]),
  amount: mostly(
    fc.constantFrom(0.1, 0.2, 0.3, 0.30000000000000004, 1.5),
    [fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: -9, max: 9 })],
    ['12,5', '1.235', 'khoảng 3'],
  ),
  ratio: mostly(
    fc.constantFrom(0.25, 0.5, 0.75, 1, 1.03),
    [fc.integer({ min: 1, max: 1200 }).map((tenths) => tenths / 1000)],
    ['>98%', '811/4829', '98,5%', -0.5],
  ),
  pair: mostly(fc.constantFrom('8/11', '811/4.829'), [fc.constant('0/0')], ['nhiều', '8']),
  tick: mostly(
    fc.constantFrom('x', 'x', 'X'),
    [fc.constantFrom(1, '✓', 'v', 'có')],
    [0, '☐', 'chưa', '[ ]', 'hỏi lại'],
  ),
  text: mostly(
    fc.constantFrom('Có "trích dẫn"', ' CÓ  "TRÍCH DẪN"', 'khác'),
    [fc.constantFrom('Đã triển khai', '2023', 'Không đạt')],
    ['0', '00', 5, 0, -5],
    // LibreOffice has no truth values in cells: what is FALSE to Excel is the number 0 to it, and among words they differ.
    [],
  ),
  choice: mostly(fc.constantFrom('Có', 'Không', 'KHÔNG '), [fc.constant('có')], ['Có lẽ']),
  choices: mostly(fc.constantFrom('Có', 'Có; Không'), [fc.constant('có')], ['Có lẽ']),
  month: mostly(fc.constant('6/2021'), [fc.constant('12/2022')], ['năm ngoái']),
};

/** With `plain` hardly anything but small numbers and empty cells. */
export function typedCells(kind: FieldKind, plain = false): fc.Arbitrary<TypedCell> {
  if (!plain) return WRITINGS[kind];
  const numbers = fc.option(fc.integer({ min: 0, max: 9 }));
  return fc.oneof({ arbitrary: numbers, weight: 98 }, { arbitrary: WRITINGS[kind], weight: 2 });
}

function mostly(
  usual: fc.Arbitrary<TypedCell>,
  others: readonly fc.Arbitrary<TypedCell>[],
  odd: readonly TypedCell[],
  truths: readonly TypedCell[] = [true, false],
): fc.Arbitrary<TypedCell> {
  return fc.oneof(
    { arbitrary: fc.constant(null), weight: 20 },
    { arbitrary: fc.constant(0), weight: 8 },
    { arbitrary: fc.constantFrom(...EMPTY), weight: 12 },
    { arbitrary: usual, weight: 48 },
    ...others.map((arbitrary) => ({ arbitrary, weight: 6 })),
    { arbitrary: fc.constantFrom(...odd), weight: 4 },
    { arbitrary: fc.constantFrom(...truths, DIV_0), weight: 2 },
  );
}
