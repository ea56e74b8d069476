import { validationRule } from '../../../src/excel/write/validationRule';

describe('validationRule', () => {
  it('gives written-out options without their quotes, for Excel to split at commas in any locale', () => {
    expect(validationRule({ type: 'list', formula1: '"x,X"' })).toEqual({
      list: { inCellDropDown: true, source: 'x,X' },
    });
    expect(validationRule({ type: 'list', formula1: '"Loại ""A"",Loại B"' })).toEqual({
      list: { inCellDropDown: true, source: 'Loại "A",Loại B' },
    });
  });

  it('gives options that stand in cells as a formula, so that an option may hold a comma', () => {
    expect(validationRule({ type: 'list', formula1: "'Mục lục'!$A$1:$A$9" })).toEqual({
      list: { inCellDropDown: true, source: "='Mục lục'!$A$1:$A$9" },
    });
  });

  it('gives bounds as numbers, and cells as formulas', () => {
    expect(validationRule({ type: 'whole', operator: 'between', formula1: '0', formula2: 'B4' })).toEqual({
      wholeNumber: { operator: 'Between', formula1: 0, formula2: '=B4' },
    });
    expect(validationRule({ type: 'decimal', operator: 'lessThanOrEqual', formula1: '1.5' })).toEqual({
      decimal: { operator: 'LessThanOrEqualTo', formula1: 1.5 },
    });
    expect(validationRule({ type: 'textLength', operator: 'greaterThan', formula1: '3' })).toEqual({
      textLength: { operator: 'GreaterThan', formula1: 3 },
    });
  });

  it('gives a formula of its own with the equals sign', () => {
    expect(validationRule({ type: 'custom', formula1: 'ISNUMBER(B7)' })).toEqual({
      custom: { formula: '=ISNUMBER(B7)' },
    });
  });
});
