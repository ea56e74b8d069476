import { strToU8 } from 'fflate';

/** A file that is compressed already. */
export interface DeflatedFile {
  /** ASCII. */
  readonly path: string;
  readonly deflated: Uint8Array;
  readonly crc32: number;
  /** In bytes, before it was compressed. */
  readonly size: number;
}

const LOCAL_HEADER = 30;
const CENTRAL_HEADER = 46;
const END_RECORD = 22;
const VERSION = 20;
const DEFLATE = 8;
/** 1 January 1980, noon, as MS-DOS keeps it: the same as `WorkbookPackage` writes. */
const FIXED_TIME = 12 << 11;
const FIXED_DATE = (1 << 5) | 1;

/**
 * A zip of files that are compressed already (APPNOTE 4.3), so that what many zips have in common is compressed once. Fewer than 65,536
 * files, less than 4 GB.
 */
export function zipDeflated(files: readonly DeflatedFile[]): Uint8Array {
  const names = files.map(({ path }) => strToU8(path));
  const nameBytes = names.reduce((sum, { length }) => sum + length, 0);
  const data = files.reduce((sum, { deflated }) => sum + deflated.length, 0);
  const bytes = new Uint8Array(files.length * (LOCAL_HEADER + CENTRAL_HEADER) + 2 * nameBytes + data + END_RECORD);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;

  const common = (start: number, file: DeflatedFile, name: Uint8Array): void => {
    view.setUint16(start, VERSION, true);
    view.setUint16(start + 4, DEFLATE, true);
    view.setUint16(start + 6, FIXED_TIME, true);
    view.setUint16(start + 8, FIXED_DATE, true);
    view.setUint32(start + 10, file.crc32, true);
    view.setUint32(start + 14, file.deflated.length, true);
    view.setUint32(start + 18, file.size, true);
    view.setUint16(start + 22, name.length, true);
  };
  const each = (write: (file: DeflatedFile, name: Uint8Array, index: number) => void): void => {
    files.forEach((file, index) => write(file, names[index] ?? new Uint8Array(), index));
  };
  each((file, name) => {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    common(at + 4, file, name);
    bytes.set(name, at + LOCAL_HEADER);
    bytes.set(file.deflated, at + LOCAL_HEADER + name.length);
    at += LOCAL_HEADER + name.length + file.deflated.length;
  });
  const directory = at;
  each((file, name, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, VERSION, true);
    common(at + 6, file, name);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(name, at + CENTRAL_HEADER);
    at += CENTRAL_HEADER + name.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, files.length, true);
  view.setUint16(at + 10, files.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}
