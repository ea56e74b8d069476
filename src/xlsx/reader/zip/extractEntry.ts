import type { Inflate } from '../Inflate';
import { Refusal } from '../Refusal';
import { crc32 } from './crc32';
import type { ZipEntry } from './ZipEntry';

const STORED = 0;
const DEFLATED = 8;

/**
 * The bytes of one entry, proven by length and checksum. Refuses `damaged-part` when they are not exactly what the directory
 * announces; the caller has already held the announced size against its limits, so no entry can take more than it was granted.
 */
export function extractEntry(file: Uint8Array, entry: ZipEntry, inflate: Inflate): Uint8Array {
  const data = file.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  const bytes = unpack(data, entry, inflate);
  if (bytes === 'damaged') throw new Refusal('damaged-part', entry.name, 'the compressed data is broken');
  if (bytes === 'too-large' || bytes.length !== entry.size) {
    throw new Refusal('damaged-part', entry.name, `not the ${entry.size} bytes the directory announces`);
  }
  if (crc32(bytes) !== entry.crc) throw new Refusal('damaged-part', entry.name, 'wrong checksum');
  return bytes;
}

function unpack(data: Uint8Array, entry: ZipEntry, inflate: Inflate): Uint8Array | 'too-large' | 'damaged' {
  if (entry.method === STORED) return data;
  if (entry.method === DEFLATED) return inflate(data, entry.size);
  throw new Refusal('damaged-part', entry.name, `compression method ${entry.method}`);
}
