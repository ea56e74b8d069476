import type { Finding } from '../../../src/app/ConsolidationResult';
import type { Severity } from '../../../src/domain/forms/ruleSchema';

/** A finding in its place on the screen. */
export interface ShownFinding {
  /** The same as long as the same rule is broken at the same field, whatever figures stand there meanwhile. */
  readonly key: string;
  readonly finding: Finding;
  /** It is found no more. It keeps its place for a moment, so that nothing jumps and one sees that it was put right. */
  readonly mended: boolean;
}

export interface FoundNow {
  /** What is to be looked at, in any order. */
  readonly open: readonly Finding[];
  /** What was accepted: it leaves at once, because a person has just said so. */
  readonly accepted: readonly Finding[];
  /** Table ids in the order of their groups. */
  readonly tables: readonly string[];
  /** Someone points at the list: nothing comes in between. */
  readonly held: boolean;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * The list after another check: what is still found stays where it is with its new figures, what is gone is marked, what is new comes in
 * at its place, by table, severity and cell. While the list is held what is new waits.
 *
 * @example steadyFindings([], { open: findings, accepted: [], tables: ['bang-2a'], held: false })
 */
export function steadyFindings(
  shown: readonly ShownFinding[],
  { open, accepted, tables, held }: FoundNow,
): readonly ShownFinding[] {
  const found = keyed(open);
  const left = new Set(keyed(accepted).keys());
  const list = shown.flatMap((each): ShownFinding[] => {
    const finding = found.get(each.key);
    if (finding) return [{ key: each.key, finding, mended: false }];
    return left.has(each.key) ? [] : [{ ...each, mended: true }];
  });
  if (held) return list;

  const there = new Set(list.map(({ key }) => key));
  const isBefore = ordering(tables);
  const fresh = [...found]
    .filter(([key]) => !there.has(key))
    .map(([key, finding]): ShownFinding => ({ key, finding, mended: false }))
    .sort((a, b) => isBefore(a.finding, b.finding));
  for (const each of fresh) {
    const next = list.findIndex((other) => isBefore(other.finding, each.finding) > 0);
    list.splice(next === -1 ? list.length : next, 0, each);
  }
  return list;
}

/** The list once the moment is over. */
export function withoutMended(shown: readonly ShownFinding[]): readonly ShownFinding[] {
  return shown.some(({ mended }) => mended) ? shown.filter(({ mended }) => !mended) : shown;
}

/** One rule may be broken twice at one field; the second is told apart by its number. */
function keyed(findings: readonly Finding[]): Map<string, Finding> {
  const found = new Map<string, Finding>();
  for (const finding of findings) {
    const { code, ruleId, field } = finding.violation;
    const name = [field.table, field.row, field.column, code, ruleId].join('/');
    let number = 1;
    while (found.has(`${name}#${number}`)) number += 1;
    found.set(`${name}#${number}`, finding);
  }
  return found;
}

function ordering(tables: readonly string[]): (a: Finding, b: Finding) => number {
  const places = new Map(tables.map((id, index) => [id, index]));
  const placeOf = ({ violation }: Finding): number => places.get(violation.field.table) ?? tables.length;
  return (a, b) =>
    placeOf(a) - placeOf(b) ||
    RANK[a.violation.severity] - RANK[b.violation.severity] ||
    a.address.row - b.address.row ||
    a.address.column - b.address.column;
}
