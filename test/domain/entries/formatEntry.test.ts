import { BLANK, NIL, ZERO, type Entry } from '../../../src/domain/entries/Entry';
import { entryNumber } from '../../../src/domain/entries/entryNumber';
import { formatEntry } from '../../../src/domain/entries/formatEntry';
import { formatNumber } from '../../../src/domain/entries/formatNumber';
import type { FieldKind } from '../../../src/domain/forms/FieldKind';
import { numberEntry, valueEntry } from './reading';

const ENTRIES: [Entry, FieldKind, string, number | null][] = [
  [BLANK, 'count', '', null],
  [ZERO, 'count', '0', 0],
  [NIL, 'count', '-', 0],
  [numberEntry(15), 'count', '15', 15],
  [numberEntry(1632), 'count', '1.632', 1632],
  [numberEntry(1_632_000), 'count', '1.632.000', 1_632_000],
  [numberEntry(1234.5), 'amount', '1.234,5', 1234.5],
  [numberEntry(-1234.5), 'amount', '-1.234,5', -1234.5],
  [numberEntry(0.5), 'ratio', '50%', 0.5],
  [valueEntry({ type: 'share', share: 0.985 }), 'ratio', '98,5%', 0.985],
  [valueEntry({ type: 'share', share: 811 / 4829 }), 'ratio', '16,7944%', 811 / 4829],
  [valueEntry({ type: 'share', share: 0.98, bound: '>' }), 'ratio', '>98%', 0.98],
  [valueEntry({ type: 'pair', first: 811, second: 4829 }), 'pair', '811/4.829', null],
  [valueEntry({ type: 'tick' }), 'tick', 'x', null],
  [valueEntry({ type: 'month', year: 2021, month: 6 }), 'month', '6/2021', null],
  [valueEntry({ type: 'choices', options: ['Hội nghị', 'Báo chí'] }), 'choices', 'Hội nghị; Báo chí', null],
  [valueEntry({ type: 'text', text: 'Đã xong' }), 'text', 'Đã xong', null],
];

describe('an entry', () => {
  it.each(ENTRIES)('%j of a %s field is written %j', (entry, kind, text) => {
    expect(formatEntry(entry, kind)).toBe(text);
  });

  it.each(ENTRIES)('%j of a %s field (%s) stands for the number %s', (entry, _kind, _text, number) => {
    expect(entryNumber(entry)).toBe(number);
  });
});

describe('a number', () => {
  it.each([
    [0.1 + 0.2, '0,3'],
    [123_456_789_012.1, '123.456.789.012,1'],
    [999.9999999, '1.000'],
    [1e-9, '0'],
    [-1e-9, '0'],
    [2 ** 53 - 1, '9.007.199.254.740.991'],
    [1e21, '1.000.000.000.000.000.000.000'],
    [100, '100'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
  ])('%d is written %s, without the noise behind its 15th digit', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });
});
