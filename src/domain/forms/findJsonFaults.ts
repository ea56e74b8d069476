import type { TemplatePath } from './TemplateFault';

/** What keeps a text from being JSON that an author can have meant. */
export interface JsonFault {
  /** In UTF-16 units from the beginning of the text. */
  readonly offset: number;
  readonly path: TemplatePath;
  readonly message: string;
}

const SPACE = /[ \t\n\r]*/y;
// Every UTF-16 unit from the space on but the quote and the backslash, and the escapes of RFC 8259.
const STRING = /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\uffff]*)*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])/y;
const LITERAL = /(?:true|false|null)\b/y;

/** Deeper than any template; keeps a hostile file from exhausting the stack. */
const MAX_DEPTH = 100;

/**
 * Finds where a text stops being JSON (at most one such fault, as nothing after it can be trusted), and keys that stand twice in
 * one object, which `JSON.parse` passes over in silence. Engines word and place their own syntax errors differently; these are
 * the same everywhere.
 *
 * @example findJsonFaults('{"a": 1,}') // [{ offset: 8, path: [], message: 'a comma must not stand before "}"' }]
 */
export function findJsonFaults(text: string): readonly JsonFault[] {
  const faults: JsonFault[] = [];
  let offset = 0;

  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = offset;
    const token = pattern.exec(text)?.[0];
    offset += token?.length ?? 0;
    return token;
  };
  const next = (): string => {
    take(SPACE);
    return text.charAt(offset);
  };
  const takeMark = (mark: string): boolean => {
    if (next() !== mark) return false;
    offset += 1;
    return true;
  };
  /** Always false: the reading ends here. */
  const stop = (path: TemplatePath, message: string): false => {
    faults.push({ offset, path, message });
    return false;
  };
  const found = (): string =>
    next() === '' ? 'the end of the file' : JSON.stringify(String.fromCodePoint(text.codePointAt(offset) ?? 0));

  const readString = (path: TemplatePath): string | false =>
    take(STRING) ??
    stop(path, 'this text has no closing quote, or holds a line break or an escape that JSON does not know');

  const readValue = (path: TemplatePath): boolean => {
    const mark = next();
    if (path.length > MAX_DEPTH) return stop(path, `values are nested deeper than ${MAX_DEPTH} levels`);
    if (mark === '{') return readObject(path);
    if (mark === '[') return readArray(path);
    if (mark === '"') return readString(path) !== false;
    return (take(NUMBER) ?? take(LITERAL)) !== undefined || stop(path, `expected a value, found ${found()}`);
  };

  const readMember = (path: TemplatePath, keys: Set<string>): boolean => {
    if (next() !== '"') return stop(path, `expected a key in double quotes, found ${found()}`);
    const at = offset;
    const token = readString(path);
    if (token === false) return false;
    const key = JSON.parse(token) as string;
    if (keys.has(key))
      faults.push({ offset: at, path: [...path, key], message: 'this key stands twice in the object' });
    keys.add(key);
    return takeMark(':') ? readValue([...path, key]) : stop(path, `expected ":" after a key, found ${found()}`);
  };

  const readList = (path: TemplatePath, close: '}' | ']', readItem: (index: number) => boolean): boolean => {
    offset += 1;
    if (takeMark(close)) return true;
    for (let index = 0; ; index += 1) {
      if (!readItem(index)) return false;
      if (takeMark(close)) return true;
      if (!takeMark(',')) return stop(path, `expected "," or "${close}", found ${found()}`);
      if (next() === close) return stop(path, `a comma must not stand before "${close}"`);
    }
  };
  const readArray = (path: TemplatePath): boolean => readList(path, ']', (index) => readValue([...path, index]));
  const readObject = (path: TemplatePath): boolean => {
    const keys = new Set<string>();
    return readList(path, '}', () => readMember(path, keys));
  };

  if (readValue([]) && next() !== '') stop([], `expected the end of the file, found ${found()}`);
  return faults;
}
