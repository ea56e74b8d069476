import { startTag } from './element';
import { SPREADSHEET, XML_DECLARATION } from './namespaces';
import { textElement } from './textElement';

/** The texts of all sheets, each once, in the order of first use. */
export class SharedStrings {
  private readonly indexes = new Map<string, number>();
  private uses = 0;

  /** The index that cells refer to the text by; every call counts as one use. */
  indexOf(text: string): number {
    this.uses += 1;
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    const index = this.indexes.size;
    this.indexes.set(text, index);
    return index;
  }

  get isEmpty(): boolean {
    return this.indexes.size === 0;
  }

  /** The part in pieces. */
  *toXml(): Iterable<string> {
    const attributes = { xmlns: SPREADSHEET, count: this.uses, uniqueCount: this.indexes.size };
    yield XML_DECLARATION + startTag('sst', attributes);
    for (const text of this.indexes.keys()) yield `<si>${textElement('t', text)}</si>`;
    yield '</sst>';
  }
}
