import type { ReadFailureCode } from '../../../app/ports/WorkbookReader';
import { XML_LIMITS } from '../../ReadLimits';
import type { Part } from '../package/Part';
import { Refusal } from '../Refusal';
import { asciiBytes, isExactly, startsWith } from './byteNames';
import { isXmlDeclaration } from './isXmlDeclaration';
import { NamespaceScope, XMLNS, XMLNS_PREFIX } from './NamespaceScope';
import { NAMESPACE } from './namespaces';
import { toUtf8 } from './toUtf8';
import { utf8Next } from './utf8Next';
import { XmlAttributes } from './XmlAttributes';
import {
  AMPERSAND,
  CARRIAGE_RETURN,
  CONTENT_CLASS,
  FORBIDDEN,
  GREATER_THAN,
  isXmlSpace,
  LESS_THAN,
  NAME_CLASS,
  NAME_COLON,
  NAME_GOES_ON,
  NAME_NON_ASCII,
  NAME_PLAIN,
  NAME_START,
  NON_ASCII,
  PLAIN,
} from './xmlBytes';
import { endOfReference, replaceReferences } from './xmlReference';

export const TOKEN_END = 0;
export const TOKEN_OPEN = 1;
export const TOKEN_CLOSE = 2;
export const TOKEN_TEXT = 3;

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;

const DECLARATION = asciiBytes('<?xml');
const INSTRUCTION_END = asciiBytes('?>');
const COMMENT_START = asciiBytes('<!--');
const COMMENT_END = asciiBytes('--');
const CDATA_START = asciiBytes('<![CDATA[');
const CDATA_END = asciiBytes(']]>');
const DOCTYPE_START = asciiBytes('<!DOCTYPE');

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * A pull tokenizer over the UTF-8 bytes of one part, for the parts whose size is the cost of reading: sheets and shared strings.
 * It makes no object and no string per token. It accepts well-formed XML with namespaces and refuses the rest as
 * `damaged-part`, a document type as `doctype-refused`.
 *
 * @example
 * const scanner = new XmlScanner(part);
 * while (scanner.next() !== TOKEN_END) …
 */
export class XmlScanner {
  readonly part: Part;
  readonly bytes: Uint8Array;
  /** Elements open after the token: an element's own open token counts it, its close token no longer. */
  depth = 0;
  /** Of the last open token; Transitional, as in `NAMESPACE`. */
  namespace: string = NAMESPACE.none;
  readonly attributes: XmlAttributes;
  /** Where the last text token lies in `bytes`. */
  textStart = 0;
  textEnd = 0;
  /** Whether the last text token means the very bytes it is made of: no reference, no line end to be replaced. */
  isVerbatim = true;
  private isCdata = false;
  private position = 0;
  private localStart = 0;
  private nameEnd = 0;
  /** Where the local part of the name scanned last starts. */
  private scannedLocalStart = 0;
  private closesItself = false;
  private hasNamespaceAttributes = false;
  private rootSeen = false;
  private readonly openNames = new Int32Array((XML_LIMITS.depth + 1) * 2);
  private readonly scope = new NamespaceScope();

  constructor(part: Part) {
    this.part = part;
    this.bytes = toUtf8(part);
    this.attributes = new XmlAttributes(this.bytes);
  }

  /** Moves to the next token. An element that closes itself gives two. */
  next(): number {
    if (this.closesItself) {
      this.closesItself = false;
      return this.leave();
    }
    const { bytes } = this;
    for (;;) {
      const at = this.position;
      if (at >= bytes.length) return this.finish();
      if (bytes[at] !== LT) {
        if (this.scanText()) return TOKEN_TEXT;
        continue;
      }
      const mark = bytes[at + 1];
      if (mark === SLASH) return this.scanCloseTag();
      if (mark === 0x3f) this.skipInstruction();
      else if (mark !== 0x21) return this.scanOpenTag();
      else if (startsWith(bytes, at, COMMENT_START)) this.skipComment();
      else if (startsWith(bytes, at, CDATA_START)) return this.scanCdata();
      else if (startsWith(bytes, at, DOCTYPE_START)) throw this.refusal('document type', 'doctype-refused');
      else throw this.refusal('unknown markup');
    }
  }

  /** Whether the last open token is this element of the spreadsheet namespace. */
  is(local: Uint8Array): boolean {
    return this.namespace === NAMESPACE.spreadsheet && this.isNamed(local);
  }

  /** Whether the last open token has this local name, whatever its namespace. */
  isNamed(local: Uint8Array): boolean {
    return isExactly(this.bytes, this.localStart, this.nameEnd, local);
  }

  /** The document must open with this element of the spreadsheet namespace. */
  expectRoot(local: Uint8Array): void {
    if (this.next() === TOKEN_OPEN && this.is(local)) return;
    const found = decoder.decode(this.bytes.subarray(this.localStart, this.nameEnd));
    throw this.refusal(`root element ${found} {${this.namespace}}`);
  }

  /** Passes over the rest of the element just opened. */
  skip(): void {
    const outside = this.depth - 1;
    while (this.next() !== TOKEN_CLOSE || this.depth > outside);
  }

  /** Where the next token starts, for who can read some markup faster; -1 inside an element that closes itself. */
  get nextStart(): number {
    return this.closesItself ? -1 : this.position;
  }

  /** Goes on after whole elements without prefix that the caller has read and found well-formed. */
  continueAt(position: number): void {
    this.position = position;
  }

  /** Whether an element without prefix would be of the spreadsheet namespace here. */
  get isSpreadsheetDefault(): boolean {
    return this.scope.defaultNamespace === NAMESPACE.spreadsheet;
  }

  /** What the last text token says. */
  text(): string {
    const raw = decoder.decode(this.bytes.subarray(this.textStart, this.textEnd));
    if (this.isVerbatim) return raw;
    const lines = raw.replace(/\r\n?/g, '\n');
    return this.isCdata ? lines : replaceReferences(lines);
  }

  /** The text of the element just opened, to its end; that of elements inside it is left out. */
  readText(): string {
    const own = this.depth;
    let text = '';
    for (;;) {
      const token = this.next();
      if (token === TOKEN_TEXT) {
        if (this.depth === own) text = text === '' ? this.text() : text + this.text();
      } else if (token === TOKEN_CLOSE && this.depth < own) return text;
    }
  }

  refusal(detail: string, code: ReadFailureCode = 'damaged-part'): Refusal {
    return new Refusal(code, this.part.name, `${detail}, near byte ${this.position}`);
  }

  private finish(): number {
    if (this.depth > 0) throw this.refusal('the document ends inside an element');
    if (!this.rootSeen) throw this.refusal('no root element');
    return TOKEN_END;
  }

  private leave(): number {
    if (this.scope.innermostDepth === this.depth) this.scope.leave(this.depth);
    this.depth--;
    return TOKEN_CLOSE;
  }

  /** False for the white space around the root element. */
  private scanText(): boolean {
    const start = this.position;
    const end = this.scanContent(start, LT);
    this.position = end;
    this.textStart = start;
    this.textEnd = end;
    this.isCdata = false;
    if (this.depth > 0) return true;
    for (let at = start; at < end; at++) {
      if (!isXmlSpace(this.bytes[at] ?? 0)) throw this.refusal('text outside the root element');
    }
    return false;
  }

  /** To the `<` that ends text, or to the closing quote of a value. */
  private scanContent(start: number, closing: number): number {
    const { bytes } = this;
    const { length } = bytes;
    let verbatim = true;
    let at = start;
    while (CONTENT_CLASS[bytes[at] ?? 0] === PLAIN) at++;
    while (at < length) {
      const byte = bytes[at] ?? 0;
      if (byte === closing) break;
      const kind = CONTENT_CLASS[byte];
      if (kind === PLAIN) {
        at++;
        continue;
      }
      if (kind === NON_ASCII) {
        at = this.afterCharacter(at);
        continue;
      }
      if (kind === AMPERSAND) {
        at = endOfReference(bytes, at);
        verbatim = false;
        if (at < 0) throw this.refusal('unknown entity');
      } else if (kind === CARRIAGE_RETURN) verbatim = false;
      else if (kind === FORBIDDEN) throw this.refusal('forbidden character');
      else if (kind === LESS_THAN) throw this.refusal('< in an attribute');
      else if (kind === GREATER_THAN && closing === LT && at >= start + 2 && startsWith(bytes, at - 2, CDATA_END)) {
        throw this.refusal(']]> in text');
      }
      at++;
    }
    this.isVerbatim = verbatim;
    return at;
  }

  private afterCharacter(at: number): number {
    const next = utf8Next(this.bytes, at);
    if (next < 0) throw this.refusal('broken UTF-8');
    return next;
  }

  private scanCdata(): number {
    if (this.depth === 0) throw this.refusal('text outside the root element');
    this.textStart = this.position + CDATA_START.length;
    this.textEnd = this.findEnd(this.textStart, CDATA_END);
    this.position = this.textEnd + CDATA_END.length;
    this.isVerbatim = !this.bytes.subarray(this.textStart, this.textEnd).includes(0x0d);
    this.isCdata = true;
    return TOKEN_TEXT;
  }

  private skipComment(): void {
    const end = this.findEnd(this.position + COMMENT_START.length, COMMENT_END);
    if (this.bytes[end + 2] !== GT) throw this.refusal('-- in a comment');
    this.position = end + 3;
  }

  private skipInstruction(): void {
    const start = this.position;
    const nameEnd = this.scanName(start + 2);
    if (start > 0 && nameEnd === start + 5 && /^xml$/i.test(decoder.decode(this.bytes.subarray(start + 2, nameEnd)))) {
      throw this.refusal('misplaced XML declaration');
    }
    this.position = this.findEnd(nameEnd, INSTRUCTION_END) + 2;
    if (start > 0 || nameEnd !== DECLARATION.length || !startsWith(this.bytes, 0, DECLARATION)) return;
    if (!isXmlDeclaration(decoder.decode(this.bytes.subarray(0, this.position))))
      throw this.refusal('malformed XML declaration');
  }

  /** Where `end` stands next; what lies before it must be characters XML allows. */
  private findEnd(start: number, end: Uint8Array): number {
    const { bytes } = this;
    for (let at = start; at < bytes.length;) {
      const byte = bytes[at] ?? 0;
      if (byte === end[0] && startsWith(bytes, at, end)) return at;
      const kind = CONTENT_CLASS[byte];
      if (kind === FORBIDDEN) throw this.refusal('forbidden character');
      at = kind === NON_ASCII ? this.afterCharacter(at) : at + 1;
    }
    throw this.refusal('unfinished markup');
  }

  private scanCloseTag(): number {
    const { bytes, openNames } = this;
    if (this.depth === 0) throw this.refusal('an end tag too many');
    let at = this.position + 2;
    const end = openNames[this.depth * 2 + 1] ?? 0;
    for (let name = openNames[this.depth * 2] ?? 0; name < end; name++, at++) {
      if (bytes[at] !== bytes[name]) throw this.refusal('end tag of another element');
    }
    while (isXmlSpace(bytes[at] ?? 0)) at++;
    if (bytes[at] !== GT) throw this.refusal('end tag of another element');
    this.position = at + 1;
    return this.leave();
  }

  private scanOpenTag(): number {
    if (this.depth === 0 && this.rootSeen) throw this.refusal('a second root element');
    if (this.depth >= XML_LIMITS.depth) throw this.refusal(`more than ${XML_LIMITS.depth} elements deep`, 'too-large');
    this.rootSeen = true;
    const nameStart = this.position + 1;
    const nameEnd = this.scanName(nameStart);
    const localStart = this.scannedLocalStart;
    this.position = this.scanAttributes(nameEnd);
    this.depth++;
    this.openNames[this.depth * 2] = nameStart;
    this.openNames[this.depth * 2 + 1] = nameEnd;
    if (this.hasNamespaceAttributes) this.applyNamespaces();
    this.namespace = localStart === nameStart ? this.scope.defaultNamespace : this.resolve(nameStart, localStart);
    this.localStart = localStart;
    this.nameEnd = nameEnd;
    return TOKEN_OPEN;
  }

  /** To the end of the tag; notes whether it closes itself and whether any name has a prefix or declares one. */
  private scanAttributes(start: number): number {
    const { bytes } = this;
    this.attributes.count = 0;
    this.hasNamespaceAttributes = false;
    let at = start;
    for (;;) {
      const before = at;
      while (isXmlSpace(bytes[at] ?? 0)) at++;
      const byte = bytes[at];
      if (byte === GT) return at + 1;
      if (byte === SLASH && bytes[at + 1] === GT) {
        this.closesItself = true;
        return at + 2;
      }
      if (at === before) throw this.refusal('unfinished tag');
      at = this.scanAttribute(at);
    }
  }

  private scanAttribute(start: number): number {
    const { bytes } = this;
    const nameEnd = this.scanName(start);
    const localStart = this.scannedLocalStart;
    let at = nameEnd;
    while (isXmlSpace(bytes[at] ?? 0)) at++;
    if (bytes[at] !== 0x3d) throw this.refusal('attribute without value');
    at++;
    while (isXmlSpace(bytes[at] ?? 0)) at++;
    const quote = bytes[at] ?? 0;
    if (quote !== 0x22 && quote !== 0x27) throw this.refusal('attribute without quotes');
    let end = at + 1;
    while (CONTENT_CLASS[bytes[end] ?? 0] === PLAIN) end++;
    if (bytes[end] !== quote) end = this.scanContent(at + 1, quote);
    if (end >= bytes.length) throw this.refusal('unfinished attribute');
    if (this.attributes.isFull) throw this.refusal('too many attributes', 'too-large');
    if (!this.attributes.add(start, localStart, nameEnd, at + 1, end)) throw this.refusal('attribute given twice');
    if (localStart > start || isExactly(bytes, start, nameEnd, XMLNS)) this.hasNamespaceAttributes = true;
    return end + 1;
  }

  /** To the end of the name; leaves the start of its local part in `scannedLocalStart`. */
  private scanName(start: number): number {
    const { bytes } = this;
    let local = start;
    let at = start;
    if (NAME_CLASS[bytes[at] ?? 0] === NAME_START) {
      while (((NAME_CLASS[bytes[at] ?? 0] ?? 0) & NAME_PLAIN) !== 0) at++;
    }
    for (;;) {
      const kind = NAME_CLASS[bytes[at] ?? 0] ?? 0;
      if (kind === NAME_START || (kind === NAME_GOES_ON && at > local)) at++;
      else if (kind === NAME_NON_ASCII) at = this.afterCharacter(at);
      else if (kind === NAME_COLON && local === start && at > start) local = ++at;
      else if (at > local && kind === 0) break;
      else throw this.refusal('a malformed name');
    }
    this.scannedLocalStart = local;
    return at;
  }

  private applyNamespaces(): void {
    const { attributes, bytes } = this;
    if (!this.scope.enter(attributes, bytes, this.depth)) throw this.refusal('forbidden namespace declaration');
    for (let index = 0; index < attributes.count; index++) {
      const start = attributes.nameStart(index);
      const local = attributes.localStart(index);
      if (local > start && !startsWith(bytes, start, XMLNS_PREFIX)) this.resolve(start, local);
    }
  }

  private resolve(nameStart: number, localStart: number): string {
    let prefix = '';
    for (let at = nameStart; at < localStart - 1; at++) prefix += String.fromCharCode(this.bytes[at] ?? 0);
    const namespace = this.scope.find(prefix);
    if (namespace === null) throw this.refusal('undeclared namespace prefix');
    return namespace;
  }
}
