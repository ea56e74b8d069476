import { Refusal } from '../Refusal';
import { findEndRecord } from './findEndRecord';
import type { ZipEntry } from './ZipEntry';

const CENTRAL_HEADER = 0x02014b50;
const CENTRAL_HEADER_BYTES = 46;
const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_BYTES = 30;
/** Traditional encryption, strong encryption, masked headers. */
const ENCRYPTED_FLAGS = 0x0001 | 0x0040 | 0x2000;
/** Sizes and checksum follow the data; the local header holds zeros. */
const DESCRIPTOR_FLAG = 0x0008;
/** The name is UTF-8. */
const UTF8_FLAG = 0x0800;
const AES_METHOD = 99;
const ZIP64_MARK = 0xffffffff;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Every file of the archive, in the directory's order, folders left out. The directory is the authority, and each entry's local
 * header must say the same, so that no other reader can see another file. Refuses `truncated` (contradictions, overlaps, data
 * outside the file) and `too-large`.
 *
 * @param limit entries, folders included
 *
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT sections 4.3.7, 4.3.12, 4.3.16
 */
export function readDirectory(bytes: Uint8Array, limit: number): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEndRecord(view);
  if (end.entryCount > limit) {
    throw new Refusal('too-large', undefined, `${end.entryCount} entries, at most ${limit}`);
  }
  const entries: ZipEntry[] = [];
  let at = end.directoryStart;
  for (let index = 0; index < end.entryCount; index++) {
    if (at + CENTRAL_HEADER_BYTES > end.directoryEnd || view.getUint32(at, true) !== CENTRAL_HEADER) {
      throw new Refusal('truncated', undefined, `directory entry ${index} is not there`);
    }
    const nameBytes = view.getUint16(at + 28, true);
    const next = at + CENTRAL_HEADER_BYTES + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end.directoryEnd) throw new Refusal('truncated', undefined, `directory entry ${index} is cut off`);
    entries.push(readEntry(bytes, view, at, nameBytes, end.directoryStart));
    at = next;
  }
  if (at !== end.directoryEnd) throw new Refusal('truncated', undefined, 'the directory has more than its count says');
  refuseOverlaps(entries);
  return entries.filter((entry) => !/[\\/]$/.test(entry.name));
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, nameBytes: number, directoryStart: number): ZipEntry {
  const nameStart = at + CENTRAL_HEADER_BYTES;
  const storedName = bytes.subarray(nameStart, nameStart + nameBytes);
  const name = decoder.decode(storedName);
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const crc = view.getUint32(at + 16, true);
  const compressedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  if (compressedSize === ZIP64_MARK || size === ZIP64_MARK || local === ZIP64_MARK) {
    throw new Refusal('too-large', name, 'ZIP64 entry');
  }
  const contradiction = (what: string) => new Refusal('truncated', name, `local header: ${what}`);
  if (local + LOCAL_HEADER_BYTES > directoryStart || view.getUint32(local, true) !== LOCAL_HEADER) {
    throw contradiction('not where the directory says');
  }
  const localFlags = view.getUint16(local + 6, true);
  const isEncrypted = ((flags | localFlags) & ENCRYPTED_FLAGS) !== 0 || method === AES_METHOD;
  if (view.getUint16(local + 8, true) !== method) throw contradiction('another compression method');
  if (view.getUint16(local + 26, true) !== nameBytes) throw contradiction('another name');
  for (let index = 0; index < nameBytes; index++) {
    if (bytes[nameStart + index] !== bytes[local + LOCAL_HEADER_BYTES + index]) throw contradiction('another name');
  }
  // Streaming writers leave the sizes out of the local header: zeros and a descriptor, or the ZIP64 mark.
  const sizesHere = (localFlags & DESCRIPTOR_FLAG) === 0 && view.getUint32(local + 22, true) !== ZIP64_MARK;
  if (
    sizesHere &&
    (view.getUint32(local + 14, true) !== crc ||
      view.getUint32(local + 18, true) !== compressedSize ||
      view.getUint32(local + 22, true) !== size)
  ) {
    throw contradiction('another size or checksum');
  }
  const dataStart = local + LOCAL_HEADER_BYTES + nameBytes + view.getUint16(local + 28, true);
  if (dataStart + compressedSize > directoryStart) throw contradiction('data beyond the directory');
  return {
    name,
    nameBytes: storedName,
    isUtf8: (flags & UTF8_FLAG) !== 0,
    isEncrypted,
    method,
    crc,
    compressedSize,
    size,
    headerStart: local,
    dataStart,
  };
}

function refuseOverlaps(entries: readonly ZipEntry[]): void {
  let end = 0;
  for (const entry of [...entries].sort((a, b) => a.headerStart - b.headerStart)) {
    if (entry.headerStart < end) throw new Refusal('truncated', entry.name, 'overlaps another entry');
    end = entry.dataStart + entry.compressedSize;
  }
}
