import fc from 'fast-check';
import { writeWorkbook } from '../../../src/xlsx/writer/writeWorkbook';
import { documentOf, plainSheet, sampleDocument } from './sampleDocument';

describe('writing the same document again', () => {
  it('gives the same bytes', () => {
    expect(Buffer.compare(writeWorkbook(sampleDocument), writeWorkbook(structuredClone(sampleDocument)))).toBe(0);
  });

  it('stamps every part with noon of 1 January 1980, whatever the zone and the clock say', () => {
    const bytes = Buffer.from(writeWorkbook(sampleDocument));
    const signature = Buffer.from('PK\u0001\u0002', 'latin1');
    const times: number[] = [];
    for (let at = bytes.indexOf(signature); at >= 0; at = bytes.indexOf(signature, at + 4))
      times.push(bytes.readUInt32LE(at + 12));
    expect(times).toHaveLength(22);
    expect(new Set(times)).toEqual(new Set([0x0021_6000]));
    expect(new Date(1980, 0, 1).getTimezoneOffset()).not.toBe(0);
  });

  it('gives the same bytes whatever order the cells come in', () => {
    const sheet = sampleDocument.sheets[1]!;
    const shuffles = fc.shuffledSubarray([...sheet.cells], { minLength: sheet.cells.length });
    const expected = writeWorkbook(documentOf(sheet));
    fc.assert(
      fc.property(shuffles, (cells) => {
        expect(Buffer.compare(writeWorkbook(documentOf({ ...sheet, cells })), expected)).toBe(0);
      }),
      { numRuns: 20 },
    );
  });

  it('gives other bytes for another document', () => {
    const first = writeWorkbook(documentOf(plainSheet('Bảng 1')));
    expect(Buffer.compare(first, writeWorkbook(documentOf(plainSheet('Bảng 2'))))).not.toBe(0);
  });
});
