import type { CellContent, CellDocument } from '../../app/ports/WorkbookDocument';
import { columnName, formatAddress } from '../../domain/workbook/CellAddress';
import { escapeXml } from './escapeXml';
import { MAX_FORMULA_LENGTH, MAX_TEXT_LENGTH } from './limits';
import { numberXml } from './numberXml';
import { requireThat } from './requireThat';
import type { SharedStrings } from './SharedStrings';
import { startsLikeFormula } from './startsLikeFormula';
import type { StyleTable } from './StyleTable';
import { textElement } from './textElement';

/** Writes cells as `c` elements; strings and styles go into the workbook's tables. */
export class CellWriter {
  private readonly columnNames: string[] = [];

  constructor(
    private readonly styles: StyleTable,
    private readonly strings: SharedStrings,
  ) {}

  /**
   * The cell's element; empty for a blank cell without style. Empty text is blank: a cell that holds nothing must not count as given.
   *
   * @throws RangeError for text over 32,767 characters, a formula over 8,192 or one that begins with `=`, and a number that is none
   */
  toXml(cell: CellDocument): string {
    const { content } = cell;
    const isText = content.type === 'text';
    const style = this.styles.indexOf(cell.style, isText && startsLikeFormula(content.text));
    const isBlank = content.type === 'blank' || (isText && content.text === '');
    if (isBlank && style === 0) return '';
    const name = (this.columnNames[cell.column] ??= columnName(cell.column));
    const head = `<c r="${name}${cell.row + 1}"${style === 0 ? '' : ` s="${style}"`}`;
    return isBlank ? `${head}/>` : `${head}${this.contentXml(content, cell)}</c>`;
  }

  /** What follows the address and style up to the end tag. */
  private contentXml(content: CellContent, cell: CellDocument): string {
    switch (content.type) {
      case 'blank':
        return '>';
      case 'number':
        return `><v>${numberXml(content.number)}</v>`;
      case 'boolean':
        return ` t="b"><v>${Number(content.boolean)}</v>`;
      case 'text':
        requireThat(content.text.length <= MAX_TEXT_LENGTH, () => tooLong(cell, content.text, MAX_TEXT_LENGTH));
        return ` t="s"><v>${this.strings.indexOf(content.text)}</v>`;
      case 'formula':
        return formulaXml(content, cell);
    }
  }
}

function formulaXml({ formula, cached }: Extract<CellContent, { type: 'formula' }>, cell: CellDocument): string {
  requireThat(formula.length <= MAX_FORMULA_LENGTH, () => tooLong(cell, formula, MAX_FORMULA_LENGTH));
  requireThat(/^[^=]/.test(formula), () => `Formula is empty or begins with = at ${formatAddress(cell)}: ${formula}`);
  const f = `<f>${escapeXml(formula)}</f>`;
  if (typeof cached === 'number') return `>${f}<v>${numberXml(cached)}</v>`;
  if (typeof cached === 'boolean') return ` t="b">${f}<v>${Number(cached)}</v>`;
  requireThat(cached.length <= MAX_TEXT_LENGTH, () => tooLong(cell, cached, MAX_TEXT_LENGTH));
  return ` t="str">${f}${textElement('v', cached)}`;
}

function tooLong(cell: CellDocument, text: string, most: number): string {
  return `At ${formatAddress(cell)} stand ${text.length} characters; Excel takes ${most}`;
}
