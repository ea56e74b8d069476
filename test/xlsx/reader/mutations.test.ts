import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { readWorkbook } from '../../../src/xlsx/reader/readWorkbook';
import { aZip } from '../../support/aZip';

const good = new Uint8Array(readFileSync(join(__dirname, '../../fixtures/received/tidy/HU-HH.xlsx')));
const parts = Object.entries(unzipSync(good)).map(([name, content]) => ({ name, content }));
const RUNS = { numRuns: 150, seed: 1632, endOnFailure: true };

const mutations = fc.array(
  fc.record({ at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), byte: fc.nat(255) }),
  {
    minLength: 1,
    maxLength: 6,
  },
);

function mutated(bytes: Uint8Array, changes: readonly { at: number; byte: number }[]): Uint8Array {
  const copy = bytes.slice();
  for (const { at, byte } of changes) copy[Math.floor(at * copy.length)] = byte;
  return copy;
}

/** Either read as a workbook or refused with a code. */
function endsInResult(bytes: Uint8Array): boolean {
  const read = readWorkbook(bytes);
  return read.ok ? read.value.sheets.length > 0 : read.failure.code.length > 0;
}

describe('a good file with bytes changed', () => {
  it('is read or refused, never worse, wherever the archive is hit', () => {
    fc.assert(
      fc.property(mutations, (changes) => endsInResult(mutated(good, changes))),
      RUNS,
    );
  });

  it('is read or refused when its directory is hit', () => {
    const tail = 1500;
    fc.assert(
      fc.property(mutations, (changes) => {
        const end = mutated(good.subarray(good.length - tail), changes);
        const bytes = good.slice();
        bytes.set(end, good.length - tail);
        return endsInResult(bytes);
      }),
      RUNS,
    );
  });

  it('is read or refused when the XML of a part is hit under a right checksum', () => {
    fc.assert(
      fc.property(fc.nat(parts.length - 1), mutations, (index, changes) => {
        const files = parts.map((part, at) =>
          at === index ? { ...part, content: mutated(part.content, changes) } : part,
        );
        return endsInResult(aZip(files));
      }),
      RUNS,
    );
  });

  it('is refused when it is cut off', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: good.length - 1 }), (length) => !readWorkbook(good.subarray(0, length)).ok),
      RUNS,
    );
  });
});
