import { foldText } from '../../../src/domain/text/foldText';
import { spellOut } from '../../../src/domain/text/spellOut';

const spelt = (text: string): string => spellOut(foldText(text));

describe('spelling abbreviations out', () => {
  it.each([
    ['Đưa thành 1 nội dung trong KH, CTrHĐ', 'Đưa thành 1 nội dung trong kế hoạch, chương trình hành động'],
    ['CTrHD', 'CTrHĐ'],
    ['Tỉ lệ CBĐV XD KH', 'Tỷ lệ cán bộ, đảng viên xây dựng kế hoạch'],
    ['Đổi mới mô hình phát triển KTXH', 'Đổi mới mô hình phát triển KT-XH'],
    ['VB chỉ đạo', 'Văn bản chỉ đạo'],
  ])('takes “%s” and “%s” for the same', (short, long) => {
    expect(spelt(short)).toBe(spelt(long));
  });

  it('leaves words alone in which the letters only stand', () => {
    expect(spelt('Khác; Bản; Tin')).toBe('khac ban tin');
  });
});
