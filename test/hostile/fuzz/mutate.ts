import { aZip } from '../../support/aZip';
import type { GoodBook } from './goodBooks';

/** A good book with one to three things changed. */
export interface Mutant {
  readonly book: string;
  /** What was done, for whoever has to find the fault. */
  readonly changes: readonly string[];
  readonly bytes: Uint8Array;
  /** The parts it is made of; absent when the archive's own bytes were changed: then it reads as the good book or not at all. */
  readonly parts?: ReadonlyMap<string, Uint8Array>;
}

type Random = () => number;
type Parts = Map<string, Uint8Array>;

const below = (random: Random, count: number): number => Math.floor(random() * count);
const oneOf = <T>(random: Random, list: readonly T[]): T => {
  const item = list[below(random, list.length)];
  if (item === undefined) throw new RangeError('nothing to choose from');
  return item;
};

const VALUES = [
  '', ' ', '0', '-1', '1', '2', '12', '1e3', '1,5', '999999999', '4294967296', '0x1', 'NaN', 'TRUE', 'true', 'A1', 'B1', 'a1', '$A$1',
  'XFD1048576', 'XFE1', 'A1:XFD1048576', 'A1:', '#REF!', 's', 'n', 'str', 'inlineStr', 'b', 'e', 'd', 'q', 'rId1', 'rId2', 'hidden',
  'External', '2026-03-01', '&amp;', '&#10;', '_x000D_', '_x005F_', 'đ', '🏛', '__proto__', 'worksheets/sheet1.xml', '../x', '%31',
  'utf-16', 'http://purl.oclc.org/ooxml/spreadsheetml/main', 'urn:x',
]; // prettier-ignore
const MARKUP = [
  '<!-- x -->', '<!---->', '<?p x?>', '<![CDATA[]]>', '<![CDATA[7]]>', '<!DOCTYPE x>', '\0', ']]>', '&ha;', '&#55;', '<x/>', '<v>7</v>',
  '<c><v>7</v></c>', '<row/>', '<is><t>x</t></is>', '<f>1</f>', '</c>', '</row>', '<', '>', '&', '"', ' xmlns="urn:x"', '\r\n', '\uFEFF',
  '<mergeCells/>', '<sheetData/>', '<extLst/>', '<r><t>x</t></r>', '<rPh><t>x</t></rPh>', '<y:v xmlns:y="urn:y">7</y:v>',
]; // prettier-ignore

/** The change that a seed stands for, always the same. */
export function mutate(books: readonly GoodBook[], random: Random): Mutant {
  const book = oneOf(random, books);
  if (random() < 0.2) return inArchive(book, random);
  const parts = new Map(book.parts);
  const changes = Array.from({ length: 1 + below(random, 3) }, () => inParts(parts, random));
  const bytes = aZip(Array.from(parts, ([name, content]) => ({ name, content, stored: true })));
  return { book: book.name, changes, bytes, parts };
}

function inArchive(book: GoodBook, random: Random): Mutant {
  const kind = oneOf(random, ['bytes', 'tail', 'bits', 'cut', 'drop', 'insert', 'repeat'] as const);
  const { length } = book.bytes;
  const at = kind === 'tail' ? length - 1 - below(random, Math.min(length, 600)) : below(random, length);
  const size = 1 + below(random, 64);
  const [before, after] = [book.bytes.subarray(0, at), book.bytes.subarray(at)];
  let bytes = book.bytes.slice();
  if (kind === 'bytes' || kind === 'tail') bytes[at] = below(random, 256);
  else if (kind === 'bits') bytes[at] = (bytes[at] ?? 0) ^ (1 << below(random, 8));
  else if (kind === 'cut') bytes = before.slice();
  else if (kind === 'drop') bytes = new Uint8Array(Buffer.concat([before, after.subarray(size)]));
  else if (kind === 'insert')
    bytes = new Uint8Array(Buffer.concat([before, new Uint8Array(size).fill(below(random, 256)), after]));
  else bytes = new Uint8Array(Buffer.concat([before, after.subarray(0, size), after]));
  return { book: book.name, changes: [`archive: ${kind} at ${at}, ${size}`], bytes };
}

function inParts(parts: Parts, random: Random): string {
  const name = oneOf(random, [...parts.keys()]);
  const bytes = parts.get(name) ?? new Uint8Array();
  const whole = random();
  if (whole < 0.03) return parts.delete(name) ? `${name}: removed` : '';
  if (whole < 0.06) {
    const other = oneOf(random, [...parts.keys()]);
    parts.set(name, parts.get(other) ?? bytes).set(other, bytes);
    return `${name}: swapped with ${other}`;
  }
  if (whole < 0.08) {
    parts.delete(name);
    parts.set(name.toUpperCase(), bytes);
    return `${name}: in capitals`;
  }
  if (whole < 0.25) {
    const changed = bytes.slice();
    const at = below(random, changed.length);
    changed[at] = below(random, 256);
    parts.set(name, changed);
    return `${name}: byte ${at} = ${changed[at] ?? ''}`;
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const [changed, change] = inText(text, random);
  parts.set(name, new TextEncoder().encode(changed));
  return `${name}: ${change}`;
}

function inText(text: string, random: Random): readonly [string, string] {
  const replaced = (pattern: RegExp, make: (match: RegExpMatchArray) => string): readonly [string, string] => {
    const matches = [...text.matchAll(pattern)];
    if (matches.length === 0) return [text, 'nothing'];
    const match = oneOf(random, matches);
    const by = make(match);
    return [
      text.slice(0, match.index) + by + text.slice(match.index + match[0].length),
      `${match.index} ${match[0].slice(0, 80)} → ${by.slice(0, 120)}`,
    ];
  };
  const element = /<([\w:]+)[^<>]*(?:\/>|>[^<]*<\/\1>)/g;
  switch (below(random, 9)) {
    case 0:
      return replaced(/<[^<>]*>/g, () => '');
    case 1:
      return replaced(/<[^<>]*>/g, ([tag]) => tag + tag);
    case 2:
      return replaced(
        /(<[^<>]*>)([^<]*)(<[^<>]*>)/g,
        ([, first = '', inside = '', last = '']) => last + inside + first,
      );
    case 3:
      return replaced(element, () => '');
    case 4:
      return replaced(element, ([whole]) => whole + whole);
    case 5:
      return replaced(/ ([\w:]+)="[^"]*"/g, ([, name = '']) => ` ${name}="${oneOf(random, VALUES)}"`);
    case 6:
      return replaced(/ [\w:]+="[^"]*"/g, ([attribute]) =>
        random() < 0.5 ? '' : attribute + attribute.replace(/^ \w/, ' z'),
      );
    case 7:
      return replaced(/(?<=>)[^<>]+(?=<)/g, () => oneOf(random, VALUES));
    default:
      return replaced(/(?=[<>])/g, () => oneOf(random, MARKUP));
  }
}
