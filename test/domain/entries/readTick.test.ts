import type { EntryField } from '../../../src/domain/entries/EntryCell';
import type { NumberMeaning, ReceivedValue } from '../../../src/domain/workbook/ReceivedWorkbook';
import { notesOf, readAs, valueEntry } from './reading';

const tick: EntryField = { kind: 'tick' };

describe('a tick box', () => {
  it.each<[ReceivedValue, string[]]>([
    ['x', []],
    ['X', []],
    ['x ', ['spaces-trimmed']],
    ['\u00A0X', ['spaces-trimmed']],
    ['ｘ', ['full-width']],
    ['v', ['tick-mark']],
    ['V', ['tick-mark']],
    ['✓', ['tick-mark']],
    ['✔', ['tick-mark']],
    ['✔\uFE0F', ['spaces-trimmed', 'tick-mark']],
    ['☑', ['tick-mark']],
    ['☒', ['tick-mark']],
    ['√', ['tick-mark']],
    ['TRUE', ['tick-mark']],
    ['true', ['tick-mark']],
    [true, ['tick-mark']],
    [1, ['tick-mark']],
    ['1', ['tick-mark']],
    ['có', ['tick-mark']],
    ['Có', ['tick-mark']],
    ['Có'.normalize('NFD'), ['unicode-composed', 'tick-mark']],
    ['yes', ['tick-mark']],
    ['×', ['tick-mark!']],
    ['✗', ['tick-mark!']],
    ['ü', ['tick-mark!']],
  ])('takes %j as ticked', (value, notes) => {
    const read = readAs(tick, value);
    expect(read.entry).toEqual(valueEntry({ type: 'tick' }));
    expect(notesOf(read)).toEqual(notes);
  });

  it.each<[ReceivedValue | null, string[]]>([
    [null, []],
    ['', []],
    [' \u00A0', ['spaces-trimmed']],
    [false, ['tick-mark']],
    ['FALSE', ['tick-mark']],
    [0, ['tick-mark']],
    ['0', ['tick-mark']],
    ['☐', ['tick-mark']],
    ['[ ]', ['tick-mark']],
  ])('takes %j as not ticked: blank', (value, notes) => {
    const read = readAs(tick, value);
    expect(read.entry).toEqual({ state: 'blank' });
    expect(notesOf(read)).toEqual(notes);
  });

  it.each(['-', '–', 'không', 'Không có', 'ko', 'chưa', 'No'])('takes %j as an answer, but no tick: nil', (text) => {
    expect(readAs(tick, text).entry).toEqual({ state: 'nil' });
  });

  it.each<[ReceivedValue, NumberMeaning]>([
    ['xx', 'general'],
    ['x?', 'general'],
    ['Nghị quyết số 01', 'general'],
    ['đã ban hành', 'general'],
    ['2', 'general'],
    [2, 'general'],
    [0.5, 'general'],
    [1, 'date'],
    [1, 'percent'],
    ['.', 'general'],
  ])('refuses %j in a %s cell', (value, meaning) => {
    expect(readAs(tick, value, meaning)).toEqual({ entry: null, notes: [], problem: { code: 'not-a-tick' } });
  });
});
