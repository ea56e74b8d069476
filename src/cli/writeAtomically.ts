import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes a file whole or not at all: into a temporary file of the same folder, flushed to the disk, then renamed over the target.
 * Text may come in pieces. Makes the folder when it is missing. Rejects with the file system's error when it can't; the old file is then untouched.
 */
export async function writeAtomically(target: string, content: Uint8Array | string | Iterable<string>): Promise<void> {
  const folder = path.dirname(target);
  await mkdir(folder, { recursive: true });
  const temporary = path.join(folder, `.${path.basename(target)}.${randomUUID()}.tmp`);
  try {
    const file = await open(temporary, 'wx');
    try {
      if (typeof content === 'string' || content instanceof Uint8Array) await file.writeFile(content);
      else for (const chunk of largerChunks(content)) await file.write(chunk);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

const CHUNK = 1 << 20;

/** A system call for every few characters would take longer than making them. */
function* largerChunks(text: Iterable<string>): Iterable<string> {
  let held: string[] = [];
  let length = 0;
  for (const piece of text) {
    held.push(piece);
    length += piece.length;
    if (length < CHUNK) continue;
    yield held.join('');
    held = [];
    length = 0;
  }
  if (length > 0) yield held.join('');
}
