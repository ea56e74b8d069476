import type { Calculator } from './engine/Calculator';
import { MemoryEngine } from './engine/MemoryEngine';
import { useExcel } from './node/useExcel';
import { simulateExcel } from './simulateExcel';

useExcel();

/** Knows one formula only: the sum of A1 and A2. */
const sumOfTwo: Calculator = {
  recalculate: async (grid, put) => {
    await Promise.resolve();
    for (const cell of grid.formulas()) {
      const [a, b] = [grid.content(cell.sheet, 0, 0).value, grid.content(cell.sheet, 1, 0).value];
      put(cell, Number(a) + Number(b));
    }
  },
};

describe('a calculator behind the in-memory engine', () => {
  it('has calculated when a write is followed by a read in the same batch, and after the user has typed', async () => {
    const excel = simulateExcel({ engine: new MemoryEngine(sumOfTwo) });
    const seen: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:A3').formulas = [[1000], [632], ['=SUM(A1:A2)']];
      const total = sheet.getRange('A3').load('values,formulas');
      await context.sync();
      seen.push(total.values, total.formulas);
      excel.user.type('Sheet1', 'A1', '1.001');
      total.load('values');
      await context.sync();
      seen.push(total.values);
    });
    excel.uninstall();
    expect(seen).toEqual([[[1632]], [['=SUM(A1:A2)']], [[1633]]]);
  });
});
