import fc from 'fast-check';
import type { EntryField } from '../../../src/domain/entries/EntryCell';
import { FIELD_KINDS } from '../../../src/domain/forms/FieldKind';
import type { NumberMeaning } from '../../../src/domain/workbook/ReceivedWorkbook';
import { readAs } from './reading';

const fields: EntryField[] = FIELD_KINDS.map((kind) => ({ kind, options: ['Có', 'Không', 'Hàng năm'], unit: 'cuộc' }));

// Made of what cells are made of, so that near misses of every form come up often.
const pieces = fc.constantFrom(
  '1',
  '12',
  '235',
  '000',
  '.',
  ',',
  ' ',
  '\u00A0',
  '\u200B',
  '\n',
  '%',
  '>',
  '≥',
  '/',
  '-',
  '–',
  '+',
  '=',
  'e',
  "'",
  '５',
  '％',
  'ｘ',
  'x',
  '✓',
  'không',
  'có',
  'tháng',
  'trên',
  'khoảng',
  'cuộc',
  '2021',
  'ô',
  'o\u0302',
  '\u0323',
  '\u0338',
  'Ă',
  'K',
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join('')),
);
const meanings = fc.constantFrom<NumberMeaning>('general', 'percent', 'date');

describe('any text in any field', () => {
  it('is read or refused with a reason, without an exception', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...fields), (text, field) => {
        const read = readAs(field, text);
        expect(read.entry === null).toBe(read.problem !== undefined);
      }),
      { numRuns: 3000 },
    );
  });

  it('is never a zero without the digit 0, and never nil without a dash or a word of denial', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...fields), (text, field) => {
        const state = readAs(field, text).entry?.state;
        const plain = text.normalize('NFKC');
        if (state === 'zero') expect(plain).toMatch(/0/);
        if (state === 'nil') expect(plain).toMatch(/^[^0-9]*(?:\p{Pd}|−|k\P{L}*o|k\P{L}*h\P{L}*[oô]|no|ch)/iu);
      }),
      { numRuns: 3000 },
    );
  });

  it('is blank only when nothing in it can be seen, but for an emptied tick box', () => {
    const notTick = fields.filter(({ kind }) => kind !== 'tick');
    fc.assert(
      fc.property(texts, fc.constantFrom(...notTick), (text, field) => {
        const state = readAs(field, text).entry?.state;
        if (state === 'blank') expect(text).toMatch(/^[\s\p{Cf}\p{Mn}\u0085\u2800\u3164]*['‘’]?[\s\p{Cf}\p{Mn}]*$/u);
      }),
      { numRuns: 3000 },
    );
  });

  it('is read the same in every Unicode form of it', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...fields), (text, field) => {
        const composed = readAs(field, text.normalize('NFC'));
        const decomposed = readAs(field, text.normalize('NFD'));
        expect(decomposed.entry).toEqual(composed.entry);
        expect(decomposed.problem).toEqual(composed.problem);
      }),
      { numRuns: 3000 },
    );
  });

  it('never hangs, however long it is', () => {
    const spaces = `1${' '.repeat(32_000)}1`;
    const digits = '1'.repeat(32_000);
    const groups = '1.'.repeat(16_000);
    const commas = 'Có,'.repeat(10_000);
    for (const field of fields) {
      for (const text of [spaces, digits, groups, `${groups}cuộc`, commas]) {
        const { entry, problem } = readAs(field, text);
        expect(entry === null).toBe(problem !== undefined);
      }
    }
  }, 10_000);
});

describe('any number in any field', () => {
  it('is read or refused with a reason, and is zero only when it is 0 or as good as 0', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.double(), fc.integer()),
        meanings,
        fc.constantFrom(...fields),
        (number, meaning, field) => {
          const read = readAs(field, number, meaning);
          expect(read.entry === null).toBe(read.problem !== undefined);
          if (read.entry?.state === 'zero') expect(Math.abs(number)).toBeLessThanOrEqual(1.1e-9);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
