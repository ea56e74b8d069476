import fc from 'fast-check';
import { isNilText } from '../../../src/domain/entries/isNilText';
import type { FieldKind } from '../../../src/domain/forms/FieldKind';
import { excelCell, excelNumber } from '../../../src/domain/rules/excelCell';
import { excelConditions } from '../../../src/domain/rules/excelConditions';
import { useExcel } from '../../host/node/useExcel';
import { aTable } from '../../support/aTable';
import { computedByExcel } from '../../excel/computedByExcel';
import { contentOf, type TypedCell } from '../../support/typedCell';

const member = (kind: FieldKind, options?: readonly string[]) => ({
  field: { table: 'bang', row: 'huyen', column: 'a' },
  kind,
  options,
});

/** What a formula says of the given cells, one after the other. */
async function said(of: 'positive' | 'given', about: ReturnType<typeof member>, cells: readonly TypedCell[]) {
  const computed = await computedByExcel(
    cells.flatMap((cell, row) => [
      { row, column: 0, content: contentOf(cell) },
      {
        row,
        column: 1,
        content: { type: 'formula' as const, formula: excelCell(about, () => `A${row + 1}`)[of], cached: -1 },
      },
    ]),
  );
  return cells.map((_, row) => computed(row, 1));
}

describe('a cell as a formula sees it', () => {
  useExcel();

  it('takes nil words, zeros and emptied boxes for no tick', async () => {
    const nothing = [null, '  ', '-', 'Ko có', 'khong phat sinh', 0, false, '☐', '[ ]', 'Chưa'];
    expect(await said('positive', member('tick'), nothing)).toEqual(nothing.map(() => false));
    expect(await said('positive', member('tick'), ['x', 'X', '✓', 'có', 1, true])).toEqual(Array(6).fill(true));
  });

  it('takes an emptied box for blank, and a written no for given', async () => {
    expect(await said('given', member('tick'), [null, 0, false, '☐', '-', 'chưa', 'x'])).toEqual([
      ...[false, false, false, false],
      ...[true, true, true],
    ]);
  });

  it('takes any number but zero among words for words', async () => {
    expect(await said('positive', member('text'), [0, '0', '00', 'khong co', -5, 2023, 'Không đạt'])).toEqual([
      ...[false, false, false, false],
      ...[true, true, true],
    ]);
  });

  it('takes “Không” for an answer where it is an option, and for nil elsewhere', async () => {
    const cells = ['Có', 'KHÔNG', 'khong', '-', null];
    expect(await said('positive', member('choice', ['Có', 'Không']), cells)).toEqual([true, true, true, false, false]);
    expect(await said('positive', member('choice', ['Có', 'Chưa']), cells)).toEqual([true, false, false, false, false]);
  });

  it('passes an error on, so that the rule is silent', async () => {
    expect(await said('positive', member('tick'), [{ error: '#DIV/0!' }])).toEqual(['#DIV/0!']);
  });

  it('knows as nil no text that we read as words', async () => {
    const words = fc.sample(fc.constantFrom('không', 'khong', 'ko', 'có', 'co', 'phát sinh', '-', ' '), {
      numRuns: 300,
      seed: 971,
    });
    const texts = words.map((word, index) => `${word} ${words[index + 1] ?? ''}`.trim());
    const positive = await said('positive', member('text'), texts);
    const nilToFormulas = texts.filter((_, index) => positive[index] === false);
    expect(nilToFormulas.length).toBeGreaterThan(50);
    expect(nilToFormulas.filter((text) => text !== '' && !isNilText(text.replace(/ +/g, ' ')))).toEqual([]);
  });
});

describe('a number in a formula', () => {
  it.each([
    [1e-9, '1E-9'],
    [-5e-7, '-5E-7'],
    [0.2, '0.2'],
    [1e21, '1E+21'],
  ])('%p is written %s', (number, text) => {
    expect(excelNumber(number)).toBe(text);
  });
});

describe('conditions joined on one field', () => {
  it('stay below the 8.192 characters that Excel takes, for sixty rules on ticks', () => {
    const ticks = Array.from({ length: 60 }, (_, index) => `t${index}`);
    const table = aTable({
      columns: { a: 'tick', ...Object.fromEntries(ticks.map((id) => [id, 'tick' as const])) },
      rows: ['huyen'],
      rules: ticks.map((id) => ({ id, kind: 'together', each: 'row', members: ['a', id] })),
    });
    // Each field its own place: formulas over one and the same cell would be taken for one.
    const lengths = excelConditions(table).map(
      ({ formula }) => formula(({ column }) => `AB${1000 + ticks.indexOf(column)}`).length,
    );
    expect(lengths.length).toBeGreaterThan(61);
    expect(Math.max(...lengths)).toBeLessThan(8192);
  });
});
