/** What one way of doing something took. */
export interface Measurement {
  readonly name: string;
  /** Milliseconds of each counted run. */
  readonly runs: readonly number[];
  readonly median: number;
}

/** Runs something once to warm up and then `times` times; the median is what to quote. */
export async function measure(name: string, times: number, run: () => unknown): Promise<Measurement> {
  await run();
  const runs: number[] = [];
  for (let count = 0; count < times; count++) {
    globalThis.gc?.();
    const start = performance.now();
    await run();
    runs.push(performance.now() - start);
  }
  return { name, runs, median: median(runs) };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** A line of the table: name, median, range, ratio to the floor. */
export function line({ name, runs, median: middle }: Measurement, floor: Measurement): string {
  const range = `${Math.min(...runs).toFixed(0)}–${Math.max(...runs).toFixed(0)}`;
  return `${name.padEnd(34)} ${middle.toFixed(0).padStart(7)} ms  ${range.padStart(13)}  ${(middle / floor.median).toFixed(2).padStart(6)} × floor`;
}
