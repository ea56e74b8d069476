/** Texts, names of sheets, references and names, which keep their digits; or a number. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_$][\p{L}\p{N}_.$]*|((?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?)(?![\p{L}\p{N}_.$])/gu;

/**
 * A formula with its numbers written as JavaScript writes them: Univer takes any other writing (`0.000000001`, `1E-9`, `0.10`) for a
 * text, and a text is greater than every number.
 *
 * @example
 * univerFormula('=ABS(B11-B9)>0.000000001') // '=ABS(B11-B9)>1e-9'
 */
export function univerFormula(formula: string): string {
  return formula.replace(TOKEN, (whole, number: string | undefined) =>
    number === undefined ? whole : String(Number(number)),
  );
}
