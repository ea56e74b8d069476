import { execFileSync } from 'node:child_process';
import { SmallCalculator } from '../calculation/SmallCalculator';
import { MemoryEngine } from './MemoryEngine';
import { calculateCases, type Figures } from './univer/calculateCases';

describe('the two engines that calculate, ours in memory and Univer’s', () => {
  let ours: Record<string, Figures>;
  let univers: Record<string, Figures>;

  beforeAll(async () => {
    ours = await calculateCases(() => new MemoryEngine(new SmallCalculator()));
    const printed = execFileSync(process.execPath, ['test/host/engine/univer/calculate.mjs'], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    univers = JSON.parse(printed) as Record<string, Figures>;
  }, 180_000);

  it.each([
    ['the functions our sheets use', 15],
    ['a corrected figure', 15],
    ['a row that comes in, a sheet that is renamed', 15],
    ['a sheet that is deleted', 13],
    ['sheets that make way for others of the same names', 15],
    ['numbers however they are written', 6],
    ['a workbook that a unit fills in', 40],
    ['the empty workbook with its own checks', 100],
    ['the provincial summary', 240],
  ])('agree on every figure: %s', (name, least) => {
    expect(Object.keys(ours[name] ?? {}).length).toBeGreaterThanOrEqual(least);
    expect(univers[name]).toEqual(ours[name]);
  });
});
