import { crc32 as ofNode } from 'node:zlib';
import fc from 'fast-check';
import { crc32 } from '../../../../src/xlsx/reader/zip/crc32';

describe('crc32', () => {
  it('gives the check value of the standard', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });

  it('equals zlib for every length and content', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => crc32(bytes) === ofNode(bytes)));
  });
});
