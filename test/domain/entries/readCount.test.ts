import type { EntryField } from '../../../src/domain/entries/EntryCell';
import type { ReceivedValue } from '../../../src/domain/workbook/ReceivedWorkbook';
import { notesOf, numberEntry, readAs } from './reading';

const count: EntryField = { kind: 'count' };

describe('a count', () => {
  it.each([
    [1632, 1632],
    [15, 15],
    [2 ** 53 - 1, 2 ** 53 - 1],
  ])('reads the number %d as it is', (value, expected) => {
    expect(readAs(count, value)).toEqual({ entry: numberEntry(expected), notes: [] });
  });

  it.each([
    ['1632', 1632, ['number-as-text']],
    ['1.632', 1632, ['number-as-text', 'ambiguous-thousands']],
    ['1,632', 1632, ['number-as-text', 'thousands-comma!']],
    ['1 632', 1632, ['number-as-text', 'thousands-space']],
    ['1\u00A0632', 1632, ['number-as-text', 'thousands-space']],
    ['1\u202F632', 1632, ['number-as-text', 'thousands-space']],
    ['1\u2009632', 1632, ['number-as-text', 'thousands-space']],
    ['1  632', 1632, ['number-as-text', 'thousands-space!']],
    ['1.632.000', 1_632_000, ['number-as-text', 'thousands-dot']],
    ['1,632,000', 1_632_000, ['number-as-text', 'thousands-comma']],
    ['12 345 678', 12_345_678, ['number-as-text', 'thousands-space']],
    ['1,632.0', 1632, ['number-as-text', 'thousands-comma', 'decimal-dot']],
    ['1.632,0', 1632, ['number-as-text', 'thousands-dot']],
    ['12,0', 12, ['number-as-text']],
    [' 12 ', 12, ['spaces-trimmed', 'number-as-text']],
    ['\u00A012\u200B', 12, ['spaces-trimmed', 'number-as-text']],
    ['12\n', 12, ['spaces-trimmed', 'number-as-text']],
    ['1\u200B2', 12, ['spaces-trimmed', 'number-as-text']],
    ['01', 1, ['number-as-text', 'leading-zeros']],
    ['007', 7, ['number-as-text', 'leading-zeros']],
    ["'12", 12, ['apostrophe-dropped', 'number-as-text']],
    ['１２', 12, ['full-width', 'number-as-text']],
    ['１．６３２', 1632, ['full-width', 'number-as-text', 'ambiguous-thousands']],
  ])('reads the text %j as %d', (text, expected, notes) => {
    const read = readAs(count, text);
    expect(read.entry).toEqual(numberEntry(expected));
    expect(notesOf(read)).toEqual(notes);
  });

  it.each(['12 cuộc', '12 Cuộc', '12cuộc', '12 cuoc', '12 (cuộc)', '12 cuộc'.normalize('NFD')])(
    'drops its own unit from %j',
    (text) => {
      const read = readAs({ kind: 'count', unit: 'cuộc' }, text);
      expect(read.entry).toEqual(numberEntry(12));
      expect(notesOf(read)).toContain('unit-dropped');
    },
  );

  it('does not drop the unit of something else', () => {
    expect(readAs({ kind: 'count', unit: 'cuộc' }, '12 người').problem).toEqual({ code: 'not-a-number' });
    expect(readAs(count, '12 cuộc').problem).toEqual({ code: 'not-a-number' });
  });

  it.each<[string, ReceivedValue | null]>([
    ['an empty cell', null],
    ['an empty text', ''],
    ['spaces', '   '],
    ['non-breaking spaces', '\u00A0\u202F'],
    ['a line break', '\n'],
    ['invisible characters', '\u200B\uFEFF'],
    ['a lone apostrophe', "'"],
  ])('takes %s as blank', (_, value) => {
    expect(readAs(count, value).entry).toEqual({ state: 'blank' });
  });

  it.each<[ReceivedValue]>([[0], [-0], ['0'], ['00'], [' 0 '], ['０'], ['0,0'], ['0 '], [1e-12]])(
    'takes %j as zero',
    (value) => {
      expect(readAs(count, value).entry).toEqual({ state: 'zero' });
    },
  );

  it.each([
    '-',
    '–',
    '—',
    '−',
    '－',
    '--',
    ' - ',
    'không',
    'Không',
    'KHÔNG',
    'không có',
    'không  phát sinh',
    'Không phát sinh.',
    'ko',
    'KO',
    'khong',
    'không'.normalize('NFD'),
    'Không\u00A0có',
  ])('takes %j as nil', (text) => {
    expect(readAs(count, text).entry).toEqual({ state: 'nil' });
  });

  it.each([
    ['1.235 typed into an English Excel', 1.235, 1235],
    ['63.117', 63.117, 63117],
    ['floating noise in it', 1.2350000000000003, 1235],
  ])('takes a number with exactly three decimals for thousands: %s', (_, value, expected) => {
    const read = readAs(count, value);
    expect(read.entry).toEqual(numberEntry(expected));
    expect(notesOf(read)).toEqual(['locale-accident!']);
  });

  it.each([
    [9.000000001, 9],
    [262.99999999999994, 263],
    [12345678.000000002, 12345678],
  ])('takes the noise of a formula off %d', (value, expected) => {
    const read = readAs(count, value);
    expect(read.entry).toEqual(numberEntry(expected));
    expect(notesOf(read)).toEqual(['noise-rounded']);
  });

  it.each<[ReceivedValue, string | undefined]>([
    [1.5, '1,5; 1.500?'],
    [1.63, '1,63; 1.630?'],
    [0.235, '0,235'],
    [1234.567, '1.234,567'],
    [9.00001, '9,00001'],
    ['1.5', '1,5'],
    ['1,5', '1,5'],
    ['12.34', '12,34'],
    ['1234.567', '1.234,567'],
    ['0.123', '0,123'],
    ['1,2345', '1,2345'],
  ])('refuses %j as not whole', (value, hint) => {
    expect(readAs(count, value)).toEqual({ entry: null, notes: [], problem: { code: 'not-whole', hint } });
  });

  it.each<[ReceivedValue]>([[-5], ['-5'], ['–5'], ['- 5'], [-1.235]])('refuses %j as negative', (value) => {
    const read = readAs(count, value);
    expect(read.entry).toBeNull();
    expect(read.problem?.code).toBe('negative');
  });

  it.each<[ReceivedValue]>([
    ['12a'],
    ['khoảng 12'],
    ['12 + 3'],
    ['=1+1'],
    ['1e5'],
    ['1,2E+05'],
    ['1.23.456'],
    ['12.3456.789'],
    ['1 23'],
    ['0 632'],
    ['1,632 000'],
    ['1.'],
    ['.5'],
    [',5'],
    ['+5'],
    ['(5)'],
    ['50%'],
    ['1\n632'],
    ['1\t632'],
    ['12²'],
    ['½'],
    ['١٢'],
    ['x'],
    ['chưa tổng hợp'],
    ['Infinity'],
    ['0x10'],
    ['không rõ'],
    ['không 5'],
    ['-a'],
    ['9007199254740993'],
    ['9.007.199.254.740.992'],
    [2 ** 53],
    [1e300],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [true],
    [false],
  ])('refuses %j as no number', (value) => {
    const read = readAs(count, value);
    expect(read.entry).toBeNull();
    expect(read.problem?.code).toBe('not-a-number');
  });

  it('asks which of two figures 1,632.000 is', () => {
    expect(readAs(count, '1,632.000').problem).toEqual({ code: 'ambiguous', hint: '1.632; 1.632.000' });
  });

  it('never takes the serial of a date for a count', () => {
    expect(readAs(count, 44348, 'date').problem).toEqual({ code: 'not-a-number', hint: '1/6/2021' });
    expect(readAs({ kind: 'count', date1904: true }, 42886, 'date').problem?.hint).toBe('1/6/2021');
  });

  it('refuses a percentage', () => {
    expect(readAs(count, 0.12, 'percent').problem).toEqual({ code: 'not-a-number', hint: '12%' });
  });

  it('reports Excel errors and formulas without a stored result', () => {
    expect(readAs(count, { error: '#REF!' }).problem).toEqual({ code: 'excel-error', hint: '#REF!' });
    expect(readAs(count, { error: 'formula-without-value' }).problem).toEqual({ code: 'formula-without-value' });
  });

  describe('of a signed field (so cùng kỳ ±)', () => {
    const compared: EntryField = { kind: 'count', unit: 'vụ', signed: true };

    it.each<[ReceivedValue, number]>([
      ['+5', 5],
      ['-3', -3],
      ['−3', -3],
      ['–1.632', -1632],
      ['+ 12 vụ', 12],
      [-7, -7],
      [7, 7],
      [-1.235, -1235],
      [-8.999999999999998, -9],
    ])('reads %j as %d', (value, number) => {
      expect(readAs(compared, value).entry).toEqual(numberEntry(number));
    });

    it('keeps nil, zero and blank apart from signs', () => {
      expect(readAs(compared, '-').entry).toEqual({ state: 'nil' });
      expect(readAs(compared, '-0').entry).toEqual({ state: 'zero' });
      expect(readAs(compared, ' ').entry).toEqual({ state: 'blank' });
    });

    it('asks whether a loose dash is a minus or a bullet', () => {
      expect(readAs(compared, '- 5').problem).toEqual({ code: 'ambiguous', hint: '5; -5' });
    });

    it('refuses signs everywhere else, as before', () => {
      const counted: EntryField = { kind: 'count' };
      expect(readAs(counted, '-3').problem?.code).toBe('negative');
      expect(readAs(counted, -3).problem?.code).toBe('negative');
      expect(readAs(counted, '+5').problem?.code).toBe('not-a-number');
    });
  });
});
