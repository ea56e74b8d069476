import { strToU8 } from 'fflate';
import type { PackedPart } from './PackedPart';

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const DEFLATED = 8;
/** Names are UTF-8. */
const UNICODE = 0x0800;
/** 1980-01-01 12:00:00 as MS-DOS writes it: the same bytes on every day, in every zone. */
const FIXED_TIME = (1 << 21) | (1 << 16) | (12 << 11);

/** An archive (PKWARE APPNOTE, without ZIP64) of parts that are deflated already, in their order. */
export function zipParts(parts: ReadonlyMap<string, PackedPart>): Uint8Array {
  const entries = [...parts].map(([path, part]) => ({ path, part, name: strToU8(path) }));
  const size = entries.reduce((sum, { part, name }) => sum + 76 + 2 * name.length + part.deflatedSize, 22);
  const archive = new Uint8Array(size);
  const view = new DataView(archive.buffer);
  let at = 0;
  const write = (bytes: 2 | 4, value: number): void => {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  };
  const put = (bytes: Uint8Array): void => {
    archive.set(bytes, at);
    at += bytes.length;
  };
  /** From the version needed to the length of the extra field, the same in both headers. */
  const describe = ({ path, part, name }: (typeof entries)[number]): void => {
    write(2, VERSION);
    write(2, name.length === path.length ? 0 : UNICODE);
    write(2, DEFLATED);
    write(4, FIXED_TIME);
    write(4, part.crc);
    write(4, part.deflatedSize);
    write(4, part.size);
    write(2, name.length);
    write(2, 0);
  };

  const offsets = entries.map((entry) => {
    const offset = at;
    write(4, LOCAL_HEADER);
    describe(entry);
    put(entry.name);
    entry.part.deflated.forEach(put);
    return offset;
  });
  const directory = at;
  entries.forEach((entry, index) => {
    write(4, CENTRAL_HEADER);
    write(2, VERSION);
    describe(entry);
    // No comment, first disk, no attributes.
    at += 10;
    write(4, offsets[index] ?? 0);
    put(entry.name);
  });
  const directorySize = at - directory;
  write(4, END);
  at += 4;
  write(2, entries.length);
  write(2, entries.length);
  write(4, directorySize);
  write(4, directory);
  return archive;
}
