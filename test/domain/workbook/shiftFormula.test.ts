import fc from 'fast-check';
import { shiftFormula } from '../../../src/domain/workbook/shiftFormula';

describe('a formula moved to another cell', () => {
  it.each([
    ['AND($B9<>"",C9>D$4)', 'AND($B11<>"",D11>E$4)'],
    ['SUM(B5:B6)', 'SUM(C7:C8)'],
    ['$A$1', '$A$1'],
    ['SUM(A:B)+SUM($A:$A)+SUM(3:$4)', 'SUM(B:C)+SUM($A:$A)+SUM(5:$4)'],
    ["'Bảng 2A'!B5+'A1 it''s'!A1", "'Bảng 2A'!C7+'A1 it''s'!B3"],
    ['"A1 là ""B2"""&A1', '"A1 là ""B2"""&B3'],
    ['LOG10(A1)+BieuMau.A1+Tổng1+1E5', 'LOG10(B3)+BieuMau.A1+Tổng1+1E5'],
    ['Sheet1!A1', 'Sheet1!B3'],
    ['COUNTIF(B9:$D9,"x")<>1', 'COUNTIF(C11:$D11,"x")<>1'],
    ['XFD1', '#REF!'],
  ])('%s reads %s two rows down and one column right', (before, after) => {
    expect(shiftFormula(before, 2, 1)).toBe(after);
  });

  it('is itself again after moving there and back', () => {
    const reference = fc
      .tuple(
        fc.constantFrom('', '$'),
        fc.constantFrom('K', 'AB', 'ZZ'),
        fc.constantFrom('', '$'),
        fc.integer({ min: 50, max: 900 }),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        reference,
        reference,
        fc.integer({ min: -9, max: 9 }),
        fc.integer({ min: -9, max: 9 }),
        (a, b, rows, columns) => {
          const formula = `IF(${a}>${b},SUM(${a}:${b}),"${a}")`;
          expect(shiftFormula(shiftFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
        },
      ),
    );
  });
});
