import type { Rule, Selector } from './ruleSchema';
import type { TemplatePath } from './TemplateFault';

/** A place in a rule that speaks of rows or columns of the rule's own table: one by its id, or several by a keyword. */
export type RuleReference = NamedReference | KeywordReference;

export interface NamedReference {
  readonly path: TemplatePath;
  readonly axis: Axis;
  readonly id: string;
  /** Members (total and parts, part and whole …) must differ from each other. */
  readonly isMember: boolean;
}

export interface KeywordReference {
  readonly path: TemplatePath;
  readonly axis: Axis;
  readonly keyword: Exclude<Selector, readonly string[]>;
}

type Axis = 'row' | 'column';

/** Everything a rule speaks of in its own table (the fields of an `equal` rule name their tables themselves). */
export function ruleReferences(rule: Rule): readonly RuleReference[] {
  switch (rule.kind) {
    case 'sum-down':
      return [
        ...selected('column', 'columns', rule.columns),
        member('row', rule.total, 'total'),
        ...parts('row', rule.parts),
      ];
    case 'sum-across':
      return [
        ...selected('row', 'rows', rule.rows),
        member('column', rule.total, 'total'),
        ...parts('column', rule.parts),
      ];
    case 'quotient':
      return [
        ...selected('row', 'rows', rule.rows),
        member('column', rule.result, 'result'),
        member('column', rule.numerator, 'numerator'),
        member('column', rule.denominator, 'denominator'),
      ];
    case 'quota':
      return [{ path: ['column'], axis: 'column', id: rule.column, isMember: false }];
    case 'range':
    case 'required':
    case 'quoted-shares':
      return [...selected('column', 'columns', rule.columns), ...selected('row', 'rows', rule.rows)];
    case 'equal':
      return [];
    default:
      return [
        ...selected(rule.each, 'over', rule.over),
        ...repeatedMembers(rule, rule.each === 'row' ? 'column' : 'row'),
      ];
  }
}

function repeatedMembers(rule: Extract<Rule, { each: Axis }>, axis: Axis): readonly RuleReference[] {
  switch (rule.kind) {
    case 'partition':
      return [member(axis, rule.whole, 'whole'), ...parts(axis, rule.parts)];
    case 'subset':
      return [member(axis, rule.part, 'part'), member(axis, rule.whole, 'whole')];
    case 'ratio':
      return [
        member(axis, rule.ratio, 'ratio'),
        member(axis, rule.numerator, 'numerator'),
        member(axis, rule.denominator, 'denominator'),
      ];
    case 'together':
    case 'exactly-one':
      return rule.members.map((id, index) => member(axis, id, 'members', index));
    case 'required-if':
      return [member(axis, rule.field, 'field'), member(axis, rule.when.member, 'when', 'member')];
  }
}

function member(axis: Axis, id: string, ...path: TemplatePath): NamedReference {
  return { path, axis, id, isMember: true };
}

function parts(axis: Axis, selector: Selector): readonly RuleReference[] {
  return selected(axis, 'parts', selector).map((part) => ('id' in part ? { ...part, isMember: true } : part));
}

function selected(axis: Axis, key: string, selector: Selector): readonly RuleReference[] {
  return typeof selector === 'string'
    ? [{ path: [key], axis, keyword: selector }]
    : selector.map((id, index) => ({ path: [key, index], axis, id, isMember: false }));
}
