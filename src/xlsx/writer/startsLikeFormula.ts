const FORMULA_START = /^[=+\-@]./s;

/**
 * Whether Excel would take the text for a formula when a user edits the cell and presses Enter. A lone sign is never one.
 *
 * @example startsLikeFormula('=cmd|A1') === true; startsLikeFormula('-') === false
 */
export function startsLikeFormula(text: string): boolean {
  return FORMULA_START.test(text);
}
