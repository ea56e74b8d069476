import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { isLeftover } from '../app/isLeftover';
import type { ReceivedFile } from '../app/ports/ReceivedFile';
import type { ReadFailure } from '../app/ports/WorkbookReader';
import { failure, type Result, success } from '../domain/Result';
import { ARCHIVE_LIMITS } from '../xlsx/archive/ArchiveLimits';
import { openArchive } from '../xlsx/archive/openArchive';
import { prepareReading } from './readReceivedWorkbook';
import { sha256 } from './sha256';
import { zlibInflate } from './zlibInflate';

/** A file to be read, with the name by which the report calls it. */
export interface FileToRead {
  readonly path: string;
  /** Unique in the run: relative to the folder that was named, or the base name. */
  readonly name: string;
  /** The path names an archive: which of the files in it, as `openArchive` counts them. */
  readonly entry?: number;
  /** Why it is not to be read: an archive that could not be opened. */
  readonly refusal?: ReadFailure;
}

/** Other zips are documents, and read as such whatever they hold. */
const ARCHIVE_NAME = /\.zip$/i;

/**
 * The files that the arguments name: a folder stands for everything below it, whatever the ending, because a received .docx must be
 * listed with its reason rather than overlooked, and a .zip for the files in it. Links are not followed. What this run itself writes is left out: an earlier result in the same folder was
 * not received. Sorted by name; what can't be found rejects with the file system's error.
 */
export async function filesToRead(
  args: readonly string[],
  outputs: readonly (string | undefined)[] = [],
): Promise<readonly FileToRead[]> {
  const found: FileToRead[] = [];
  for (const argument of args) {
    if ((await stat(argument)).isDirectory()) found.push(...(await filesBelow(argument)));
    else found.push({ path: argument, name: path.basename(argument) });
  }
  const byPath = new Map(found.map((file) => [path.resolve(file.path), file]));
  for (const output of outputs) {
    if (output === undefined) continue;
    const own = path.resolve(output);
    for (const each of byPath.keys()) if (each === own || each.startsWith(own + path.sep)) byPath.delete(each);
  }
  const files: FileToRead[] = [];
  for (const file of withUniqueNames([...byPath.values()])) files.push(...(await filesWithin(file)));
  return files.sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function filesBelow(folder: string): Promise<FileToRead[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && !isLeftover(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ path: file, name: path.relative(folder, file).split(path.sep).join('/') }));
}

/** Two files of the same name from different folders keep their paths as given. */
function withUniqueNames(files: readonly FileToRead[]): FileToRead[] {
  const count = new Map<string, number>();
  for (const { name } of files) count.set(name, (count.get(name) ?? 0) + 1);
  return files.map((file) => ((count.get(file.name) ?? 0) > 1 ? { ...file, name: file.path } : file));
}

/** The files in an archive in its place; any other file as it is. */
async function filesWithin(file: FileToRead): Promise<readonly FileToRead[]> {
  if (!ARCHIVE_NAME.test(file.name)) return [file];
  const opened = await archiveAt(file.path);
  if (!opened) return [file];
  if (!opened.ok) return [{ ...file, refusal: opened.failure }];
  return opened.value.map(({ path: inside }, entry) => ({ ...file, name: `${file.name}/${inside}`, entry }));
}

type OpenedArchive = ReturnType<typeof openArchive>;

/** Files are read in the order of their names: those of one archive one after another. */
let lastArchive: { readonly path: string; readonly opened: OpenedArchive } | undefined;

async function archiveAt(file: string): Promise<OpenedArchive> {
  if (lastArchive?.path !== file) {
    const opened =
      (await stat(file)).size > ARCHIVE_LIMITS.fileBytes
        ? failure<ReadFailure>({ code: 'too-large' })
        : openArchive(await readFile(file), { inflate: zlibInflate });
    lastArchive = { path: file, opened };
  }
  return lastArchive.opened;
}

/**
 * A file's bytes with hash and time, or its refusal; after it, `readReceivedWorkbook` can read them. A file in an archive has the
 * archive's time.
 */
export async function readReceivedFile(file: FileToRead): Promise<ReceivedFile> {
  const { mtime } = await stat(file.path);
  const read = file.refusal ? failure(file.refusal) : await bytesOf(file);
  const bytes = read.ok ? read.value : new Uint8Array();
  await prepareReading(bytes);
  return {
    name: file.name,
    bytes,
    ...(read.ok ? {} : { refusal: read.failure }),
    modified: mtime.toISOString(),
    sha256: read.ok ? sha256(bytes) : '',
  };
}

async function bytesOf({ path: file, entry }: FileToRead): Promise<Result<Uint8Array, ReadFailure>> {
  if (entry === undefined) return success(await readFile(file));
  const opened = await archiveAt(file);
  const archived = opened?.ok ? opened.value[entry] : undefined;
  if (!archived) throw new Error('The archive has changed');
  return archived.read();
}
