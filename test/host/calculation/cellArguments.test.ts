import { MemoryEngine } from '../engine/MemoryEngine';
import type { CellValue } from '../engine/Cell';
import { SmallCalculator } from './SmallCalculator';

/** Calculates a formula beside A1 (a figure typed as text), B1 (empty), C1 (4) and D1 (an error). */
async function calculate(formula: string): Promise<CellValue> {
  const engine = new MemoryEngine(new SmallCalculator());
  const sheet = engine.addSheet('Bảng 2A', 0);
  const put = (column: number, value: CellValue, own: string | null = null): void =>
    engine.write(sheet, { top: 0, bottom: 0, left: column, right: column }, () => ({ value, formula: own }));
  put(0, '30');
  put(2, 4);
  put(3, 0, '=1/0');
  put(9, 0, formula);
  await engine.settle();
  return engine.contentAt(sheet, 0, 9).value;
}

describe('a single cell as an argument', () => {
  it.each<[string, CellValue]>([
    // Text and nothing in a cell are no numbers to functions that take ranges; written into the formula they are.
    ['=SUM(A1,C1)', 4],
    ['=SUM("30",C1)', 34],
    ['=COUNT(A1,B1,C1)', 1],
    ['=COUNT("30",C1)', 2],
    ['=MAX(A1,B1,C1)', 4],
    ['=SUM(B1,D1)', '#DIV/0!'],
    ['=AND(C1,A1)', true],
    // Arithmetic takes them as single values.
    ['=A1+B1+C1', 34],
    ['=IF(C1>3,A1,B1)', '30'],
    ['=SUM(A1*2,C1)', 64],
  ])('calculates %s as %p', async (formula, expected) => {
    expect(await calculate(formula)).toBe(expected);
  });

  it.each<[string, CellValue]>([
    ['=FIND("kh","|không|")', 2],
    ['=FIND("KH","|không|")', '#VALUE!'],
    ['=FIND("ng","không không",5)', 10],
    ['=FIND("","không")', 1],
    ['=ISNUMBER(FIND("|"&A1&"|","|30|"))', true],
    ['=FIND("a",D1)', '#DIV/0!'],
    ['=1E-9*1e9', 1],
  ])('is found in, or not: %s is %p', async (formula, expected) => {
    expect(await calculate(formula)).toBe(expected);
  });
});
