import { inflateSync } from 'fflate';
import { startConsolidation } from '../../src/app/startConsolidation';
import { randomNumbers } from './randomNumbers';
import { readWorkbook } from '../../src/xlsx/reader/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/writer/writeWorkbook';
import { filledWorkbook, plausibleFill } from '../support/filledWorkbook';
import { loadFormSet } from '../support/formSets';
import { benchFuzz } from './hostile/benchFuzz';
import { benchHostile } from './hostile/benchHostile';
import { libraries } from './libraries';
import { makeBooks } from './makeBooks';
import { line, measure, ratio } from './measure';
import { benchPane } from './pane/benchPane';
import { zipEntries } from './zipEntries';

const BOOKS = 300;
const ROUNDS = 3;
const say = (text: string): void => void process.stdout.write(text + '\n');

/** The least that any reader must do: inflate every part and find the cells. */
function floor(book: Uint8Array): number {
  const decoder = new TextDecoder();
  let cells = 0;
  for (const { name, deflated } of zipEntries(book)) {
    const text = decoder.decode(inflateSync(deflated));
    if (name.startsWith('xl/worksheets/')) for (const match of text.matchAll(/<c [^>]*>/g)) cells += match.length;
  }
  return cells;
}

async function benchReading(): Promise<void> {
  const books = makeBooks(BOOKS);
  const bytes = books.reduce((total, { length }) => total + length, 0);
  const cells = books.reduce((total, book) => total + floor(book), 0);
  say(
    `Reading ${BOOKS} books × 12 sheets, ${(bytes / 1e6).toFixed(1)} MB zipped, ${cells} cells; median of ${ROUNDS} rounds\n`,
  );

  const each = (read: (book: Uint8Array) => unknown) => async (): Promise<void> => {
    for (const book of books) await read(book);
  };
  const measured = await measure(
    {
      'floor: inflate + regex over <c>': each(floor),
      'bieu-mau': each((book) => {
        if (!readWorkbook(book).ok) throw new Error('a book of the bench could not be read');
      }),
      ...Object.fromEntries(Object.entries(libraries).map(([name, read]) => [name, each(read)])),
    },
    ROUNDS,
  );
  const [lowest, ours, ...others] = measured;
  if (!lowest || !ours) throw new Error('nothing was measured');
  for (const way of measured) say(line(way, lowest));
  say(`\nreading / floor: ${ratio(ours, lowest).toFixed(2)} (to reach: 2.0 or less)`);
  for (const other of others) say(`${other.name} / bieu-mau: ${ratio(other, ours).toFixed(2)} (to reach: 3 or more)`);
}

async function benchConsolidating(counts: readonly number[]): Promise<void> {
  const formSet = loadFormSet('kl01-971');
  const summaryFormSet = loadFormSet('kl01-tinh');
  say('\nConsolidating kl01-971, every book its own unit; ratio to reading the same books alone');
  let previous: { count: number; time: number } | undefined;
  for (const count of counts) {
    const units = Array.from({ length: count }, (_, index) => ({
      id: `U-${index + 1}`,
      name: `Xã số ${index + 1} tỉnh Thử Nghiệm`,
      otherNames: [],
      tier: 'huyen',
      quotas: {},
    }));
    const roster = { id: 'bench', title: 'Bench', units };
    const bookOf = (index: number): Uint8Array => {
      const unit = units[index % units.length];
      if (!unit) throw new RangeError('no unit');
      return writeWorkbook(filledWorkbook(formSet, unit, plausibleFill(randomNumbers(index + 1))));
    };
    const kept = Array.from({ length: count }, (_, index) => bookOf(index));
    const [reading, whole] = await measure(
      {
        reading: () => {
          for (const book of kept) readWorkbook(book);
        },
        consolidating: () => {
          const run = startConsolidation({ formSet, summaryFormSet, roster, language: 'vi', readWorkbook });
          kept.forEach((bytes, index) => run.add({ name: `${index}.xlsx`, bytes, sha256: '' }));
          const { report, document } = run.finish();
          if (report.units.received !== count) throw new Error(`${report.units.received} of ${count} units used`);
          return writeWorkbook(document);
        },
      },
      count > 1000 ? 1 : ROUNDS,
    );
    if (!reading || !whole) throw new Error('nothing was measured');
    const growth = previous
      ? `; ${(whole.median / previous.time).toFixed(1)} × the time for ${count / previous.count} × the books`
      : '';
    say(
      `N = ${count}: reading ${reading.median.toFixed(0)} ms, consolidating ${whole.median.toFixed(0)} ms, ratio ${ratio(whole, reading).toFixed(2)} (to reach: 1.6 or less)${growth}; RSS ${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB`,
    );
    previous = { count, time: whole.median };
  }
}

const fuzz = process.argv.indexOf('--fuzz');
if (process.argv.includes('--browser')) await benchPane(say);
else if (process.argv.includes('--hostile')) await benchHostile(say);
else if (fuzz >= 0) benchFuzz(Number(process.argv[fuzz + 1] ?? 10_000), say);
else {
  if (!process.argv.includes('--consolidate')) await benchReading();
  await benchConsolidating(process.argv.includes('--national') ? [330, 3300] : [33, 330]);
}
