import type { EntryField } from '../../../src/domain/entries/EntryCell';
import type { ReceivedValue } from '../../../src/domain/workbook/ReceivedWorkbook';
import { readAs, valueEntry } from './reading';

const howOften: EntryField = { kind: 'choice', options: ['Hàng năm', '2 năm', '3 năm', 'Không'] };
const level: EntryField = { kind: 'choice', options: ['Vượt', 'Đạt', 'Không đạt', 'Chưa đánh giá'] };
const ways: EntryField = { kind: 'choices', options: ['Hội nghị', 'Báo chí, phát thanh', 'Mạng xã hội', 'Báo chí'] };

describe('a choice', () => {
  it.each([
    ['Hàng năm', 'Hàng năm'],
    ['hàng năm', 'Hàng năm'],
    ['HÀNG NĂM', 'Hàng năm'],
    [' Hàng  năm.', 'Hàng năm'],
    ['hang nam', 'Hàng năm'],
    ['Hàng năm'.normalize('NFD'), 'Hàng năm'],
    ['2 năm', '2 năm'],
    ['không', 'Không'],
  ])('reads %j as the option %s', (text, option) => {
    expect(readAs(howOften, text).entry).toEqual(valueEntry({ type: 'choices', options: [option] }));
  });

  it('takes "không" as nil only where it is no option', () => {
    expect(readAs(level, 'không').entry).toEqual({ state: 'nil' });
    expect(readAs(level, '-').entry).toEqual({ state: 'nil' });
    expect(readAs(howOften, '-').entry).toEqual({ state: 'nil' });
  });

  it('reads a number as the option written alike', () => {
    expect(readAs({ kind: 'choice', options: ['2021', '2022'] }, 2022).entry).toEqual(
      valueEntry({ type: 'choices', options: ['2022'] }),
    );
  });

  it('takes an empty cell as blank', () => {
    expect(readAs(level, ' ').entry).toEqual({ state: 'blank' });
  });

  it.each<[ReceivedValue]>([['Tốt'], ['Đạt; Vượt'], [1], [true], ['...']])(
    'refuses %j and lists the options',
    (value) => {
      expect(readAs(level, value).problem).toEqual({
        code: 'not-an-option',
        hint: 'Vượt; Đạt; Không đạt; Chưa đánh giá',
      });
    },
  );

  it('does not choose between options that differ in accents only', () => {
    const field: EntryField = { kind: 'choice', options: ['Có', 'Cỏ'] };
    expect(readAs(field, 'cỏ').entry).toEqual(valueEntry({ type: 'choices', options: ['Cỏ'] }));
    expect(readAs(field, 'co').problem?.code).toBe('not-an-option');
  });
});

describe('a field of several choices', () => {
  it.each([
    ['Hội nghị', ['Hội nghị']],
    ['Mạng xã hội; hội nghị', ['Hội nghị', 'Mạng xã hội']],
    ['- Hội nghị\n- Mạng xã hội', ['Hội nghị', 'Mạng xã hội']],
    ['Hội nghị, Báo chí', ['Hội nghị', 'Báo chí']],
    ['Báo chí, phát thanh, Hội nghị', ['Hội nghị', 'Báo chí, phát thanh']],
    ['x Hội nghị; x Báo chí', ['Hội nghị', 'Báo chí']],
    ['Hội nghị; Hội nghị;', ['Hội nghị']],
  ])('reads %j in the order of the form', (text, options) => {
    expect(readAs(ways, text).entry).toEqual(valueEntry({ type: 'choices', options }));
  });

  it.each<[ReceivedValue | null, string]>([
    [null, 'blank'],
    ['-', 'nil'],
    ['không', 'nil'],
  ])('takes %j as %s', (value, state) => {
    expect(readAs(ways, value).entry).toEqual({ state });
  });

  it('refuses the whole cell when one part is no option', () => {
    expect(readAs(ways, 'Hội nghị; tờ rơi').problem?.code).toBe('not-an-option');
    expect(readAs(ways, ';').problem?.code).toBe('not-an-option');
  });
});
