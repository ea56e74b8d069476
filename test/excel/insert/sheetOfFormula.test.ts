import { sheetOfFormula } from '../../../src/excel/insert/sheetOfFormula';

describe('sheetOfFormula', () => {
  it.each([
    ["='Bảng 2A'!$A$4:$I$9", 'Bảng 2A'],
    ["='Sổ của ''tôi'''!$A$4", "Sổ của 'tôi'"],
    ['=VI!$A$5:$G$9', 'VI'],
    ['=#REF!', null],
    ['=#REF!$A$1', null],
    ["='Bảng 2A'!#REF!", null],
    ['=SUM(VI!$A$5:$G$9)', null],
    ['=0.08', null],
  ])('takes %s to point to %s', (formula, sheet) => expect(sheetOfFormula(formula)).toBe(sheet));
});
