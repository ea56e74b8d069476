import { isLeftover } from '../../app/isLeftover';
import type { ReadFailure } from '../../app/ports/WorkbookReader';
import { failure, type Result, success } from '../../domain/Result';
import type { Inflate } from '../reader/Inflate';
import { partKey } from '../reader/package/partKey';
import { Refusal } from '../reader/Refusal';
import { refuseOtherFormats } from '../reader/refuseOtherFormats';
import { extractEntry } from '../reader/zip/extractEntry';
import { inflateWithin } from '../reader/zip/inflateWithin';
import { readDirectory } from '../reader/zip/readDirectory';
import type { ZipEntry } from '../reader/zip/ZipEntry';
import { ARCHIVE_LIMITS, type ArchiveLimits } from './ArchiveLimits';
import { entryPath } from './entryPath';

/** One file in an archive. */
export interface ArchivedFile {
  /** Below the archive: `đợt 1/Huyện ủy Ý Yên.xlsx`, or `đợt 1.zip/Huyện ủy Ý Yên.xlsx` for an archive in it. */
  readonly path: string;
  /** Its bytes, or why they can't be had: `encrypted`, `damaged-part`, `nested-archive` … */
  readonly read: () => Result<Uint8Array, ReadFailure>;
}

export interface OpenArchiveOptions {
  readonly limits?: Partial<ArchiveLimits>;
  readonly inflate?: Inflate;
}

interface Opening {
  readonly limits: ArchiveLimits;
  readonly inflate: Inflate;
  entries: number;
  bytes: number;
}

const ZIP_NAME = /\.zip$/i;
/** What makes a zip a document of its own: OOXML, OpenDocument. */
const DOCUMENT_PARTS = ['[Content_Types].xml', 'mimetype'].map((name) => partKey(name));

/**
 * The files in a .zip, those of archives in it (one level) among them, without what systems leave behind; sorted as they lie. Null when
 * it is no archive but a document, or no zip at all. What announces more than the limits, contradicts itself or holds nothing is refused
 * as a whole; one file that is encrypted or damaged says so when it is read. Nothing is inflated but archives inside.
 *
 * @example
 * const opened = openArchive(bytes);
 * if (opened?.ok) for (const { path, read } of opened.value) read();
 */
export function openArchive(
  bytes: Uint8Array,
  { limits, inflate = inflateWithin }: OpenArchiveOptions = {},
): Result<readonly ArchivedFile[], ReadFailure> | null {
  const opening = { limits: { ...ARCHIVE_LIMITS, ...limits }, inflate, entries: 0, bytes: 0 };
  try {
    const files = open(bytes, opening, 0);
    return files && success(files);
  } catch (error) {
    if (error instanceof Refusal) return failure(error.failure);
    throw error;
  }
}

function open(bytes: Uint8Array, opening: Opening, depth: number): readonly ArchivedFile[] | null {
  const { limits } = opening;
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  refuseOtherFormats(bytes);
  if (bytes.length > limits.fileBytes) {
    throw new Refusal('too-large', undefined, `${bytes.length} bytes, at most ${limits.fileBytes}`);
  }
  const all = readDirectory(bytes, limits.entries);
  if (all.some(({ name }) => DOCUMENT_PARTS.includes(partKey(name)))) return null;
  const entries = all
    .map((entry) => ({ entry, path: entryPath(entry) }))
    .filter(({ path }) => path !== '' && !isLeftover(path));
  for (const { entry } of entries) {
    opening.entries++;
    opening.bytes += entry.size;
    if (entry.size > limits.entryBytes || opening.bytes > limits.totalBytes || opening.entries > limits.entries) {
      throw new Refusal('too-large', entry.name, 'more than an archive may hold');
    }
  }
  if (entries.length === 0) throw new Refusal('empty-archive');
  return entries.flatMap(({ entry, path }) => {
    const read = () => extract(bytes, entry, opening.inflate);
    return ZIP_NAME.test(path) ? inside(path, read, opening, depth) : [{ path, read }];
  });
}

function inside(path: string, read: ArchivedFile['read'], opening: Opening, depth: number): readonly ArchivedFile[] {
  if (depth > 0) return [{ path, read: () => failure({ code: 'nested-archive' }) }];
  const bytes = read();
  if (!bytes.ok) return [{ path, read }];
  try {
    const files = open(bytes.value, opening, depth + 1);
    return files?.map((file) => ({ ...file, path: `${path}/${file.path}` })) ?? [{ path, read }];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const refused = failure(error.failure);
    return [{ path, read: () => refused }];
  }
}

function extract(bytes: Uint8Array, entry: ZipEntry, inflate: Inflate): Result<Uint8Array, ReadFailure> {
  if (entry.isEncrypted) return failure({ code: 'encrypted' });
  try {
    return success(extractEntry(bytes, entry, inflate));
  } catch (error) {
    if (error instanceof Refusal) return failure(error.failure);
    throw error;
  }
}
