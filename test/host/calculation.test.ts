import fc from 'fast-check';
import { SmallCalculator } from './calculation/SmallCalculator';
import { MemoryEngine } from './engine/MemoryEngine';
import type { CellValue } from './engine/Cell';
import { parseInput } from './grid/parseInput';

/** Calculates a formula in a cell far from the given ones, which start at A1 of `Bảng 2A`. */
async function calculate(formula: string, cells: readonly (readonly CellValue[])[] = []): Promise<CellValue> {
  const engine = new MemoryEngine(new SmallCalculator());
  const sheet = engine.addSheet('Bảng 2A', 0);
  const other = engine.addSheet('Tổng', 1);
  for (const [row, line] of cells.entries()) {
    for (const [column, given] of line.entries()) {
      const place = { top: row, bottom: row, left: column, right: column };
      const content =
        typeof given === 'string'
          ? parseInput(given, { locale: 'en-US', numberFormat: 'General', year: 2026 }).content
          : { value: given, formula: null };
      engine.write(sheet, place, () => content);
    }
  }
  const at = { top: 50, bottom: 50, left: 10, right: 10 };
  engine.write(formula.includes('!') ? other : sheet, at, () => ({ value: 0, formula }));
  await engine.settle();
  return engine.contentAt(formula.includes('!') ? other : sheet, 50, 10).value;
}

const figures = [
  [263, 1235],
  ['-', ''],
  [800, '=A1+1'],
] as const;

describe('the small calculator', () => {
  it.each<[string, CellValue]>([
    ['=1+2*3-4/2', 5],
    ['=-2^2', 4],
    ['=50%*10', 5],
    ['="Nam: "&A1', 'Nam: 263'],
    ['=SUM(A1:B3)', 263 + 1235 + 800 + 264],
    ['=IF(COUNT(A1:A3)+COUNTIF(A1:A3,"-")=0,"",SUM(A1:A3))', 1063],
    ['=IF(COUNT(D1:D3)+COUNTIF(D1:D3,"-")=0,"",SUM(D1:D3))', ''],
    ["=SUM('Bảng 2A'!A1:A3)", 1063],
    ["=SUM('Bảng 2A'!A:A)", 1063],
    ['=SUMPRODUCT((ISNUMBER(A1:A3)+(A1:A3="-"))*2)', 6],
    ['=SUMPRODUCT(A1:A3,B1:B3)', 263 * 1235 + 800 * 264],
    ['=AND(ISNUMBER(A1),INT(A1)=A1,A1>=0)', true],
    ['=OR(A2="-",ISTEXT(B1))', true],
    ['=NOT(ISNUMBER(A2))', true],
    ['=COUNTIF(A1:B3,">=263")', 4],
    ['=COUNTA(A1:B3)', 5],
    ['=MIN(A1:B3)&"–"&MAX(A1:B3)', '263–1235'],
    ['=ROUND(2/3,2)', 0.67],
    ['=ROUND(-2.5,0)', -3],
    ['=TRIM(SUBSTITUTE("  a   b ","b","c"))', 'a c'],
    ['=RIGHT("02/12",2)', '12'],
    ['=N(A2)+N(A1)', 263],
    ['=A1/B2', '#DIV/0!'],
    ['=A2*2', '#VALUE!'],
    ['=IFERROR(A1/0,"không")', 'không'],
    ['=B2=""', true],
    ['=B2=0', true],
    ['="huyện"="HUYỆN"', true],
    ['=VLOOKUP(1,A1:B3,2)', '#NAME?'],
    ["=SUM('Không có'!A1:A2)", '#REF!'],
  ])('calculates %s as %p', async (formula, expected) => {
    expect(await calculate(formula, figures)).toBe(expected);
  });

  it('adds up any figures as JavaScript does', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 20 }),
        async (numbers) => {
          const total = numbers.reduce((sum, number) => sum + number, 0);
          expect(
            await calculate(
              '=SUM(A1:A20)',
              numbers.map((number) => [number]),
            ),
          ).toBe(total);
        },
      ),
      { seed: 971, numRuns: 50 },
    );
  });

  it('follows formulas through formulas, and gives 0 for a circle', async () => {
    expect(await calculate('=A1', [['=A2*2'], ['=A3+1'], [20]])).toBe(42);
    expect(await calculate('=A1', [['=A2'], ['=A1']])).toBe(0);
  });
});
