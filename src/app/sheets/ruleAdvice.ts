import { excelConditionsOf } from '../../domain/rules/ruleEvaluators';
import type { Rule } from '../../domain/forms/ruleSchema';
import { type FieldRef, fieldKey, type Table } from '../../domain/forms/Table';

/**
 * What the rules ask of one field, for people who have no add-in to tell them why a cell is red: one short sentence per rule that may
 * mark the field. Totals are not told about: they are formulas.
 *
 * @example ruleAdvice(bang2a, { table: 'bang-2a', row: 'xa', column: 'truc-tiep-so-nguoi' })
 * // ['Cùng có hoặc cùng không có với: Số cuộc.']
 */
export function ruleAdvice(table: Table, field: FieldRef): readonly string[] {
  const key = fieldKey(field);
  const sentences = table.rules.flatMap((rule) =>
    excelConditionsOf(rule, table)
      .filter((condition) => fieldKey(condition.field) === key)
      .flatMap((condition) => {
        const others = (): string =>
          membersAmong(rule, field, condition.fields)
            .filter((other) => fieldKey(other) !== key)
            .map((other) => nameOf(table, field, other))
            .join('; ');
        return sentence(rule, field, others) ?? [];
      }),
  );
  return [...new Set(sentences)];
}

/** The formula of an exactly-one also looks whether anything in the table is filled in; that is no answer to choose. */
function membersAmong(rule: Rule, { row, column }: FieldRef, fields: readonly FieldRef[]): readonly FieldRef[] {
  if (rule.kind !== 'exactly-one') return fields;
  const { each, members } = rule;
  return fields.filter((other) =>
    each === 'row'
      ? other.row === row && members.includes(other.column)
      : other.column === column && members.includes(other.row),
  );
}

function sentence(rule: Rule, field: FieldRef, others: () => string): string | null {
  switch (rule.kind) {
    case 'sum-down':
    case 'sum-across':
    case 'quotient':
      return null;
    case 'required':
      return 'Bắt buộc.';
    case 'quota':
      return 'Không vượt số lượng được phân bổ.';
    case 'quoted-shares':
      return 'Tỷ lệ ghi trong ô phải khớp với tử số và mẫu số.';
    case 'together':
      return `Cùng có hoặc cùng không có với: ${others()}.`;
    case 'required-if':
      return `Phải có khi có: ${others()}.`;
    case 'subset':
      return rule.part === (rule.each === 'row' ? field.column : field.row)
        ? `Không lớn hơn: ${others()}.`
        : `Không nhỏ hơn: ${others()}.`;
    case 'partition':
      return `Phải bằng tổng của: ${others()}.`;
    case 'ratio':
      return `Phải khớp với: ${others()}.`;
    case 'exactly-one':
      return `Chỉ chọn ô này hoặc một trong các ô: ${others()}.`;
    case 'equal':
      return `Phải bằng: ${others()}.`;
    case 'range':
      return bounds(rule.min, rule.max);
  }
}

function bounds(min: number | undefined, max: number | undefined): string | null {
  // The range of every ratio, told by its kind already.
  if (min === 0 && max === 1) return null;
  const from = min === undefined ? '' : ` từ ${min}`;
  const to = max === undefined ? '' : ` đến ${max}`;
  return `Phải nằm trong khoảng${from}${to}.`;
}

/** As short as it stays clear to one who looks at the field: only the titles in which the two differ. */
function nameOf(table: Table, field: FieldRef, other: FieldRef): string {
  if (other.table !== table.id) return other.table;
  const titles = titlesOf(table, other.column);
  const own = titlesOf(table, field.column);
  const shared = titles.findIndex((title, index) => title !== own[index]);
  const names = [
    ...(other.row === field.row ? [] : [table.rows.find(({ id }) => id === other.row)?.name ?? '']),
    ...(shared < 0 ? [] : titles.slice(shared)),
  ];
  return names.join(' › ');
}

function titlesOf(table: Table, columnId: string): readonly string[] {
  return table.columns.find(({ id }) => id === columnId)?.titles ?? [];
}
