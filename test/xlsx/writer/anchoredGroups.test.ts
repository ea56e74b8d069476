import { parseRange } from '../../../src/domain/workbook/CellRange';
import { anchoredGroups } from '../../../src/xlsx/writer/anchoredGroups';

const ranges = (text: string) => text.split(' ').map((part) => parseRange(part)!);

describe('ranges that share a relative formula', () => {
  it('stay together when the first holds the top left corner of all', () => {
    const all = ranges('C9:D10 E12 C20');
    expect(anchoredGroups(all, ['C9<0'])).toEqual([{ ranges: all, formulas: ['C9<0'] }]);
  });

  it('stay together when the formula points at fixed cells only', () => {
    const all = ranges('C9 A12');
    expect(anchoredGroups(all, ['$C$9<0'])).toEqual([{ ranges: all, formulas: ['$C$9<0'] }]);
  });

  it('get a formula each when programs would disagree where it starts', () => {
    const [first, second] = ranges('C9:D9 A12:B12');
    expect(anchoredGroups([first!, second!], ['C9<$B9', 'D9'])).toEqual([
      { ranges: [first], formulas: ['C9<$B9', 'D9'] },
      { ranges: [second], formulas: ['A12<$B12', 'B12'] },
    ]);
  });

  it('make no group when there are none', () => {
    expect(anchoredGroups([], ['C9<0'])).toEqual([]);
  });
});
