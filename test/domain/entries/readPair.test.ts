import type { EntryField } from '../../../src/domain/entries/EntryCell';
import type { ReceivedValue } from '../../../src/domain/workbook/ReceivedWorkbook';
import { notesOf, readAs, valueEntry } from './reading';

const pair: EntryField = { kind: 'pair', unit: 'Vụ/bị can' };

describe('a pair', () => {
  it.each([
    ['811/4.829', 811, 4829, ['ambiguous-thousands']],
    ['811 / 4.829', 811, 4829, ['ambiguous-thousands']],
    ['1.109/6.067', 1109, 6067, ['ambiguous-thousands']],
    ['811\u00A0/\u00A04 829', 811, 4829, ['thousands-space']],
    ['８１１／４８２９', 811, 4829, ['full-width']],
    ['82/82', 82, 82, []],
    ['05/06', 5, 6, ['leading-zeros']],
    ['0/0', 0, 0, []],
    ['5/-', 5, 0, []],
    ['12 vụ/15 bị can', 12, 15, ['unit-dropped']],
    ['12/15 vụ/bị can', 12, 15, ['unit-dropped']],
  ])('reads %j as %d and %d', (text, first, second, notes) => {
    const read = readAs(pair, text);
    expect(read.entry).toEqual(valueEntry({ type: 'pair', first, second }));
    expect(notesOf(read)).toEqual(notes);
  });

  it.each<[ReceivedValue | null, string]>([
    [null, 'blank'],
    [' ', 'blank'],
    [0, 'zero'],
    ['0', 'zero'],
    ['-', 'nil'],
    ['-/-', 'nil'],
    ['không', 'nil'],
  ])('takes %j as %s', (value, state) => {
    expect(readAs(pair, value).entry).toEqual({ state });
  });

  it('reads a date back into a pair when day and month are the same', () => {
    const read = readAs(pair, 45146, 'date');
    expect(read.entry).toEqual(valueEntry({ type: 'pair', first: 8, second: 8 }));
    expect(notesOf(read)).toEqual(['date-as-pair!']);
  });

  it.each([
    ['8 November', 45238, '8/11; 11/8'],
    ['1 June 2021', 44348, '1/6; 6/1; 6/2021'],
    ['1 January 2023', 44927, '1/1; 1/2023'],
    ['30 May', 45076, '30/5; 5/30'],
  ])('asks which pair the date %s was', (_, serial, hint) => {
    expect(readAs(pair, serial, 'date').problem).toEqual({ code: 'ambiguous', hint });
  });

  it.each<[ReceivedValue, string]>([
    ['1,5', 'not-a-pair'],
    ['năm 2022', 'not-a-pair'],
    ['811/', 'not-a-pair'],
    ['/4829', 'not-a-pair'],
    ['8/11/2022', 'not-a-pair'],
    ['a/b', 'not-a-pair'],
    ['811/4.829 = 16,8%', 'not-a-pair'],
    [1.5, 'not-a-pair'],
    [1.235, 'not-a-pair'],
    [-12, 'not-a-pair'],
    [true, 'not-a-pair'],
    ['1,5/3', 'not-whole'],
    ['-1/3', 'negative'],
  ])('refuses %j as %s', (value, code) => {
    const read = readAs(pair, value);
    expect(read.entry).toBeNull();
    expect(read.problem?.code).toBe(code);
  });

  it.each<[ReceivedValue, number]>([
    ['22', 22],
    ['1.257', 1257],
    [44, 44],
  ])(
    'takes %j alone, as in the row “Người/người” of the sample report, for the first number, and says so',
    (value, first) => {
      const read = readAs(pair, value);
      expect(read.entry).toEqual(valueEntry({ type: 'pair', first, second: 0 }));
      expect(notesOf(read)).toContain('pair-incomplete!');
    },
  );

  it('does not take a percentage for half a pair', () => {
    expect(readAs(pair, 0.22, 'percent').problem?.code).toBe('not-a-pair');
  });

  it('gives each number its sign where figures are compared with last year', () => {
    const compared: EntryField = { kind: 'pair', signed: true };
    expect(readAs(compared, '+5/-3').entry).toEqual(valueEntry({ type: 'pair', first: 5, second: -3 }));
    expect(readAs(compared, '−1 / 0').entry).toEqual(valueEntry({ type: 'pair', first: -1, second: 0 }));
    expect(readAs(pair, '+5/3').problem?.code).toBe('not-a-pair');
  });
});
