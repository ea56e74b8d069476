import fc from 'fast-check';
import { SHARE_BOUNDS } from './shareBounds';
import type { Entry } from '../../../src/domain/entries/Entry';
import type { EntryField } from '../../../src/domain/entries/EntryCell';
import { formatEntry } from '../../../src/domain/entries/formatEntry';
import { FIELD_KINDS, type FieldKind } from '../../../src/domain/forms/FieldKind';
import { numberEntry, readAs, valueEntry } from './reading';

const OPTIONS = ['Có', 'Không', 'Ý kiến khác', 'Báo chí, phát thanh'];
const fieldOf = (kind: FieldKind): EntryField => ({ kind, options: OPTIONS, unit: 'cuộc' });

const countEntry = (number: number): Entry => (number === 0 ? { state: 'zero' } : numberEntry(number));
const group = (number: number, mark: string): string => String(number).replace(/\B(?=(\d{3})+$)/g, mark);
const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

const counts = fc.oneof(fc.nat(9_999), fc.nat(99_999_999), fc.nat({ max: 2 ** 31 - 1 }), fc.maxSafeNat());
const COUNT_FORMS: [string, (count: number) => string][] = [
  ['bare', String],
  ['with dots', (count) => group(count, '.')],
  ['with commas', (count) => group(count, ',')],
  ['with spaces', (count) => group(count, ' ')],
  ['with non-breaking spaces', (count) => group(count, '\u00A0')],
  ['with narrow non-breaking spaces', (count) => group(count, '\u202F')],
  ['with thin spaces', (count) => group(count, '\u2009')],
  ['with leading zeros', (count) => `00${count}`],
  ['between spaces', (count) => ` ${count}\u00A0`],
  ['in full width', (count) => fullWidth(group(count, '.'))],
  ['with its unit', (count) => `${group(count, '.')} cuộc`],
  ['with an apostrophe', (count) => `'${count}`],
  ['with a zero decimal', (count) => `${count},0`],
];

describe('a figure that is printed and read again', () => {
  it.each(COUNT_FORMS)('is the same count when written %s', (_, print) => {
    fc.assert(
      fc.property(counts, (count) => {
        expect(readAs(fieldOf('count'), print(count)).entry).toEqual(countEntry(count));
      }),
    );
  });

  it('is the same amount, up to six decimals', () => {
    const amounts = fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }).map((millionths) => millionths / 1e6);
    fc.assert(
      fc.property(amounts, (amount) => {
        const entry = countEntry(amount);
        expect(readAs(fieldOf('amount'), formatEntry(entry, 'amount')).entry).toEqual(entry);
      }),
    );
  });

  it('is the same share, with or without space, bound and full width', () => {
    const millionths = fc.integer({ min: 1, max: 1_200_000 });
    const bounds = fc.option(fc.constantFrom(...SHARE_BOUNDS), { nil: undefined });
    const dress = fc.constantFrom<(text: string) => string>(
      (text) => text,
      (text) => text.replace('%', ' %'),
      (text) => text.replace('%', '\u00A0%'),
      (text) => text.replace(/^([><≥≤≈])/, '$1 '),
      (text) => text.replace(',', '.'),
      fullWidth,
    );
    fc.assert(
      fc.property(millionths, bounds, dress, (parts, bound, wear) => {
        const share = parts / 1e6;
        const entry = valueEntry(bound === undefined ? { type: 'share', share } : { type: 'share', share, bound });
        expect(readAs(fieldOf('ratio'), wear(formatEntry(entry, 'ratio'))).entry).toEqual(entry);
      }),
    );
  });

  it('is the same share as a number, whether the cell shows percent or not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (thousandths) => {
        const entry = valueEntry({ type: 'share', share: thousandths / 1000 });
        expect(readAs(fieldOf('ratio'), thousandths / 1000, 'percent').entry).toEqual(entry);
        expect(readAs(fieldOf('ratio'), thousandths / 1000, 'general').entry).toEqual(entry);
      }),
    );
  });

  it('is the same pair, whichever way its numbers are grouped and spaced', () => {
    const slashes = fc.constantFrom('/', ' / ', '\u00A0/ ', '／');
    fc.assert(
      fc.property(counts, counts, fc.constantFrom('.', ',', ' ', ''), slashes, (first, second, mark, slash) => {
        const printed = group(first, mark) + slash + group(second, mark);
        expect(readAs(fieldOf('pair'), printed).entry).toEqual(valueEntry({ type: 'pair', first, second }));
      }),
    );
  });

  it('is the same month, in all twelve of them and every writing', () => {
    const months = fc.record({ year: fc.integer({ min: 1900, max: 2199 }), month: fc.integer({ min: 1, max: 12 }) });
    const writings = fc.constantFrom<(year: number, month: number) => string>(
      (year, month) => formatEntry(valueEntry({ type: 'month', year, month }), 'month'),
      (year, month) => `${String(month).padStart(2, '0')}/${year}`,
      (year, month) => `tháng ${month}/${year}`,
      (year, month) => `Tháng ${month} năm ${year}`,
      (year, month) => `01/${String(month).padStart(2, '0')}/${year}`,
      (year, month) => `${year}-${String(month).padStart(2, '0')}`,
    );
    fc.assert(
      fc.property(months, writings, ({ year, month }, write) => {
        expect(readAs(fieldOf('month'), write(year, month)).entry).toEqual(valueEntry({ type: 'month', year, month }));
      }),
    );
  });

  it('is the same month as a date cell, in both date systems', () => {
    const days = fc.date({ min: new Date('1904-01-02'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const serial = Math.floor(date.getTime() / 86_400_000) + 25_569;
        const entry = valueEntry({ type: 'month', year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 });
        expect(readAs({ kind: 'month' }, serial, 'date').entry).toEqual(entry);
        expect(readAs({ kind: 'month', date1904: true }, serial - 1462, 'date').entry).toEqual(entry);
      }),
    );
  });

  it('is the same choice of options', () => {
    fc.assert(
      fc.property(fc.subarray(OPTIONS, { minLength: 1 }), (options) => {
        const entry = valueEntry({ type: 'choices', options });
        expect(readAs(fieldOf('choices'), formatEntry(entry, 'choices')).entry).toEqual(entry);
      }),
    );
  });

  it.each(FIELD_KINDS.filter((kind) => kind !== 'tick' && kind !== 'choice' && kind !== 'choices' && kind !== 'month'))(
    'keeps blank, zero and nil apart in a %s field',
    (kind) => {
      for (const state of ['blank', 'zero', 'nil'] as const) {
        expect(readAs(fieldOf(kind), formatEntry({ state }, kind)).entry).toEqual({ state });
      }
    },
  );
});
