import type { DataValidationDocument } from '../../app/ports/WorkbookDocument';

const OPERATORS = {
  between: 'Between',
  equal: 'EqualTo',
  greaterThan: 'GreaterThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThan: 'LessThan',
  lessThanOrEqual: 'LessThanOrEqualTo',
} as const satisfies Record<NonNullable<DataValidationDocument['operator']>, `${Excel.DataValidationOperator}`>;

/** A validation's condition in the words of Office.js. */
export function validationRule(
  validation: Pick<DataValidationDocument, 'type' | 'operator' | 'formula1' | 'formula2'>,
): Excel.DataValidationRule {
  const { type, formula1 } = validation;
  switch (type) {
    case 'whole':
      return { wholeNumber: comparison(validation) };
    case 'decimal':
      return { decimal: comparison(validation) };
    case 'textLength':
      return { textLength: comparison(validation) };
    case 'list':
      return { list: { inCellDropDown: true, source: listSource(formula1) } };
    case 'custom':
      return { custom: { formula: `=${formula1}` } };
  }
}

function comparison({
  operator = 'between',
  formula1,
  formula2,
}: Pick<DataValidationDocument, 'operator' | 'formula1' | 'formula2'>): Excel.BasicDataValidation {
  return {
    operator: OPERATORS[operator],
    formula1: bound(formula1),
    ...(formula2 === undefined ? {} : { formula2: bound(formula2) }),
  };
}

function bound(formula: string): number | string {
  const number = Number(formula);
  return formula.trim() === '' || Number.isNaN(number) ? `=${formula}` : number;
}

/**
 * Written-out options lose their quotes; Excel splits them at commas, whatever the locale. A range becomes a formula.
 *
 * @example listSource('"x,X"') === 'x,X'; listSource("'Mục'!$A$1:$A$9") === "='Mục'!$A$1:$A$9"
 */
function listSource(formula: string): string {
  const quoted = /^"([\s\S]*)"$/.exec(formula);
  return quoted ? (quoted[1] ?? '').replaceAll('""', '"') : `=${formula}`;
}
