import { open } from 'node:fs/promises';

/** Writes a file that is not there yet, and has it on the disk when it resolves. Text may come in pieces. */
export async function writeFlushed(name: string, content: Uint8Array | string | Iterable<string>): Promise<void> {
  const file = await open(name, 'wx');
  try {
    if (typeof content === 'string' || content instanceof Uint8Array) await file.writeFile(content);
    else for (const chunk of largerChunks(content)) await file.write(chunk);
    await file.sync();
  } finally {
    await file.close();
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
