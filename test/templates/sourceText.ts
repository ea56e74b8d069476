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
  const text = readSource(file);
  const plain = collapse(text.slice(text.indexOf(from)));
  return readings.reduce((rest, [written, read]) => {
    if (rest.split(written).length !== 2) throw new Error(`"${written}" does not stand in ${file} exactly once`);
    return collapse(rest.replace(written, read));
  }, plain);
}

/** The lines of an official text from the one that begins with `from` on, without markup; to be compared with `sourceTexts`. */
export function sourceLines(file: string, from = ''): readonly string[] {
  const lines = readSource(file).split('\n');
  return lines.slice(lines.findIndex((line) => collapse(line).startsWith(from)));
}

/** In Unicode NFC, as templates are: an extracted text holds single words whose marks stand apart from their letters. */
function readSource(file: string): string {
  const text = readFileSync(path.join(process.cwd(), 'test/fixtures/forms', file), 'utf8');
  return text.normalize('NFC').replace(/\*\*|<\/?i>/gu, '');
}
