import { crossingAt } from '../forms/crossingAt';
import { partsOfTotal } from '../forms/partsOfTotal';
import { type FieldRef, fieldKey } from '../forms/Table';
import { addFigures, type Figure, figureOf } from './Figure';
import { knownEntry } from './knownEntry';
import { quotientFigure } from './quotientFigure';
import type { RuleScope } from './RuleInput';

/**
 * What a field truly comes to: an entered one is its entry; a derived one is the sum of its own parts (a quotient: numerator ÷
 * denominator, see `quotientFigure`), however it was filled in, so that one wrong or missing subtotal, or one that stands over nothing, doesn't make a correct grand total look wrong.
 *
 * | field   | its parts        | comes to                 |
 * | ------- | ---------------- | ------------------------ |
 * | entered |                  | its entry                |
 * | derived | one or more given| their sum                |
 * | derived | all blank        | nothing (`[]`)           |
 * | any     | one is unknown   | null: can't be told      |
 */
export function effectiveFigure(scope: RuleScope, field: FieldRef): Figure | null {
  return figureWithin(scope, field, new Set());
}

/** The sum of fields, each taken as `effectiveFigure`; `[]` when all are blank, null when one can't be told. */
export function sumOfFields(scope: RuleScope, fields: readonly FieldRef[]): Figure | null {
  return sumWithin(scope, fields, new Set());
}

/** `above` are the totals on the way here: a template whose totals name each other in a circle must not go round for ever. */
function figureWithin(scope: RuleScope, field: FieldRef, above: ReadonlySet<string>): Figure | null {
  const crossing = crossingAt(scope.table, field.row, field.column);
  if (crossing?.type === 'derived' && !above.has(fieldKey(field))) {
    const parts = partsOfTotal(scope.table, field, crossing.rule);
    const onTheWay = new Set([...above, fieldKey(field)]);
    if (crossing.rule.kind !== 'quotient') return sumWithin(scope, parts, onTheWay);
    const [numerator = null, denominator = null] = parts.map((part) => figureWithin(scope, part, onTheWay));
    return quotientFigure(crossing.rule, numerator, denominator);
  }
  const entry = knownEntry(scope, field);
  return entry && figureOf(entry);
}

function sumWithin(scope: RuleScope, fields: readonly FieldRef[], above: ReadonlySet<string>): Figure | null {
  let sum: Figure = [];
  for (const field of fields) {
    const figure = figureWithin(scope, field, above);
    if (!figure) return null;
    sum = addFigures(sum, figure);
  }
  return sum;
}
