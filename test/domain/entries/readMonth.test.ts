import type { EntryField } from '../../../src/domain/entries/EntryCell';
import type { NumberMeaning, ReceivedValue } from '../../../src/domain/workbook/ReceivedWorkbook';
import { notesOf, readAs, valueEntry } from './reading';

const month: EntryField = { kind: 'month' };

function monthEntry(year: number, of: number): object {
  return valueEntry({ type: 'month', year, month: of });
}

describe('a month', () => {
  it.each([
    '6/2021',
    '06/2021',
    '6-2021',
    '6.2021',
    '6 / 2021',
    'tháng 6/2021',
    'Tháng 06/2021',
    'THÁNG 6/2021',
    'tháng 6 năm 2021',
    'T6/2021',
    '2021-06',
    '６／２０２１',
    'tháng 6/2021'.normalize('NFD'),
    ' 6/2021\u00A0',
  ])('reads %j as June 2021', (text) => {
    expect(readAs(month, text).entry).toEqual(monthEntry(2021, 6));
  });

  it.each([
    '15/6/2021',
    '01/06/2021',
    '15-06-2021',
    'ngày 15 tháng 6 năm 2021',
    '2021-06-15',
    '2021-06-15T00:00:00Z',
    '6/15/2021',
  ])('takes the month of the date %j', (text) => {
    const read = readAs(month, text);
    expect(read.entry).toEqual(monthEntry(2021, 6));
    expect(notesOf(read)).toEqual(['date-as-month']);
  });

  it('reads the day of a written date first', () => {
    expect(readAs(month, '05/06/2021').entry).toEqual(monthEntry(2021, 6));
  });

  it.each([
    ['1 June 2021', 44348, false, 2021, 6, 'date-as-month'],
    ['1 June 2021 in the 1904 system', 42886, true, 2021, 6, 'date-as-month'],
    ['15 June 2021, at noon', 44362.5, false, 2021, 6, 'date-as-month'],
    ['5 June 2021, which may be 6 May', 44352, false, 2021, 6, 'date-as-month!'],
    ['31 December 2022', 44926, false, 2022, 12, 'date-as-month'],
    ['1 January 1900', 1, false, 1900, 1, 'date-as-month'],
    ['28 February 1900', 59, false, 1900, 2, 'date-as-month'],
    ['29 February 1900, which never was', 60, false, 1900, 2, 'date-as-month'],
    ['1 March 1900', 61, false, 1900, 3, 'date-as-month'],
    ['1 January 1904 in its own system', 0, true, 1904, 1, 'date-as-month'],
  ])('takes the month of the date cell %s', (_, serial, date1904, year, of, note) => {
    const read = readAs({ kind: 'month', date1904 }, serial, 'date');
    expect(read.entry).toEqual(monthEntry(year, of));
    expect(notesOf(read)).toEqual([note]);
  });

  it.each<[ReceivedValue | null, string]>([
    [null, 'blank'],
    [' ', 'blank'],
    ['-', 'nil'],
    ['không', 'nil'],
  ])('takes %j as %s', (value, state) => {
    expect(readAs(month, value).entry).toEqual({ state });
  });

  it.each<[ReceivedValue, NumberMeaning]>([
    ['13/2021', 'general'],
    ['0/2021', 'general'],
    ['6/21', 'general'],
    ['6/202', 'general'],
    ['2021', 'general'],
    ['quý II/2021', 'general'],
    ['31/6/2021', 'general'],
    ['tháng 6', 'general'],
    ['6/1021', 'general'],
    [6.2021, 'general'],
    [2021, 'general'],
    [44348, 'general'],
    [0, 'general'],
    [0, 'date'],
    [-1, 'date'],
    [3_000_000, 'date'],
    [Number.NaN, 'date'],
    [true, 'general'],
  ])('refuses %j in a %s cell', (value, meaning) => {
    const read = readAs(month, value, meaning);
    expect(read.entry).toBeNull();
    expect(read.problem?.code).toBe('not-a-month');
  });
});
