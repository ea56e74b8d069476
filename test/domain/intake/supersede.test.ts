import * as fc from 'fast-check';
import { type DatedFile, newestFirst, supersede } from '../../../src/domain/intake/supersede';

const names = (files: readonly DatedFile[]): readonly string[] => files.map(({ file }) => file);

describe('supersede', () => {
  it('takes the newer of two files of a unit, by the time in the document', () => {
    const files = [
      { file: 'HU-HH.xlsx', documentModified: '2023-04-01T08:00:00Z', fileModified: '2023-04-09T08:00:00Z' },
      { file: 'HU-HH (1).xlsx', documentModified: '2023-04-03T08:00:00Z', fileModified: '2023-04-02T08:00:00Z' },
    ];
    const result = supersede(files)!;
    expect(result.current.file).toBe('HU-HH (1).xlsx');
    expect(names(result.superseded)).toEqual(['HU-HH.xlsx']);
    expect(result.sameTime).toEqual([]);
  });

  it('goes by the time of the file where the document has none, or none that can be read', () => {
    const files = [
      { file: 'a.xlsx', documentModified: '2023-04-01T08:00:00Z' },
      { file: 'b.xlsx', fileModified: '2023-04-02T08:00:00Z' },
      { file: 'c.xlsx', documentModified: 'hôm qua', fileModified: '2023-04-03T08:00:00Z' },
      { file: 'd.xlsx' },
    ];
    expect(names(newestFirst(files))).toEqual(['c.xlsx', 'b.xlsx', 'a.xlsx', 'd.xlsx']);
  });

  it('reads times of other zones as the moments they are', () => {
    const files = [
      { file: 'a.xlsx', documentModified: '2023-04-03T08:00:00+07:00' },
      { file: 'b.xlsx', documentModified: '2023-04-03T02:00:00Z' },
    ];
    expect(supersede(files)?.current.file).toBe('b.xlsx');
  });

  it('says when files are of the same time, and takes the last name', () => {
    const at = { documentModified: '2023-04-03T08:00:00Z' };
    const result = supersede([{ file: 'b.xlsx', ...at }, { file: 'a.xlsx', ...at }, { file: 'z.xlsx' }])!;
    expect(result.current.file).toBe('b.xlsx');
    expect(names(result.sameTime)).toEqual(['a.xlsx']);
    expect(names(result.superseded)).toEqual(['a.xlsx', 'z.xlsx']);
  });

  it('gives nothing of nothing', () => {
    expect(supersede([])).toBeNull();
  });

  it('does not depend on the order of the files', () => {
    const time = fc.option(fc.constantFrom('2023-04-01T08:00:00Z', '2023-04-03T08:00:00Z'), { nil: undefined });
    const file = fc.record({ file: fc.string(), documentModified: time, fileModified: time });
    fc.assert(
      fc.property(fc.uniqueArray(file, { selector: (known) => known.file }), (files) => {
        expect(supersede([...files].reverse())).toEqual(supersede(files));
      }),
    );
  });
});
