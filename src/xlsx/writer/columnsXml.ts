import { element } from './element';
import { MAX_COLUMN_WIDTH } from './limits';

/** Pixels of the widest digit of Times New Roman 11, and what Excel adds around a cell's text. */
const DIGIT_WIDTH = 7;
const PADDING = 5;

/**
 * The widths of columns that have one. The file's width includes the padding around the text (ECMA-376 part 1, 18.3.1.13), so that
 * Excel shows the width that was asked for. Empty when no column has one.
 */
export function columnsXml(widths: readonly (number | undefined)[]): string {
  const columns = widths.map((width, index) =>
    width === undefined
      ? ''
      : element('col', { min: index + 1, max: index + 1, width: fileWidth(width), customWidth: true }),
  );
  const content = columns.join('');
  return content === '' ? '' : element('cols', {}, content);
}

/** @example fileWidth(10) === 10.7109375 */
function fileWidth(characters: number): number {
  const padded = Math.trunc(((characters * DIGIT_WIDTH + PADDING) / DIGIT_WIDTH) * 256) / 256;
  return Math.min(padded, MAX_COLUMN_WIDTH);
}
