import { type Repetitions, hasTier } from './repeatScopes';
import { ruleReferences } from './ruleReferences';
import type { Rule } from './ruleSchema';
import type { HeaderTemplate, RowTemplate } from './templateSchema';

/** A table template's header, rows and rules. */
interface Parts {
  readonly header: readonly HeaderTemplate[];
  readonly rows?: readonly RowTemplate[] | undefined;
  readonly rules: readonly Rule[];
}

/**
 * The rules of a table without the rows and columns of tiers that the form set has not: lists of parts and of lines lose them, a rule
 * whose own member is gone, or that is left without parts, goes with it.
 *
 * @example // two tiers: { kind: 'sum-across', total: 'tong', parts: ['tinh', 'huyen', 'xa'] } → parts ['tinh', 'xa']
 */
export function withoutAbsentTiers({ header, rows, rules }: Parts, repetitions: Repetitions): readonly Rule[] {
  const absent = {
    row: new Set((rows ?? []).filter(({ tier }) => !hasTier(tier, repetitions)).map(({ id }) => id)),
    column: new Set(absentLeaves(header, repetitions, false)),
  };
  if (absent.row.size + absent.column.size === 0) return rules;
  return rules.flatMap((rule) => {
    let pruned: Record<string, unknown> = { ...rule };
    for (const reference of ruleReferences(rule)) {
      if (!('id' in reference) || !absent[reference.axis].has(reference.id)) continue;
      const [key, index] = reference.path;
      const listed = typeof key === 'string' && typeof index === 'number' ? pruned[key] : undefined;
      if (!Array.isArray(listed) || typeof key !== 'string') return [];
      pruned = { ...pruned, [key]: listed.filter((id) => id !== reference.id) };
    }
    const emptied = Object.values(pruned).some((value) => Array.isArray(value) && value.length === 0);
    return emptied ? [] : [pruned as Rule];
  });
}

function absentLeaves(nodes: readonly HeaderTemplate[], repetitions: Repetitions, within: boolean): readonly string[] {
  return nodes.flatMap((node) => {
    const absent = within || !hasTier(node.tier, repetitions);
    if (node.children) return absentLeaves(node.children, repetitions, absent);
    return absent && node.id !== undefined ? [node.id] : [];
  });
}
