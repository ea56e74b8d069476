import { builtInNumberMeaning } from '../../../../src/xlsx/reader/styles/builtInNumberMeaning';

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
