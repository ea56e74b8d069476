import { boardRows, countRows, unitRows } from '../../../taskpane/panels/consolidate/boardRows';
import type { ConsolidationBoard, FileSummary } from '../../../taskpane/services/ConsolidationClient';

const UNITS = ['Huyện ủy Hải Hậu', 'Huyện ủy Ý Yên', 'Thành ủy Nam Định', 'Đảng ủy Dệt'].map((name, index) => ({
  id: ['HU-HH', 'HU-YY', 'TU-ND', 'DU-DET'][index] ?? '',
  name,
}));

function file(name: string, unit: number | null, more: Partial<FileSummary> = {}): FileSummary {
  const whose = unit === null ? {} : { unit: UNITS[unit]! };
  return {
    key: name,
    file: name,
    status: 'used',
    errors: 0,
    warnings: 0,
    notices: [],
    tables: [],
    ...whose,
    ...more,
  };
}

function board(...files: FileSummary[]): ConsolidationBoard {
  return { units: UNITS, received: [], files, sheets: [], findingsSheet: 'Kiểm tra' };
}

describe('the board', () => {
  it('has a row for every unit of the roster, sent or not', () => {
    const rows = unitRows(
      board(file('hh.xlsx', 0), file('yy.xlsx', 1, { errors: 2 }), file('nd.xlsx', 2, { status: 'empty' })),
    );
    expect(rows.map(({ id, status }) => [id, status])).toEqual([
      ['HU-HH', 'clean'],
      ['HU-YY', 'faulty'],
      ['TU-ND', 'empty'],
      ['DU-DET', 'missing'],
    ]);
  });

  it('shows a unit’s figures rather than the empty file that it also sent', () => {
    const empty = file('trống.xlsx', 0, { status: 'empty' });
    for (const files of [
      [empty, file('hh.xlsx', 0)],
      [file('hh.xlsx', 0), empty],
    ]) {
      expect(unitRows(board(...files))[0]?.file?.file).toBe('hh.xlsx');
    }
  });

  it('lists every file exactly once, with what needs someone’s hand before what is in order', () => {
    const rows = boardRows(
      board(
        file('hh.xlsx', 0),
        file('hh cũ.xlsx', 0, { status: 'superseded' }),
        file('la.xlsx', null, { status: 'unrecognised' }),
        file('hong.xlsx', null, { status: 'refused' }),
        file('yy.xlsx', 1, { errors: 1 }),
      ),
    );
    expect(rows.map(({ status, file: of }) => [status, of?.file ?? null])).toEqual([
      ['faulty', 'yy.xlsx'],
      ['missing', null],
      ['missing', null],
      ['unrecognised', 'la.xlsx'],
      ['refused', 'hong.xlsx'],
      ['clean', 'hh.xlsx'],
      ['superseded', 'hh cũ.xlsx'],
    ]);
    expect(countRows(rows)).toMatchObject({ missing: 2, faulty: 1, empty: 0 });
  });

  it('tells a file that a person took out from one that can’t be read, and its unit is missing again', () => {
    const out = file('hh.xlsx', 0, { status: 'refused', reason: { code: 'withdrawn', message: 'Đã bỏ ra.' } });
    const rows = boardRows(board(out));
    expect(rows.find(({ id }) => id === 'HU-HH')?.status).toBe('missing');
    expect(rows.find(({ file: of }) => of === out)?.status).toBe('withdrawn');
  });
});
