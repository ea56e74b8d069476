import fc from 'fast-check';
import { textLines, textWidth } from '../../../src/app/sheets/textLines';

const FONT = { size: 12 };

describe('estimating lines', () => {
  it('gives accents no width of their own', () => {
    expect(textWidth('Số người tham gia học tập', FONT)).toBe(textWidth('So nguoi tham gia hoc tap', FONT));
  });

  it('reads composed and decomposed text alike', () => {
    expect(textWidth('Quán triệt'.normalize('NFD'), FONT)).toBe(textWidth('Quán triệt', FONT));
  });

  it('wraps at spaces', () => {
    const width = textWidth('Số người', FONT);
    expect(textLines('Số người tham gia học tập', FONT, width)).toBe(3);
  });

  it('breaks a word that is wider than its cell', () => {
    expect(textLines('mmmm', FONT, textWidth('mm', FONT))).toBe(2);
  });

  it('starts a line at every line break and gives an empty text one line', () => {
    expect(textLines('Nam Trực: 5\nHải Hậu: 7', FONT, 500)).toBe(2);
    expect(textLines('', FONT, 500)).toBe(1);
  });

  it('never takes fewer lines in a narrower cell', () => {
    fc.assert(
      fc.property(
        fc.lorem({ maxCount: 30 }),
        fc.integer({ min: 90, max: 300 }),
        fc.integer({ min: 1, max: 200 }),
        (text, width, more) => {
          expect(textLines(text, FONT, width)).toBeGreaterThanOrEqual(textLines(text, FONT, width + more));
        },
      ),
    );
  });
});
