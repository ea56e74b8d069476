import { parseRange, type CellRange } from '../../../domain/workbook/CellRange';
import type { ReceivedDataValidation } from '../../../domain/workbook/ReceivedWorkbook';
import type { ReadBudget } from '../ReadBudget';
import { unescapeText } from '../unescapeText';
import { asciiBytes } from '../xml/byteNames';
import { TOKEN_CLOSE, TOKEN_OPEN, TOKEN_TEXT, type XmlScanner } from '../xml/XmlScanner';

const DATA_VALIDATION = asciiBytes('dataValidation');
const FORMULA_1 = asciiBytes('formula1');
const FORMULA_2 = asciiBytes('formula2');
const SQREF = asciiBytes('sqref');
const TYPE = asciiBytes('type');
const OPERATOR = asciiBytes('operator');
/** The texts for the user, by what the model calls them. */
const TEXTS = (['promptTitle', 'prompt', 'errorTitle', 'error'] as const).map(
  (name) => [name, asciiBytes(name)] as const,
);

/**
 * The rules of the `dataValidations` just opened, to its end: the classic element, or the one of Excel 2010 in an extension, which
 * holds its ranges and formulas one level deeper. Ranges are never expanded.
 */
export function readDataValidations(scanner: XmlScanner, budget: ReadBudget): ReceivedDataValidation[] {
  const outside = scanner.depth - 1;
  const { namespace } = scanner;
  const rules: ReceivedDataValidation[] = [];
  for (;;) {
    const token = scanner.next();
    if (token === TOKEN_CLOSE) {
      if (scanner.depth <= outside) return rules;
    } else if (token === TOKEN_OPEN) {
      if (scanner.namespace === namespace && scanner.isNamed(DATA_VALIDATION)) {
        budget.spend('dataValidations', scanner.part.name);
        rules.push(readDataValidation(scanner, budget));
      } else scanner.skip();
    }
  }
}

function readDataValidation(scanner: XmlScanner, budget: ReadBudget): ReceivedDataValidation {
  const { attributes } = scanner;
  const operator = attributes.get(OPERATOR);
  const rule = {
    type: attributes.get(TYPE) ?? 'none',
    ...(operator === undefined ? {} : { operator }),
    ...userTexts(scanner),
  };
  let sqref = attributes.get(SQREF) ?? '';
  const formulas: { formula1?: string; formula2?: string } = {};
  const outside = scanner.depth - 1;
  for (;;) {
    const token = scanner.next();
    if (token === TOKEN_CLOSE) {
      if (scanner.depth <= outside) break;
    } else if (token === TOKEN_OPEN) {
      if (scanner.isNamed(FORMULA_1)) formulas.formula1 = readWholeText(scanner);
      else if (scanner.isNamed(FORMULA_2)) formulas.formula2 = readWholeText(scanner);
      else if (scanner.isNamed(SQREF)) sqref = readWholeText(scanner);
      else scanner.skip();
    }
  }
  return { ranges: rangesOf(sqref, scanner, budget), ...rule, ...formulas };
}

function userTexts(scanner: XmlScanner): Partial<Record<(typeof TEXTS)[number][0], string>> {
  const texts: Partial<Record<(typeof TEXTS)[number][0], string>> = {};
  for (const [name, bytes] of TEXTS) {
    const text = scanner.attributes.get(bytes);
    if (text !== undefined) texts[name] = unescapeText(text);
  }
  return texts;
}

/** The text of the element just opened and of everything in it: the extension wraps its formulas in `xm:f`. */
function readWholeText(scanner: XmlScanner): string {
  const outside = scanner.depth - 1;
  let text = '';
  for (let token = scanner.next(); token !== TOKEN_CLOSE || scanner.depth > outside; token = scanner.next()) {
    if (token === TOKEN_TEXT) text += scanner.text();
  }
  return text.trim();
}

function rangesOf(sqref: string, scanner: XmlScanner, budget: ReadBudget): CellRange[] {
  return sqref
    .split(/\s+/)
    .filter((text) => text !== '')
    .map((text) => {
      budget.spend('dataValidationRanges', scanner.part.name);
      const range = parseRange(text);
      if (!range) throw scanner.refusal(`${JSON.stringify(text.slice(0, 40))} is no range`);
      return range;
    });
}
