import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { writeFlushed } from './writeFlushed';

/**
 * Writes a file whole or not at all: into a temporary file of the same folder, flushed to the disk, then renamed over the target.
 * Text may come in pieces. Makes the folder when it is missing. Rejects with the file system's error when it can't; the old file is then untouched.
 */
export async function writeAtomically(target: string, content: Uint8Array | string | Iterable<string>): Promise<void> {
  const folder = path.dirname(target);
  await mkdir(folder, { recursive: true });
  const temporary = path.join(folder, `.${path.basename(target)}.${randomUUID()}.tmp`);
  try {
    await writeFlushed(temporary, content);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
