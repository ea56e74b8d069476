import type { ReceivedValue } from '../../../domain/workbook/ReceivedWorkbook';
import { unescapeText } from '../unescapeText';
import { asciiBytes, isExactly } from '../xml/byteNames';
import { TOKEN_CLOSE, TOKEN_TEXT, type XmlScanner } from '../xml/XmlScanner';
import { checkTextLength } from './checkTextLength';
import { isoDateSerial } from './isoDateSerial';
import { parseNumber, parseNumberText, parseUnsigned } from './parseBytes';
import type { WorkbookContext } from './WorkbookContext';

/** What the `t` of a cell says its value is, by the letter ECMA-376 18.18.11 gives it; `formula` is its `str`, `inline` its `inlineStr`. */
export type CellType = 'n' | 's' | 'b' | 'e' | 'd' | 'formula' | 'inline';

const ONE_LETTER = ['n', 's', 'b', 'e', 'd'] as const;
const STR = asciiBytes('str');
const INLINE_STR = asciiBytes('inlineStr');
/** By the byte of the letter. */
const ONE_LETTER_TYPES = Array.from({ length: 128 }, (_, byte) =>
  ONE_LETTER.find((type) => type.charCodeAt(0) === byte),
);

/** The type written between `start` and `end`; null when there is no such type. */
export function cellTypeOf(bytes: Uint8Array, start: number, end: number): CellType | null {
  if (end - start === 1) return ONE_LETTER_TYPES[bytes[start] ?? 0] ?? null;
  if (isExactly(bytes, start, end, STR)) return 'formula';
  return isExactly(bytes, start, end, INLINE_STR) ? 'inline' : null;
}

/**
 * The value in the `v` just opened, to its end; undefined when it holds none. An empty text is a text for `str` alone: everywhere
 * else an empty `v` says as much as none.
 */
export function readCellValue(
  scanner: XmlScanner,
  type: CellType,
  context: WorkbookContext,
): ReceivedValue | undefined {
  const outside = scanner.depth - 1;
  const first = scanner.next();
  if (first === TOKEN_TEXT && scanner.isVerbatim && (type === 'n' || type === 's')) {
    const start = scanner.textStart;
    const end = scanner.textEnd;
    if (scanner.next() === TOKEN_CLOSE) return plainValue(scanner, type, start, end, context);
    throw scanner.refusal('markup inside a number');
  }
  let text = '';
  for (let token = first; token !== TOKEN_CLOSE || scanner.depth > outside; token = scanner.next()) {
    if (token === TOKEN_TEXT) text += scanner.text();
  }
  return textValue(scanner, type, text, context);
}

function plainValue(
  scanner: XmlScanner,
  type: 'n' | 's',
  start: number,
  end: number,
  context: WorkbookContext,
): ReceivedValue | undefined {
  if (type === 's') {
    const index = parseUnsigned(scanner.bytes, start, end);
    return index < 0 ? textValue(scanner, type, scanner.text(), context) : sharedString(scanner, index, context);
  }
  const number = parseNumber(scanner.bytes, start, end);
  return Number.isNaN(number) ? textValue(scanner, type, scanner.text(), context) : number;
}

function textValue(
  scanner: XmlScanner,
  type: CellType,
  text: string,
  context: WorkbookContext,
): ReceivedValue | undefined {
  if (type === 'formula') return unescapeText(checkTextLength(text, scanner));
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  if (type === 'n') {
    const number = parseNumberText(trimmed);
    if (!Number.isNaN(number)) return number;
  } else if (type === 's') {
    if (/^[0-9]{1,9}$/.test(trimmed)) return sharedString(scanner, Number(trimmed), context);
  } else if (type === 'b') {
    if (trimmed === '1' || trimmed === 'true') return true;
    if (trimmed === '0' || trimmed === 'false') return false;
  } else if (type === 'e') return { error: checkTextLength(trimmed, scanner) };
  else if (type === 'd') {
    const serial = isoDateSerial(trimmed, context.date1904);
    if (serial !== null) return serial;
  }
  throw scanner.refusal(`${JSON.stringify(trimmed.slice(0, 40))} is no value of a cell of type ${type}`);
}

function sharedString(scanner: XmlScanner, index: number, { sharedStrings }: WorkbookContext): string {
  if (!sharedStrings) throw scanner.refusal('a cell refers to the shared strings', 'shared-strings-missing');
  const text = sharedStrings[index];
  if (text === undefined) throw scanner.refusal(`shared string ${index} of ${sharedStrings.length}`);
  return text;
}
