/** Ways of doing the same work, by name. */
export type Ways = Readonly<Record<string, () => unknown>>;

/** What one way took, round by round. */
export interface Measurement {
  readonly name: string;
  /** Milliseconds of each round. */
  readonly rounds: readonly number[];
  readonly median: number;
}

/**
 * Times every way once per round, in turn, after a round to warm up: a machine that is slow for a while is slow for all of them, so
 * ratios within a round hold.
 */
export async function measure(ways: Ways, rounds: number): Promise<readonly Measurement[]> {
  const times = new Map<string, number[]>(Object.keys(ways).map((name) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const [name, run] of Object.entries(ways)) {
      globalThis.gc?.();
      const start = performance.now();
      await run();
      if (round >= 0) times.get(name)?.push(performance.now() - start);
    }
  }
  return [...times].map(([name, each]) => ({ name, rounds: each, median: median(each) }));
}

/** The median of the ratios of two ways, round by round. */
export function ratio(way: Measurement, to: Measurement): number {
  return median(way.rounds.map((time, round) => time / (to.rounds[round] ?? time)));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** A line of the table: name, median, range, ratio to the floor. */
export function line(way: Measurement, floor: Measurement): string {
  const range = `${Math.min(...way.rounds).toFixed(0)}–${Math.max(...way.rounds).toFixed(0)}`;
  return `${way.name.padEnd(34)} ${way.median.toFixed(0).padStart(7)} ms  ${range.padStart(13)}  ${ratio(way, floor).toFixed(2).padStart(6)} × floor`;
}
