import { doubtsOf, undecidedIn } from '../../../taskpane/panels/consolidate/doubtsOf';
import type { FileSummary } from '../../../taskpane/services/ConsolidationClient';

const found = (foundBy: 'id' | 'header' | 'shape', confidence: number) => ({
  table: 'bang-2a',
  sheet: 'Sheet1',
  range: 'B5:J11',
  foundBy,
  confidence,
});

function file(more: Partial<FileSummary>): FileSummary {
  return { key: 'k', file: 'hh.xlsx', status: 'used', errors: 0, warnings: 0, notices: [], tables: [], ...more };
}

describe('what is to be confirmed', () => {
  it('is a table known by its shape alone, or by a header not much like the form’s', () => {
    const tables = [found('id', 1), found('header', 0.98), found('header', 0.72), found('shape', 0.95)];
    const doubts = doubtsOf([file({ tables })]);
    expect(doubts.map((doubt) => doubt.kind === 'likeness' && doubt.table)).toEqual([tables[2], tables[3]]);
  });

  it('is a file whose name is another unit’s, and one of two files of the same time', () => {
    const notices = ['file-name-differs', 'same-time', 'table-missing'].map((code) => ({ code, message: code }));
    expect(doubtsOf([file({ notices })]).map(({ kind }) => kind)).toEqual(['file-name-differs', 'same-time']);
  });

  it('is nothing of a file that is not counted', () => {
    expect(doubtsOf([file({ status: 'superseded', tables: [found('shape', 0.5)] })])).toEqual([]);
  });

  it('does not include tables that could not be told apart: those are never added', () => {
    const notices = [{ code: 'table-ambiguous', message: 'Bảng tại Sheet1!B5:J11 có thể là Bảng 2A, Bảng 2B.' }];
    expect(doubtsOf([file({ notices })])).toEqual([]);
    expect(undecidedIn([file({ notices })]).map(({ message }) => message)).toEqual([notices[0]?.message]);
  });
});
