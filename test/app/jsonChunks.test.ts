import fc from 'fast-check';
import { jsonChunks } from '../../src/app/jsonChunks';

describe('JSON in pieces', () => {
  it('is, joined, what JSON.stringify writes with one space of indentation', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        expect([...jsonChunks(value)].join('')).toBe(JSON.stringify(value, null, 1));
      }),
    );
  });

  it('leaves out what is undefined, and writes what comes one by one as an array', () => {
    function* cells() {
      yield { row: '2021', value: 263, unit: undefined };
      yield { row: '2022', value: null };
    }
    const report = { table: 'bang-2a', none: undefined, cells: { [Symbol.iterator]: cells }, empty: [], nothing: {} };
    expect([...jsonChunks(report)].join('')).toBe(JSON.stringify({ ...report, cells: [...cells()] }, null, 1));
  });
});
