import fc from 'fast-check';
import { encodeXstring } from '../../../src/xlsx/writer/encodeXstring';

/** What a reader does with ST_Xstring. */
function decode(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Texts full of what matters here. */
const texts = fc
  .array(
    fc.constantFrom(
      '_',
      'x',
      '0',
      '4',
      '1',
      'F',
      'a',
      '_x0041_',
      '\u0000',
      '\u001B',
      '\r',
      '\n',
      '\t',
      '\uFFFE',
      '\uD83D',
      '😀',
    ),
  )
  .map((parts) => parts.join(''));

describe('text as OOXML stores it', () => {
  it('comes back as it was, a lone surrogate as U+FFFD', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(decode(encodeXstring(text))).toBe(text.replace(/\p{Cs}/gu, '\uFFFD'));
      }),
      { numRuns: 2_000 },
    );
  });

  it('holds nothing that XML cannot hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), texts, (a, b) => {
        expect(encodeXstring(a + b)).not.toMatch(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
      }),
    );
  });

  it('leaves Vietnamese text alone', () => {
    expect(encodeXstring('Huyện ủy Hải Hậu_x\n1.632')).toBe('Huyện ủy Hải Hậu_x\n1.632');
  });
});
