/** Characters that no XML can hold, in place of those that the collapsing of spaces must leave alone. */
const SPACE = '\u0001';
const TAB = '\u0002';
const LINE_END = '\u0003';
const KEPT: Readonly<Record<string, string>> = { [SPACE]: ' ', [TAB]: '\t', [LINE_END]: '\n' };
// eslint-disable-next-line no-control-regex -- exactly these three
const PLACEHOLDERS = /[\u0001-\u0003]/g;

/** More than a cell can hold in Excel (32,767) or LibreOffice (65,535). */
const MOST_CHARACTERS = 100_000;

/**
 * The text of one cell as it grows, paragraph by paragraph. Spaces in the markup count as one, at the start of a paragraph as none;
 * those that mean themselves are elements.
 *
 * @see OpenDocument 1.3 part 3, 6.1.2
 */
export class ParagraphText {
  private paragraphs: string[] = [];
  private length = 0;

  get hasParagraphs(): boolean {
    return this.paragraphs.length > 0;
  }

  clear(): void {
    this.paragraphs = [];
    this.length = 0;
  }

  startParagraph(): void {
    this.add('', '');
  }

  /** False when the text is longer than any cell's. */
  addText(text: string): boolean {
    return this.add((this.paragraphs.pop() ?? '') + text, text);
  }

  /** What `text:s`, `text:tab` and `text:line-break` stand for; false when there is too much of it, or for any other element. */
  addElement(local: string, count: string | undefined): boolean {
    if (local === 'tab') return this.addText(TAB);
    if (local === 'line-break') return this.addText(LINE_END);
    const spaces = count === undefined ? 1 : Number(count);
    return Number.isInteger(spaces) && spaces >= 0 && spaces <= MOST_CHARACTERS && this.addText(SPACE.repeat(spaces));
  }

  toString(): string {
    return this.paragraphs
      .map((text) => text.replace(/[\t\n\r ]+/g, ' ').replace(/^ /, ''))
      .join('\n')
      .replace(PLACEHOLDERS, (placeholder) => KEPT[placeholder] ?? '');
  }

  private add(paragraph: string, added: string): boolean {
    this.paragraphs.push(paragraph);
    this.length += added.length + 1;
    return this.length <= MOST_CHARACTERS;
  }
}
