import { SEVERITIES } from '../forms/ruleSchema';
import { fieldKey, type Table } from '../forms/Table';
import { tableCrossings } from '../forms/tableCrossings';
import { excelAny } from './excelCell';
import type { AddressOf, ExcelCondition } from './ExcelCondition';
import { excelConditionsOf } from './ruleEvaluators';

/** Excel takes a formula of at most 8,192 characters; conditions that are longer together are not joined. */
const MOST_CHARACTERS = 8000;

/**
 * What the conditional formats of a table look for: TRUE where a rule that may mark the field is broken. In printed order of the
 * fields, per field the errors before the warnings. A few rules of one severity on one field are joined to one condition; one that
 * looks at another table stays by itself, so that a caller without that table can leave it out.
 *
 * @example
 * excelConditions(bang2a).map(({ field, formula }) => ({ cell: addressOf(field), formula: formula(addressOf) }));
 */
export function excelConditions(table: Table): readonly ExcelCondition[] {
  const byField = new Map<string, ExcelCondition[]>();
  for (const condition of table.rules.flatMap((rule) => excelConditionsOf(rule, table))) {
    const key = fieldKey(condition.field);
    byField.set(key, [...(byField.get(key) ?? []), condition]);
  }
  return tableCrossings(table).flatMap(({ row, column }) => {
    const conditions = byField.get(fieldKey({ table: table.id, row: row.id, column: column.id })) ?? [];
    return SEVERITIES.flatMap((severity) => {
      const same = conditions.filter((condition) => condition.severity === severity);
      const here = same.filter(({ fields }) => fields.every((field) => field.table === table.id));
      return [...joined(here), ...same.filter((condition) => !here.includes(condition))];
    });
  });
}

function joined(conditions: readonly ExcelCondition[]): ExcelCondition[] {
  return conditions.reduce<ExcelCondition[]>((joint, condition) => {
    const last = joint.at(-1);
    const both = last && either(last, condition);
    const fits = both && both.formula(widePlaces()).length <= MOST_CHARACTERS;
    return fits ? [...joint.slice(0, -1), both] : [...joint, condition];
  }, []);
}

/** Addresses as long as in a large sheet, each field its own: formulas over the same cells would be taken for one. */
function widePlaces(): AddressOf {
  const places = new Map<string, string>();
  return (field) => {
    const key = fieldKey(field);
    const place = places.get(key) ?? `AB${1000 + places.size}`;
    places.set(key, place);
    return place;
  };
}

function either(a: ExcelCondition, b: ExcelCondition): ExcelCondition {
  const fields = new Map([...a.fields, ...b.fields].map((field) => [fieldKey(field), field]));
  return {
    field: a.field,
    severity: a.severity,
    fields: [...fields.values()],
    formula: (addressOf) => {
      const [left, right] = [a.formula(addressOf), b.formula(addressOf)];
      return left === right ? left : excelAny(left, right);
    },
  };
}
