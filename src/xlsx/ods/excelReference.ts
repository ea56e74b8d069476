/**
 * A reference as OpenDocument writes it → as Excel does.
 *
 * @example excelReference("$'Bảng 2A'.$B$5:.$J$11") === "'Bảng 2A'!$B$5:$J$11"
 */
export function excelReference(reference: string): string {
  const [, sheet, first = '', last] =
    /^\$?('(?:[^']|'')+'|[^'.]*)\.([^:]+)(?::(?:\$?(?:'(?:[^']|'')+'|[^'.]*)\.)?(.+))?$/.exec(reference) ?? [];
  if (sheet === undefined) return reference;
  return `${sheet === '' ? '' : `${sheet}!`}${first}${last === undefined ? '' : `:${last}`}`;
}

/**
 * An OpenFormula → the text of an Excel formula, without `=`. Good for reading; functions keep their names.
 *
 * @example excelFormula('of:=SUM([.B2:.B5];1)') === 'SUM(B2:B5,1)'
 */
export function excelFormula(formula: string): string {
  return formula
    .replace(/^(?:[a-z]+:)?=/, '')
    .replace(/"(?:[^"]|"")*"|\[([^\]]*)\]|;/g, (token, reference?: string) =>
      reference === undefined ? (token === ';' ? ',' : token) : excelReference(reference),
    );
}
