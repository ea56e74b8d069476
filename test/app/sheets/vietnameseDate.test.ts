import { vietnameseDate } from '../../../src/app/sheets/vietnameseDate';

describe('a date in an official letter', () => {
  it('writes 5 April 2023 as 05/4/2023', () => {
    expect(vietnameseDate('2023-04-05')).toBe('05/4/2023');
  });

  it('keeps the zero of January and February, which could be made 11 and 12', () => {
    expect(vietnameseDate('2023-01-15')).toBe('15/01/2023');
    expect(vietnameseDate('2023-02-23')).toBe('23/02/2023');
    expect(vietnameseDate('2021-12-06')).toBe('06/12/2021');
  });
});
