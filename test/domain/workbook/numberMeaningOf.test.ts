import { numberMeaningOf } from '../../../src/domain/workbook/numberMeaningOf';

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
