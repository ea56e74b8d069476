import { randomNumbers } from '../../bench/randomNumbers';
import { goodBooks } from './goodBooks';
import { judge } from './judge';
import { judgeWithSheetJs } from './judgeWithSheetJs';
import { mutate } from './mutate';
import { FIRST_SEED, SEEDS, SHEET_JS_EVERY } from './seeds';

// A process of its own, started by `receiveInChild`: one mutant after the other, told before and after each.
const books = goodBooks();
for (let seed = FIRST_SEED + Number(process.argv[3]); seed < FIRST_SEED + SEEDS; seed++) {
  const mutant = mutate(books, randomNumbers(seed));
  process.send?.({ began: String(seed) });
  const fault = judge(mutant, books) ?? (seed % SHEET_JS_EVERY === 0 ? judgeWithSheetJs(mutant) : null);
  process.send?.({ ended: String(seed), received: fault });
}
process.disconnect();
