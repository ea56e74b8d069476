import type { ReadLimits } from '../../ReadLimits';
import type { Inflate } from '../Inflate';
import { Refusal } from '../Refusal';
import { extractEntry } from '../zip/extractEntry';
import { readDirectory } from '../zip/readDirectory';
import type { ZipEntry } from '../zip/ZipEntry';
import type { Part } from './Part';
import { partKey } from './partKey';

/** Gives the parts of one package by name, in any case and with either slash, and counts what they inflate to. */
export class PartReader {
  readonly #file: Uint8Array;
  readonly #limits: ReadLimits;
  readonly #inflate: Inflate;
  readonly #entries = new Map<string, ZipEntry>();
  #bytesRead = 0;

  /** Refuses what `readDirectory` refuses, `encrypted`, and `duplicate-entry`: two programs would each see their own one of the two. */
  constructor(file: Uint8Array, limits: ReadLimits, inflate: Inflate) {
    this.#file = file;
    this.#limits = limits;
    this.#inflate = inflate;
    for (const entry of readDirectory(file, limits.entries)) {
      if (entry.isEncrypted) throw new Refusal('encrypted', entry.name, 'encrypted zip entry');
      const key = partKey(entry.name);
      if (this.#entries.has(key)) throw new Refusal('duplicate-entry', entry.name, 'twice in the archive');
      this.#entries.set(key, entry);
    }
  }

  has(name: string): boolean {
    return this.#entries.has(partKey(name));
  }

  /** Names as stored, in the directory's order. */
  names(): string[] {
    return Array.from(this.#entries.values(), (entry) => entry.name);
  }

  /** The part, or null when the package has none of that name. Refuses `too-large` and `damaged-part`. */
  find(name: string): Part | null {
    const entry = this.#entries.get(partKey(name));
    if (!entry) return null;
    if (entry.size > this.#limits.partBytes) {
      throw new Refusal('too-large', entry.name, `${entry.size} bytes, at most ${this.#limits.partBytes}`);
    }
    this.#bytesRead += entry.size;
    if (this.#bytesRead > this.#limits.totalBytes) {
      throw new Refusal('too-large', entry.name, `more than ${this.#limits.totalBytes} bytes in all`);
    }
    return { name: entry.name, bytes: extractEntry(this.#file, entry, this.#inflate) };
  }

  /** As `find`; a part that is not there is refused as `damaged-part`. */
  get(name: string): Part {
    const part = this.find(name);
    if (!part) throw new Refusal('damaged-part', name, 'the part is missing');
    return part;
  }
}
