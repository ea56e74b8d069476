import type { Doubt } from './Doubt';
import { FEWEST_PEERS, median, type PeerFigure, peerGroups } from './peers';
import type { ComparedUnit, FieldFigures } from './UnitFigures';

const THOUSAND = 1000;
/** How far from 1,000 times the typical figure a slip may lie: units of a tier differ in size by about as much. */
const LEEWAY = 5;
/** A single digit in place of thousands has lost more than a separator; that a few people met is no slip. */
const LEAST_COUNT = 10;

/**
 * Figures that are about 1,000 times what the other units of the tier give, or a thousandth of it, and would lie among theirs with the
 * separator read the other way.
 */
export function thousandfoldSlips(figures: FieldFigures, units: readonly ComparedUnit[]): readonly Doubt[] {
  return peerGroups(figures, units).flatMap((peers) =>
    peers.flatMap((peer) => {
      const expected = slipOf(peer, peers, figures.kind);
      const { field } = figures;
      return expected === null
        ? []
        : [{ code: 'thousandfold' as const, unit: peer.unit, field, fields: [field], found: peer.number, expected }];
    }),
  );
}

/** The figure with the separator read the other way; null when it is no slip. */
function slipOf(peer: PeerFigure, peers: readonly PeerFigure[], kind: FieldFigures['kind']): number | null {
  const others = peers.filter(({ unit }) => unit !== peer.unit).map(({ rate }) => rate);
  const typical = median(others);
  if (typical <= 0) return null;
  const factor = peer.rate / typical;
  const isUp = isThousand(factor);
  const isDown = isThousand(1 / factor) && (kind === 'amount' || peer.number >= LEAST_COUNT);
  if (!isUp && !isDown) return null;
  const meant = isUp ? peer.rate / THOUSAND : peer.rate * THOUSAND;
  // Other slips are no measure of what is usual.
  const usual = others.filter((rate) => !isThousand(rate / typical) && !isThousand(typical / rate));
  if (usual.length < FEWEST_PEERS - 1) return null;
  return meant >= Math.min(...usual) && meant <= Math.max(...usual) ? meant * peer.size : null;
}

function isThousand(factor: number): boolean {
  return factor >= THOUSAND / LEEWAY && factor <= THOUSAND * LEEWAY;
}
