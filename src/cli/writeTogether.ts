import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { writeFlushed } from './writeFlushed';

export interface FileToWrite {
  readonly path: string;
  readonly content: Uint8Array | string;
}

/**
 * Writes several files of one folder: all of them into a folder beside it first, flushed to the disk; only then are they put into their
 * places. A folder that was not there yet appears whole or not at all; in one that was, every file is the whole old or the whole new
 * one. Rejects with the file system's error when it can't.
 */
export async function writeTogether(folder: string, files: readonly FileToWrite[]): Promise<void> {
  const target = path.resolve(folder);
  await mkdir(path.dirname(target), { recursive: true });
  const staging = path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID()}.tmp`);
  await mkdir(staging);
  try {
    for (const { path: name, content } of files) await writeFlushed(path.join(staging, path.basename(name)), content);
    if (!(await isFolder(target))) {
      await rename(staging, target);
      return;
    }
    for (const { path: name } of files) {
      await rename(path.join(staging, path.basename(name)), path.join(target, path.basename(name)));
    }
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

async function isFolder(name: string): Promise<boolean> {
  try {
    return (await stat(name)).isDirectory();
  } catch {
    return false;
  }
}
