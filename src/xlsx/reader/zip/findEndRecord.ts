import { Refusal } from '../Refusal';

const END_RECORD = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const END_RECORD_BYTES = 22;
const MAX_COMMENT_BYTES = 0xffff;

export interface EndRecord {
  readonly entryCount: number;
  readonly directoryStart: number;
  readonly directoryEnd: number;
}

/**
 * The record that closes a zip and says where its directory is. Refuses as `truncated` when there is none or it contradicts the
 * file, as `too-large` when it points to ZIP64 (nothing under 4 GB needs that).
 */
export function findEndRecord(view: DataView): EndRecord {
  const length = view.byteLength;
  const lowest = Math.max(0, length - END_RECORD_BYTES - MAX_COMMENT_BYTES);
  for (let at = length - END_RECORD_BYTES; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END_RECORD) continue;
    const entryCount = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 12, true);
    const start = view.getUint32(at + 16, true);
    const zip64 = at >= 20 && view.getUint32(at - 20, true) === ZIP64_LOCATOR;
    if (zip64 || entryCount === 0xffff || size === 0xffffffff || start === 0xffffffff) {
      throw new Refusal('too-large', undefined, 'ZIP64 archive');
    }
    if (view.getUint16(at + 4, true) !== 0 || view.getUint16(at + 6, true) !== 0) {
      throw new Refusal('truncated', undefined, 'one part of a split archive');
    }
    if (start + size !== at || view.getUint16(at + 8, true) !== entryCount) {
      throw new Refusal('truncated', undefined, 'the end record contradicts the archive');
    }
    return { entryCount, directoryStart: start, directoryEnd: at };
  }
  throw new Refusal('truncated', undefined, 'no end record');
}
