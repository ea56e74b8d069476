import type { EntryField } from '../../../src/domain/entries/EntryCell';
import type { ReceivedValue } from '../../../src/domain/workbook/ReceivedWorkbook';
import { notesOf, numberEntry, readAs } from './reading';

const amount: EntryField = { kind: 'amount', unit: 'triệu đồng' };

describe('an amount', () => {
  it.each([
    [1234.5, 1234.5],
    [1.235, 1.235],
    [-2.5, -2.5],
  ])('reads the number %d as it is', (value, expected) => {
    expect(readAs(amount, value)).toEqual({ entry: numberEntry(expected), notes: [] });
  });

  it.each([
    ['1.234,5', 1234.5, ['number-as-text', 'thousands-dot']],
    ['1,234.5', 1234.5, ['number-as-text', 'thousands-comma', 'decimal-dot']],
    ['1 234,5', 1234.5, ['number-as-text', 'thousands-space']],
    ['1.234.567,89', 1_234_567.89, ['number-as-text', 'thousands-dot']],
    ['1.234.567', 1_234_567, ['number-as-text', 'thousands-dot']],
    ['1,5', 1.5, ['number-as-text']],
    ['0,125', 0.125, ['number-as-text']],
    ['1.5', 1.5, ['number-as-text', 'decimal-dot']],
    ['0.125', 0.125, ['number-as-text', 'decimal-dot']],
    ['1234.567', 1234.567, ['number-as-text', 'decimal-dot']],
    ['1.235', 1235, ['number-as-text', 'ambiguous-thousands!']],
    ['1,235', 1.235, ['number-as-text', 'ambiguous-decimal!']],
    ['-1,5', -1.5, ['number-as-text']],
    ['１，５', 1.5, ['full-width', 'number-as-text']],
    ['12,5 Triệu đồng', 12.5, ['unit-dropped', 'number-as-text']],
    ['12,5 trieu dong', 12.5, ['unit-dropped', 'number-as-text']],
  ])('reads the text %j as %d', (text, expected, notes) => {
    const read = readAs(amount, text);
    expect(read.entry).toEqual(numberEntry(expected));
    expect(notesOf(read)).toEqual(notes);
  });

  it.each<[ReceivedValue | null, string]>([
    [null, 'blank'],
    [' ', 'blank'],
    [0, 'zero'],
    ['0,0', 'zero'],
    ['0.000', 'zero'],
    ['-', 'nil'],
    ['không', 'nil'],
  ])('takes %j as %s', (value, state) => {
    expect(readAs(amount, value).entry).toEqual({ state });
  });

  it('asks whether - 5 is a bullet or a minus', () => {
    expect(readAs(amount, '- 5').problem).toEqual({ code: 'ambiguous', hint: '5; -5' });
  });

  it.each<[ReceivedValue]>([
    ['1,2,3'],
    ['1.2345.678'],
    ['12 tỷ'],
    ['1e5'],
    ['1.234.56'],
    ['1,5/2'],
    ['khoảng 5'],
    [true],
    [Number.NaN],
    [1e300],
    ['99999999999999999999'],
  ])('refuses %j as no number', (value) => {
    const read = readAs(amount, value);
    expect(read.entry).toBeNull();
    expect(read.problem?.code).toBe('not-a-number');
  });

  it('refuses dates and percentages, and shows them', () => {
    expect(readAs(amount, 44348, 'date').problem).toEqual({ code: 'not-a-number', hint: '1/6/2021' });
    expect(readAs(amount, 0.5, 'percent').problem).toEqual({ code: 'not-a-number', hint: '50%' });
  });
});
