import type { Claim } from './Claim';
import type { IdentifiedBlock } from './identifyBlock';
import { type Placement, tableIdOf } from './Placement';

/** Order alone is less sure than a banner or a caption. */
const ORDER_CONFIDENCE = 0.8;

/**
 * The last resort for places that may be several tables: when there are exactly as many such places as tables left for them, they
 * are taken in the form set's order, provided that every table of the kind then stands in that order in the workbook.
 *
 * @param claims places that are certain
 * @param open places with several options, in the order of the workbook
 */
export function takeInOrder(
  claims: readonly Claim[],
  open: readonly IdentifiedBlock[],
): { readonly claims: readonly Claim[]; readonly undecided: readonly IdentifiedBlock[] } {
  const taken = new Set(claims.map(({ placement }) => tableIdOf(placement)));
  const result = [...claims];
  const undecided: IdentifiedBlock[] = [];
  const groups = new Map<string, IdentifiedBlock[]>();
  for (const block of open) {
    const key = block.options.map(tableIdOf).join(' ');
    groups.set(key, [...(groups.get(key) ?? []), block]);
  }
  for (const blocks of groups.values()) {
    const kind = new Set(blocks.flatMap(({ options }) => options.map(tableIdOf)));
    const left = [...kind].filter((table) => !taken.has(table));
    const chosen = blocks.flatMap(({ options }, at) => options.filter((option) => tableIdOf(option) === left[at]));
    const known = claims.map(({ placement }) => placement).filter((placement) => kind.has(tableIdOf(placement)));
    if (left.length === blocks.length && chosen.length === blocks.length && isInOrder([...known, ...chosen]))
      for (const placement of chosen)
        result.push({ placement, foundBy: 'header', confidence: placement.columns.score * ORDER_CONFIDENCE });
    else undecided.push(...blocks);
  }
  return { claims: result, undecided };
}

function isInOrder(placements: readonly Placement[]): boolean {
  const sorted = [...placements].sort(byPosition);
  return sorted.every((placement, at) => {
    const before = sorted[at - 1];
    return !before || before.columns.expectation.order < placement.columns.expectation.order;
  });
}

function byPosition(a: Placement, b: Placement): number {
  const [blockA, blockB] = [a.block, b.block];
  return blockA.grid.index - blockB.grid.index || blockA.top - blockB.top || blockA.left - blockB.left;
}
