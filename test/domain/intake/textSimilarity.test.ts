import { comparableText } from '../../../src/domain/intake/comparableText';
import { textSimilarity } from '../../../src/domain/intake/textSimilarity';

const alike = (a: string, b: string): number => textSimilarity(comparableText(a), comparableText(b));
const BREACHES = 'Số CB, ĐV xây dựng KH nhưng không thực hiện/ vi phạm cam kết';

describe('the likeness of two texts', () => {
  it('is 1 for texts that differ in spaces, accents, marks and abbreviations only', () => {
    expect(alike('Số CB, đảng viên được kiểm tra', 'SỐ  CÁN BỘ ĐẢNG VIÊN\nĐƯỢC KIỂM TRA')).toBe(1);
  });

  it('is 0.9 for a text cut short at its end', () => {
    expect(alike('Số người tham gia', 'Số người tham gia học tập')).toBe(0.9);
  });

  it('is at least 0.85 where words were left out, as the letter’s note under 3A asks', () => {
    expect(alike('Số CB, ĐV vi phạm cam kết', BREACHES)).toBeGreaterThanOrEqual(0.85);
    expect(alike(BREACHES, 'Số cán bộ, đảng viên vi phạm cam kết')).toBeGreaterThanOrEqual(0.85);
  });

  it('stays low when only few words are left, or they stand in another order', () => {
    expect(alike('Số cam kết', BREACHES)).toBeLessThan(0.6);
    expect(alike('Số cam kết vi phạm của đảng viên', BREACHES)).toBeLessThan(0.75);
  });

  it('never takes one year’s title for another’s', () => {
    expect(alike('chuyên đề năm 2022', 'chuyên đề năm 2023')).toBe(0.5);
  });
});
