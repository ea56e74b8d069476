import { readFileSync } from 'node:fs';
import path from 'node:path';
import { collapse } from './printedText';

/** How a source is read, `[what stands there, what is read]`: told and explained in the form set's SOURCE.md. */
export type Reading = readonly [written: string, read: string];

/**
 * An official text from `from` on, without markup and with its spaces collapsed. Throws when a reading does not apply exactly once,
 * so that no reading outlives its reason.
 */
export function sourceText(file: string, from: string, readings: readonly Reading[] = []): string {
  const text = readFileSync(path.join(process.cwd(), 'test/fixtures/forms', file), 'utf8');
  const plain = collapse(text.slice(text.indexOf(from)).replace(/\*\*|<\/?i>/gu, ''));
  return readings.reduce((rest, [written, read]) => {
    if (rest.split(written).length !== 2) throw new Error(`"${written}" does not stand in ${file} exactly once`);
    return collapse(rest.replace(written, read));
  }, plain);
}
