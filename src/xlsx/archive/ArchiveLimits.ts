import { READ_LIMITS, type ReadLimits } from '../ReadLimits';

const MEBIBYTE = 1024 * 1024;

/** How much a .zip of received files may ask for: a province's 3,300 books fit several times. */
export interface ArchiveLimits extends Pick<ReadLimits, 'fileBytes' | 'entries'> {
  /** Inflated bytes of one file in it. */
  readonly entryBytes: number;
  /** Inflated bytes of all files in it, archives inside counted as well. */
  readonly totalBytes: number;
}

export const ARCHIVE_LIMITS: ArchiveLimits = {
  fileBytes: 128 * MEBIBYTE,
  entries: 10_000,
  entryBytes: READ_LIMITS.fileBytes,
  totalBytes: 512 * MEBIBYTE,
};
