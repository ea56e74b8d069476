import { totalFormula } from '../../../src/app/sheets/totalFormula';
import { totalValue } from '../../../src/app/sheets/totalValue';
import type { CellContent } from '../../../src/app/ports/WorkbookDocument';
import { parseAddress } from '../../../src/domain/workbook/CellAddress';

const parts = (...names: string[]) => names.map((name) => parseAddress(name)!);
const BLANK: CellContent = { type: 'blank' };
const number = (value: number): CellContent => ({ type: 'number', number: value });

describe('a total', () => {
  it('sums neighbouring parts as a range and stays empty while nothing is given', () => {
    expect(totalFormula(parts('B7', 'B8'))).toBe('IF(COUNT(B7:B8)+COUNTIF(B7:B8,"-")=0,"",SUM(B7:B8))');
  });

  it('lists parts that do not touch', () => {
    expect(totalFormula(parts('B7', 'D7'))).toBe('IF(COUNT(B7,D7)+COUNTIF(B7,"-")+COUNTIF(D7,"-")=0,"",SUM(B7,D7))');
  });

  it('of 263 and nothing is 263', () => {
    expect(totalValue([number(263), BLANK])).toBe(263);
  });

  it('of nothing is nothing, not zero', () => {
    expect(totalValue([BLANK, { type: 'formula', formula: 'SUM(B1)', cached: '' }])).toBe('');
  });

  it('of zeros and of nil answers is zero', () => {
    expect(totalValue([number(0), BLANK])).toBe(0);
    expect(totalValue([{ type: 'text', text: '-' }, BLANK])).toBe(0);
  });

  it('leaves out a figure that was typed as text, as Excel does', () => {
    expect(totalValue([number(12), { type: 'text', text: '30' }])).toBe(12);
  });

  it('adds the results of other totals', () => {
    expect(totalValue([{ type: 'formula', formula: 'SUM(B7:B8)', cached: 40 }, number(2)])).toBe(42);
  });
});
