import { type CellAddress, formatAddress } from '../../domain/workbook/CellAddress';
import { formatRange } from '../../domain/workbook/CellRange';
import { groupRanges } from './groupRanges';

/** Excel takes a formula of at most 8,192 characters. */
const MOST_CHARACTERS = 8000;

/**
 * The formula of a total of pairs, without `=`: `811/4829` from the first numbers and the second numbers of its parts, an empty text when
 * none of them is given. A nil answer counts 0/0; a number alone is a first number; marks between thousands don't matter; words count 0.
 * Null when there are so many parts that Excel would not take the formula.
 *
 * @example pairTotalFormula([B7, B8])?.startsWith('IF(COUNT(B7:B8)+COUNTIF(B7:B8,"?*")=0,"",')
 */
export function pairTotalFormula(parts: readonly CellAddress[]): string | null {
  const ranges = groupRanges(parts).map((range) => formatRange(range));
  const texts = ranges.map((range) => `COUNTIF(${range},"?*")`).join('+');
  const cells = parts.map(formatAddress);
  const first = cells.map((cell) => numberIn(`LEFT(${cell},FIND("/",${cell}&"/")-1)`)).join('+');
  const second = cells.map((cell) => numberIn(`MID(${cell},FIND("/",${cell})+1,99)`)).join('+');
  const formula = `IF(COUNT(${ranges.join(',')})+${texts}=0,"",(${first})&"/"&(${second}))`;
  return formula.length > MOST_CHARACTERS ? null : formula;
}

/** 0 for what is no number. Marks go first: whether a dot parts thousands depends on whose Excel computes. */
function numberIn(text: string): string {
  const marks = ['.', ',', ' '];
  const digits = marks.reduce((bare, mark) => `SUBSTITUTE(${bare},"${mark}","")`, text);
  return `IFERROR(VALUE(${digits}),0)`;
}
