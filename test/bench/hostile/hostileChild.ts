import { readFileSync } from 'node:fs';
import type { Expected, SheetValues } from '../../hostile/HostileFile';
import { readersOfValues } from './readersOfValues';

/** A file to read, and how that must end. */
export interface HostileTask {
  readonly path: string;
  readonly expected: Expected;
}

/** What a reader made of it: rightly read or refused; silently other or no values; refused although right. */
export type Verdict = 'right' | 'wrong values' | 'nothing, in silence' | 'wrongly refused';

export interface HostileMeasure {
  readonly verdict: Verdict;
  readonly ms: number;
  /** The most memory that this process has had so far, in MB. */
  readonly peak: number;
}

// A process of its own, started by `benchHostile`: reads what it is sent with the reader it is named, and says what came of it.
const read = readersOfValues[process.argv[2] ?? ''];
if (!read) throw new RangeError('no such reader');
process.on('message', (task: HostileTask) => {
  void measure(task).then((measured) => process.send?.(measured));
});
process.send?.('ready');

async function measure({ path, expected }: HostileTask): Promise<HostileMeasure> {
  const bytes = new Uint8Array(readFileSync(path));
  const start = performance.now();
  let values: SheetValues | undefined;
  try {
    values = await read?.(bytes);
  } catch {
    // Refused, in whatever words.
  }
  const ms = performance.now() - start;
  return { verdict: verdictOf(values, expected), ms, peak: process.resourceUsage().maxRSS / 1024 };
}

function verdictOf(values: SheetValues | undefined, expected: Expected): Verdict {
  if (values === undefined) return 'refused' in expected ? 'right' : 'wrongly refused';
  const cellCount = Object.values(values).reduce((sum, cells) => sum + Object.keys(cells).length, 0);
  if ('cellCount' in expected) return cellCount === expected.cellCount ? 'right' : 'wrong values';
  if ('refused' in expected) return cellCount === 0 ? 'nothing, in silence' : 'wrong values';
  if (sortedText(values) === sortedText(expected.values)) return 'right';
  return cellCount === 0 ? 'nothing, in silence' : 'wrong values';
}

/** A formula that was never calculated has no value anywhere; only we give that a name. */
function sortedText(values: SheetValues): string {
  return JSON.stringify(
    Object.entries(values).map(([name, cells]) => [
      name,
      Object.entries(cells)
        .filter(([, value]) => value !== 'formula-without-value')
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ]),
  );
}
