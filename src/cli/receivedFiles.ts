import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ReceivedFile } from '../app/ports/ReceivedFile';

/** A file to be read, with the name by which the report calls it. */
export interface FileToRead {
  readonly path: string;
  /** Unique in the run: relative to the folder that was named, or the base name. */
  readonly name: string;
}

/** Files that office programs and systems leave behind; nobody sent them. */
const LEFTOVERS = /^(?:~\$.*|\..*|thumbs\.db|desktop\.ini)$/i;

/**
 * The files that the arguments name: a folder stands for everything below it, whatever the ending, because a received .docx must be
 * listed with its reason rather than overlooked. What this run itself writes is left out: an earlier result in the same folder was
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
  return withUniqueNames([...byPath.values()]).sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function filesBelow(folder: string): Promise<FileToRead[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && !LEFTOVERS.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ path: file, name: path.relative(folder, file).split(path.sep).join('/') }));
}

/** Two files of the same name from different folders keep their paths as given. */
function withUniqueNames(files: readonly FileToRead[]): FileToRead[] {
  const count = new Map<string, number>();
  for (const { name } of files) count.set(name, (count.get(name) ?? 0) + 1);
  return files.map((file) => ((count.get(file.name) ?? 0) > 1 ? { ...file, name: file.path } : file));
}

/** A file's bytes with hash and time. */
export async function readReceivedFile(file: FileToRead): Promise<ReceivedFile> {
  const [bytes, { mtime }] = await Promise.all([readFile(file.path), stat(file.path)]);
  return {
    name: file.name,
    bytes,
    modified: mtime.toISOString(),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}
