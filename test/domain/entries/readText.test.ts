import type { EntryField } from '../../../src/domain/entries/EntryCell';
import type { NumberMeaning, ReceivedValue } from '../../../src/domain/workbook/ReceivedWorkbook';
import { notesOf, readAs, valueEntry } from './reading';

const text: EntryField = { kind: 'text' };

describe('a text', () => {
  it.each([
    ['Đã triển khai', 'Đã triển khai', []],
    [' Đã  triển khai\n', 'Đã  triển khai', ['spaces-trimmed']],
    ['Đã triển khai'.normalize('NFD'), 'Đã triển khai', ['unicode-composed']],
    ['Dòng 1\r\nDòng 2', 'Dòng 1\nDòng 2', []],
    ['=cmd|x', '=cmd|x', []],
    ['+1', '+1', []],
    ['@x', '@x', []],
    ["'trích'", "'trích'", []],
    ['Không có gì mới', 'Không có gì mới', []],
  ])('keeps %j as %j', (value, expected, notes) => {
    const read = readAs(text, value);
    expect(read.entry).toEqual(valueEntry({ type: 'text', text: expected }));
    expect(notesOf(read)).toEqual(notes);
  });

  it.each<[ReceivedValue, NumberMeaning, string]>([
    [2021, 'general', '2021'],
    [1234.5, 'general', '1234,5'],
    [0.985, 'percent', '98,5%'],
    [44362, 'date', '15/6/2021'],
    [true, 'general', 'TRUE'],
  ])('puts %j in a %s cell down as the cell shows it', (value, meaning, expected) => {
    expect(readAs(text, value, meaning).entry).toEqual(valueEntry({ type: 'text', text: expected }));
  });

  it.each<[ReceivedValue | null, string]>([
    [null, 'blank'],
    ['\u200B \u00A0', 'blank'],
    [0, 'zero'],
    ['0', 'zero'],
    ['-', 'nil'],
    ['Không', 'nil'],
    ['không phát sinh', 'nil'],
  ])('takes %j as %s', (value, state) => {
    expect(readAs(text, value).entry).toEqual({ state });
  });

  it('reports Excel errors', () => {
    expect(readAs(text, { error: '#N/A' }).problem).toEqual({ code: 'excel-error', hint: '#N/A' });
  });
});
