import { goodBooks } from '../../hostile/fuzz/goodBooks';
import { judge } from '../../hostile/fuzz/judge';
import { judgeWithSheetJs } from '../../hostile/fuzz/judgeWithSheetJs';
import { mutate } from '../../hostile/fuzz/mutate';
import { FIRST_SEED, SEEDS } from '../../hostile/fuzz/seeds';
import { randomNumbers } from '../randomNumbers';

/** So many mutants beyond those of the tests; prints each that is not read as it must be, with its seed. */
export function benchFuzz(count: number, say: (text: string) => void): void {
  const books = goodBooks();
  const first = FIRST_SEED + SEEDS;
  let faults = 0;
  let slowest = { seed: first, ms: 0 };
  for (let seed = first; seed < first + count; seed++) {
    const mutant = mutate(books, randomNumbers(seed));
    const start = performance.now();
    const fault = judge(mutant, books) ?? judgeWithSheetJs(mutant);
    const ms = performance.now() - start;
    if (ms > slowest.ms) slowest = { seed, ms };
    if (fault === null) continue;
    faults++;
    say(`${seed}  ${fault}`);
  }
  say(
    `${count} mutants from seed ${first}: ${faults} not as they must be; slowest ${slowest.ms.toFixed(0)} ms (seed ${slowest.seed})`,
  );
  if (faults > 0) process.exitCode = 1;
}
