/** A reference to one sheet: `='Bảng 2A'!$A$4:$I$9`. */
const REFERENCE = /^=(?:'((?:[^']|'')+)'|([^'!()]+))!\$?[A-Z]/i;

/** The sheet that a name's formula points to; null when it points to none, or its cells are gone (`#REF!`). */
export function sheetOfFormula(formula: string): string | null {
  if (formula.includes('#REF!')) return null;
  const [, quoted, plain] = REFERENCE.exec(formula) ?? [];
  return quoted?.replaceAll("''", "'") ?? plain ?? null;
}
