import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { writeWorkbook } from '../../../src/xlsx/writer/writeWorkbook';
import { randomNumbers } from '../../bench/randomNumbers';
import { filledWorkbook, plausibleFill } from '../../support/filledWorkbook';
import { loadFormSet, rosterOf } from '../../support/formSets';
import { RECEIVED } from '../../support/receivedFolder';
import { dialects } from '../dialects';

/** A good file, and its parts in the archive's order. */
export interface GoodBook {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

const goodBook = (name: string, bytes: Uint8Array): GoodBook => ({
  name,
  bytes,
  parts: new Map(Object.entries(unzipSync(bytes))),
});

/** One of our own workbooks with its first tables: the whole would spend its time on what the first ones have shown. */
function ours(): Uint8Array {
  const formSet = loadFormSet('kl01-971');
  const [unit] = rosterOf(formSet).units;
  if (!unit) throw new Error('the roster is empty');
  return writeWorkbook(
    filledWorkbook({ ...formSet, tables: formSet.tables.slice(0, 2) }, unit, plausibleFill(randomNumbers(7))),
  );
}

/** What is mutated: received files of several programs, our own, and the dialects of the corpus. */
export function goodBooks(): readonly GoodBook[] {
  const received = ['real/Huyện ủy Ý Yên.xlsx', 'real/Huyện ủy Nghĩa Hưng.xlsx', 'tidy/HU-HH.xlsx'];
  return [
    ...received.map((file) => goodBook(file, new Uint8Array(readFileSync(path.join(RECEIVED, file))))),
    goodBook('ours', ours()),
    ...dialects.map(({ name, bytes }) => goodBook(name, bytes())),
  ];
}
