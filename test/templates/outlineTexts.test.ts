import { loadFormSet } from '../support/formSets';
import { sourceLines } from './sourceText';
import { strayTexts, textsOf, unheldLines } from './sourceTexts';

interface Outline {
  readonly id: string;
  readonly file: string;
  readonly from: string;
  /** Texts that are the product's own, because an outline has no table. */
  readonly ours: readonly string[];
  /** Lines that no text holds, each with its reason. */
  readonly notHeld: readonly (readonly [line: string, reason: string])[];
}

const OUTLINES: readonly Outline[] = [
  {
    id: 'de-cuong-41',
    file: 'de-cuong-41-so-ket-giua-nhiem-ky.txt',
    from: '',
    ours: [
      ...['Đề mục', 'Nội dung báo cáo', 'Số liệu', 'Đơn vị tính'],
      ...['STT', 'Nhóm chỉ tiêu', 'Chỉ tiêu', 'Chỉ tiêu Nghị quyết Đại hội đề ra', 'Mức độ thực hiện'],
      ...['Nhiệm vụ chính trị', 'Xây dựng Đảng', 'Cơ quan và các đoàn thể', 'Chỉ tiêu khác'],
      ...['Vượt', 'Đạt', 'Không đạt', 'Chưa đánh giá'],
    ],
    notHeld: [['–––––––', 'a line drawn under the heading']],
  },
  {
    id: 'kl01-971-bao-cao',
    file: 'kl01-cong-van-971-de-cuong-va-phu-luc.txt',
    from: '',
    ours: [
      ...['Đề mục', 'Nội dung báo cáo', 'Đơn vị tính', 'STT', 'Tập thể / cá nhân', 'Tên tập thể, họ và tên cá nhân'],
      ...['Đơn vị, chức vụ công tác', 'Tóm tắt thành tích', 'Hồ sơ khen thưởng đủ (đánh dấu X)'],
    ],
    notHeld: [],
  },
];

describe('the official texts of the outlines', () => {
  it.each(OUTLINES)('of $id stand in the letter, but for the titles of columns and the choices', (outline) => {
    const texts = textsOf(loadFormSet(outline.id).tables);
    const stray = new Set(strayTexts(texts, sourceLines(outline.file, outline.from)).map(({ text }) => text));
    // The numbers of a list's rows are no text.
    expect([...stray].filter((text) => !/^\d+$/.test(text))).toEqual(outline.ours);
  });

  it.each(OUTLINES.slice(0, 1))('of $id are all of it', ({ id, file, from, notHeld }) => {
    const texts = textsOf(loadFormSet(id).tables);
    expect(unheldLines(sourceLines(file, from), texts)).toEqual(notHeld.map(([line]) => line));
  });
});
