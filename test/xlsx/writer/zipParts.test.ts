import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { packPart } from '../../../src/xlsx/writer/PackedPart';
import { zipParts } from '../../../src/xlsx/writer/zipParts';

/** Rows of a sheet, as many as make a part of more than `size` bytes. */
function* rows(size: number): Iterable<string> {
  for (let length = 0, row = 1; length <= size; row += 1) {
    const text = `<row r="${row}"><c r="A${row}"><v>${(row * 7919) % 10_007}</v></c><c><v>Xã Hải Bắc 🌾</v></c></row>`;
    length += text.length;
    yield text;
  }
}

describe('an archive of parts that are deflated as they are made', () => {
  it('is, for small parts, the archive that fflate makes', () => {
    const texts = { '[Content_Types].xml': '<Types/>', 'xl/bảng.xml': [...rows(50_000)].join(''), 'xl/empty.xml': '' };
    const parts = new Map(Object.entries(texts).map(([path, text]) => [path, packPart([text])]));
    const files = Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, strToU8(text)]));
    expect(zipParts(parts)).toEqual(zipSync(files, { level: 6, mtime: new Date(1980, 0, 1, 12) }));
  });

  it('holds a part of many megabytes whole, its checksum right', () => {
    const text = [...rows(3_000_000)].join('');
    const part = packPart(rows(3_000_000));
    const archive = zipParts(new Map([['xl/worksheets/sheet1.xml', part]]));
    const unzipped = unzipSync(archive)['xl/worksheets/sheet1.xml'] ?? new Uint8Array();
    expect(strFromU8(unzipped) === text).toBe(true);
    const stored = zipSync({ 'a.xml': strToU8(text) }, { level: 0 });
    expect(part.crc).toBe(new DataView(stored.buffer, stored.byteOffset).getUint32(14, true));
  });

  it('has the same bytes in whatever pieces the text comes', () => {
    const text = [...rows(1_500_000)].join('');
    const thirds = [text.slice(0, 500_001), text.slice(500_001, 900_000), text.slice(900_000)];
    const [one, other] = [packPart(thirds), packPart(rows(1_500_000))].map((part) =>
      zipParts(new Map([['a.xml', part]])),
    );
    expect(Buffer.compare(one ?? new Uint8Array(), other ?? new Uint8Array(1))).toBe(0);
  });
});
