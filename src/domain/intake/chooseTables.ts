import type { Claim } from './Claim';
import type { LocatedTable, SetAsidePlace, TableLocations, TableRefusal } from './LocatedTable';
import type { IdentifiedBlock } from './identifyBlock';
import { type Placement, contentOf, locatedTable, misalignedTable, placeOf, tableIdOf } from './Placement';
import { takeInOrder } from './takeInOrder';

/**
 * Gives each table its one place, and each place that can't be used its reason.
 *
 * @param anchored what our own marks found
 * @param blocks the other header blocks, in the order of the workbook
 */
export function chooseTables(anchored: readonly Claim[], blocks: readonly IdentifiedBlock[]): TableLocations {
  const fitting = blocks.filter(({ fit, contradiction, options }) => fit && !contradiction && options.length > 0);
  const certain = fitting.flatMap(({ options: [option, ...others] }) =>
    option && others.length === 0
      ? [{ placement: option, foundBy: 'header' as const, confidence: option.columns.score }]
      : [],
  );
  const { claims, undecided } = takeInOrder(
    [...anchored, ...certain],
    fitting.filter(({ options }) => options.length > 1),
  );

  const located: LocatedTable[] = [];
  const refused: TableRefusal[] = [];
  const setAside: SetAsidePlace[] = [];
  const doubtful = new Set(
    blocks
      .filter((block) => !isHiddenBlock(block) && (!block.fit || block.contradiction || undecided.includes(block)))
      .flatMap(({ options }) => options.map(tableIdOf)),
  );
  // What stands on a hidden sheet is no answer to what is wrong on a visible one: most often it is an older copy.
  const open = claims.filter((claim) => !isHidden(claim) || !doubtful.has(tableIdOf(claim.placement)));
  for (const [table, rivals] of claimsByTable(open)) {
    const { winner, losers } = chooseClaim(rivals);
    if (winner) {
      located.push(locatedTable(winner.placement, winner.foundBy, winner.confidence));
      setAside.push(...losers.map(({ claim, because }) => ({ table, place: placeOf(claim.placement), because })));
    } else {
      const places = rivals.map(({ placement }) => placeOf(placement));
      refused.push({ reason: 'ambiguous', because: 'several-places', tables: [table], places });
    }
  }

  const settled = new Set(located.map(({ table }) => table));
  for (const block of blocks) {
    const [nearest] = block.options;
    if (!nearest || (block.fit && !block.contradiction && !undecided.includes(block))) continue;
    const open = block.options.filter((option) => !settled.has(tableIdOf(option)));
    if (block.fit) refused.push(ambiguousBlock(block, open.length > 0 ? open : block.options));
    else if (open[0]) refused.push(misalignedTable(open, open[0]));
    else setAside.push({ table: tableIdOf(nearest), place: placeOf(nearest), because: 'weaker' });
  }
  return { located, refused, setAside };
}

function ambiguousBlock({ contradiction }: IdentifiedBlock, options: readonly Placement[]): TableRefusal {
  return {
    reason: 'ambiguous',
    because: contradiction ? 'caption-contradicts-header' : 'several-tables',
    tables: options.map(tableIdOf),
    places: options.slice(0, 1).map(placeOf),
  };
}

function claimsByTable(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const byTable = new Map<string, Claim[]>();
  for (const claim of claims) {
    const table = tableIdOf(claim.placement);
    const rivals = byTable.get(table);
    if (rivals) rivals.push(claim);
    else byTable.set(table, [claim]);
  }
  return byTable;
}

interface Choice {
  readonly winner: Claim | null;
  readonly losers: readonly { readonly claim: Claim; readonly because: SetAsidePlace['because'] }[];
}

/** A place as much less like the table than this is no rival. */
const CLEARLY_WEAKER = 0.1;

/**
 * The one of several places that is used. An empty place, one with the same figures, one on a hidden sheet beside a visible one and
 * one that is clearly less like the table are no rivals; between real rivals nobody is chosen.
 */
function chooseClaim(claims: readonly Claim[]): Choice {
  const weighed = claims
    .map((claim) => ({ claim, content: contentOf(claim.placement), rank: claimRank(claim) }))
    .sort((a, b) => Number(b.content !== '') - Number(a.content !== '') || b.rank - a.rank);
  const [first, ...others] = weighed;
  if (!first) return { winner: null, losers: [] };
  const losers: { claim: Claim; because: SetAsidePlace['because'] }[] = [];
  for (const { claim, content, rank } of others) {
    if (content === '' && first.content !== '') losers.push({ claim, because: 'empty' });
    else if (content === first.content) losers.push({ claim, because: 'same' });
    else if (isHidden(claim) && !isHidden(first.claim)) losers.push({ claim, because: 'hidden' });
    else if (first.rank - rank > CLEARLY_WEAKER) losers.push({ claim, because: 'weaker' });
    else return { winner: null, losers: [] };
  }
  return { winner: first.claim, losers };
}

function isHidden({ placement }: Claim): boolean {
  return isHiddenBlock(placement);
}

function isHiddenBlock({ block }: Pick<Placement, 'block'>): boolean {
  return block.grid.sheet.visibility !== 'visible';
}

function claimRank(claim: Claim): number {
  return (isHidden(claim) ? 0 : 2) + (claim.foundBy === 'id' ? 1 : 0) + claim.confidence;
}
