import { builtInNumberMeaning, numberMeaningOf } from '../../../../src/xlsx/reader/styles/numberMeaningOf';

describe('numberMeaningOf', () => {
  it.each([
    ['General', 'general'],
    ['#,##0', 'general'],
    ['0.00E+00', 'general'],
    ['#,##0\\ "đ"', 'general'],
    ['0" ngày"', 'general'],
    ['0\\d', 'general'],
    ['[Red]0;[Blue]-0', 'general'],
    ['[$₫-42A]#,##0', 'general'],
    ['_-* #,##0\\ _₫_-;-* #,##0\\ _₫_-', 'general'],
    ['_d0', 'general'],
    ['@', 'general'],
    ['0"%"', 'general'],
    ['0%', 'percent'],
    ['0.0%', 'percent'],
    ['[>0]0.00%;"-"', 'percent'],
    ['"-";0%', 'percent'],
    ['dd/mm/yyyy', 'date'],
    ['[$-42A]dd\\ mmmm\\ yyyy', 'date'],
    ['MM/YYYY', 'date'],
    ['h:mm', 'date'],
    ['[h]:mm', 'date'],
    ['[mm]', 'date'],
    ['mm/yyyy;@', 'date'],
  ])('takes %s as %s', (code, meaning) => expect(numberMeaningOf(code)).toBe(meaning));
});

describe('builtInNumberMeaning', () => {
  it('knows the shares and dates among the built-in formats', () => {
    const ids = Array.from({ length: 60 }, (_, id) => id);
    expect(ids.filter((id) => builtInNumberMeaning(id) === 'percent')).toEqual([9, 10]);
    const dates = ids.filter((id) => builtInNumberMeaning(id) === 'date');
    expect(dates).toEqual([
      14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55,
      56, 57, 58,
    ]);
  });
});
