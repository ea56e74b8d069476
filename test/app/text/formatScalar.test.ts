import { formatScalar } from '../../../src/app/text/formatScalar';

describe('a figure in a sentence', () => {
  it('has the marks of its language', () => {
    expect(formatScalar(8451.632, undefined, 'vi')).toBe('8.451,632');
    expect(formatScalar(8451.632, undefined, 'en')).toBe('8,451.632');
  });

  it('is a percentage where it is a ratio', () => {
    expect(formatScalar(0.985, 'ratio', 'vi')).toBe('98,5%');
    expect(formatScalar(0.985, 'ratio', 'en')).toBe('98.5%');
  });

  it('is written number by number where it is a pair, and as it was typed where it is none', () => {
    expect(formatScalar('811/4829', 'pair', 'vi')).toBe('811/4.829');
    expect(formatScalar('12/-1003.5', 'pair', 'en')).toBe('12/-1,003.5');
    expect(formatScalar('811 trên 4829', 'pair', 'vi')).toBe('811 trên 4829');
    expect(formatScalar('811/4829', 'text', 'vi')).toBe('811/4829');
  });
});
