import type { Entry, ShareBound } from '../../../src/domain/entries/Entry';
import type { EntryField } from '../../../src/domain/entries/EntryCell';
import type { NumberMeaning, ReceivedValue } from '../../../src/domain/workbook/ReceivedWorkbook';
import { notesOf, readAs, valueEntry } from './reading';

const ratio: EntryField = { kind: 'ratio' };

function shareEntry(share: number, bound?: ShareBound): Entry {
  return valueEntry(bound === undefined ? { type: 'share', share } : { type: 'share', share, bound });
}

describe('a ratio', () => {
  it.each<[number, NumberMeaning, number, string[]]>([
    [0.985, 'percent', 0.985, []],
    [0.985, 'general', 0.985, []],
    [1, 'general', 1, []],
    [1, 'percent', 1, []],
    [1.0000000000000002, 'general', 1, ['noise-rounded']],
    [98.5, 'general', 0.985, ['percent-assumed!']],
    [98, 'general', 0.98, ['percent-assumed!']],
    [100, 'general', 1, ['percent-assumed!']],
    [1.1, 'general', 0.011, ['percent-assumed!']],
    [120, 'general', 1.2, ['percent-assumed!']],
    [1.2, 'percent', 1.2, []],
  ])('reads the number %d in a %s cell as %d', (value, meaning, share, notes) => {
    const read = readAs(ratio, value, meaning);
    expect(read.entry).toEqual(shareEntry(share));
    expect(notesOf(read)).toEqual(notes);
  });

  it.each([
    ['98,5%', 0.985, ['number-as-text', 'percent-sign']],
    ['98,5 %', 0.985, ['number-as-text', 'percent-sign']],
    ['98,5\u00A0%', 0.985, ['number-as-text', 'percent-sign']],
    ['98.5%', 0.985, ['number-as-text', 'decimal-dot', 'percent-sign']],
    ['96,7 %', 0.967, ['number-as-text', 'percent-sign']],
    ['98.123%', 0.98123, ['number-as-text', 'decimal-dot', 'percent-sign']],
    ['100%', 1, ['number-as-text', 'percent-sign']],
    ['1%', 0.01, ['number-as-text', 'percent-sign']],
    ['120%', 1.2, ['number-as-text', 'percent-sign']],
    ['９８，５％', 0.985, ['full-width', 'number-as-text', 'percent-sign']],
    ['0,985', 0.985, ['number-as-text']],
    ['0.985', 0.985, ['number-as-text', 'decimal-dot']],
    ['98,5', 0.985, ['number-as-text', 'percent-assumed!']],
    ['98', 0.98, ['number-as-text', 'percent-assumed!']],
    ['1', 1, ['number-as-text', 'percent-assumed!']],
  ])('reads the text %j as %d', (text, share, notes) => {
    const read = readAs(ratio, text);
    expect(read.entry).toEqual(shareEntry(share));
    expect(notesOf(read)).toEqual(notes);
  });

  it.each<[string, number, ShareBound]>([
    ['>98%', 0.98, '>'],
    ['> 98 %', 0.98, '>'],
    ['＞98％', 0.98, '>'],
    ['≥98%', 0.98, '≥'],
    ['>=98%', 0.98, '≥'],
    ['<5%', 0.05, '<'],
    ['≤ 5%', 0.05, '≤'],
    ['≈98%', 0.98, '≈'],
    ['~98%', 0.98, '≈'],
    ['trên 98%', 0.98, '>'],
    ['Trên 98,5 %', 0.985, '>'],
    ['trên 98%'.normalize('NFD'), 0.98, '>'],
    ['hơn 98%', 0.98, '>'],
    ['dưới 5%', 0.05, '<'],
    ['khoảng 98%', 0.98, '≈'],
    ['98% trở lên', 0.98, '≥'],
    ['từ 98% trở lên', 0.98, '≥'],
    ['>0%', 0, '>'],
    ['>0,98', 0.98, '>'],
  ])('keeps the bound of %j', (text, share, bound) => {
    expect(readAs(ratio, text).entry).toEqual(shareEntry(share, bound));
  });

  it('warns where a bound has no percent sign', () => {
    const read = readAs(ratio, '>98');
    expect(read.entry).toEqual(shareEntry(0.98, '>'));
    expect(notesOf(read)).toEqual(['percent-assumed!']);
  });

  it.each<[ReceivedValue | null, string]>([
    [null, 'blank'],
    ['\u00A0', 'blank'],
    [0, 'zero'],
    ['0', 'zero'],
    ['0%', 'zero'],
    ['0,0 %', 'zero'],
    ['-', 'nil'],
    ['không', 'nil'],
    ['Không có', 'nil'],
  ])('takes %j as %s', (value, state) => {
    expect(readAs(ratio, value).entry).toEqual({ state });
  });

  it.each<[ReceivedValue, NumberMeaning]>([
    ['cao', 'general'],
    ['%', 'general'],
    ['>', 'general'],
    ['98,5%%', 'general'],
    ['98-99%', 'general'],
    ['98% (ước)', 'general'],
    ['811/4.829', 'general'],
    ['98‰', 'general'],
    ['trên', 'general'],
    [true, 'general'],
    [44348, 'date'],
    [Number.NaN, 'general'],
  ])('refuses %j in a %s cell', (value, meaning) => {
    const read = readAs(ratio, value, meaning);
    expect(read.entry).toBeNull();
    expect(read.problem?.code).toBe('not-a-ratio');
  });

  it('refuses a negative share', () => {
    expect(readAs(ratio, -0.05, 'percent').problem).toEqual({ code: 'negative', hint: '-5%' });
    expect(readAs(ratio, '-5%').problem).toEqual({ code: 'negative' });
  });
});
