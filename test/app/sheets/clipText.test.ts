import { clipText } from '../../../src/app/sheets/clipText';

describe('clipping a text', () => {
  it('leaves a text that fits alone', () => {
    expect(clipText('Bảng 2A: Số cuộc', 32)).toBe('Bảng 2A: Số cuộc');
  });

  it('cuts at a word', () => {
    expect(clipText('Bảng 2A: Số người tham gia học tập', 32)).toBe('Bảng 2A: Số người tham gia học…');
  });

  it('keeps a last word that just fits', () => {
    expect(clipText('một hai ba', 8)).toBe('một hai…');
  });

  it('cuts inside a word when there is only one', () => {
    expect(clipText('aaaaaaaaaa', 5)).toBe('aaaa…');
  });
});
