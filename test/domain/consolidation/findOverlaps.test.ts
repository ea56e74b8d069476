import { type CountedSource, findOverlaps } from '../../../src/domain/consolidation/findOverlaps';

const commune = (unit: string, sha256 = `sha of ${unit}`): CountedSource => ({ file: `${unit}.xlsx`, sha256, unit });
const summary = (unit: string, ...units: readonly string[]): CountedSource => ({
  ...commune(unit),
  counts: units.map((each) => ({ sha256: `sha of ${each}`, unit: each })),
});

describe('figures that two files hold', () => {
  it('are none when a summary and the other files are of different units', () => {
    expect(findOverlaps([summary('hai hau', 'hai anh', 'hai bac'), commune('truc noi')])).toEqual([]);
  });

  it('keep out the file of a unit that a summary counts, with the same content or in another version', () => {
    const district = summary('hai hau', 'hai anh', 'hai bac');
    const inside = { with: 'hai hau.xlsx', kind: 'inside' };
    expect(findOverlaps([district, commune('hai anh')])).toEqual([{ file: 'hai anh.xlsx', ...inside }]);
    expect(findOverlaps([commune('hai anh', 'sent again'), district])).toEqual([{ file: 'hai anh.xlsx', ...inside }]);
    expect(findOverlaps([{ ...commune('hai anh'), unit: 'renamed', file: 'x.xlsx' }, district])).toEqual([
      { file: 'x.xlsx', ...inside },
    ]);
  });

  it('keep out a summary that lies within a larger one', () => {
    const small = summary('cum 1', 'hai anh');
    expect(findOverlaps([small, summary('hai hau', 'hai anh', 'hai bac')])).toEqual([
      { file: 'cum 1.xlsx', with: 'hai hau.xlsx', kind: 'inside' },
    ]);
    expect(findOverlaps([small, summary('tinh', 'cum 1', 'truc noi')])).toEqual([
      { file: 'cum 1.xlsx', with: 'tinh.xlsx', kind: 'inside' },
    ]);
  });

  it('keep out both of two summaries that share some units, as neither can be added whole', () => {
    expect(findOverlaps([summary('a', 'hai anh', 'hai bac'), summary('b', 'hai bac', 'truc noi')])).toEqual([
      { file: 'a.xlsx', with: 'b.xlsx', kind: 'partly' },
      { file: 'b.xlsx', with: 'a.xlsx', kind: 'partly' },
    ]);
  });

  it('keep out one of two summaries of the same units, whatever their order', () => {
    const one = summary('a', 'hai anh', 'hai bac');
    const other = summary('b', 'hai bac', 'hai anh');
    const out = [{ file: 'a.xlsx', with: 'b.xlsx', kind: 'inside' }];
    expect(findOverlaps([one, other])).toEqual(out);
    expect(findOverlaps([other, one])).toEqual(out);
  });
});
