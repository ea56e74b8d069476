import { printedText } from './printedText';
import { readOfficialFormSet } from './readOfficialFormSet';
import { realFigures, typedIn } from './realFigures';
import { type Reading, sourceText } from './sourceText';

const LETTER = 'kl01-cong-van-971-de-cuong-va-phu-luc.txt';
const PROVINCE = 'kl01-bang-1-9-cap-tinh-da-dien.txt';

/** The reading decisions of templates/kl01-tinh/SOURCE.md. */
const BANNER_7 = 'Số lượng tài liệu học tập của cấp ủy, chính quyền địa phương biên soạn (theo từng năm, từng cấp)';
const TITLE_7 = 'VIỆC BIÊN SOẠN TÀI LIỆU HỌC TẬP, NGHIÊN CỨU VỀ TƯ TƯỞNG, ĐẠO ĐỨC, PHONG CÁCH HỒ CHÍ MINH';
const PERIOD_7 = '(Thống kê từ khi ban hành Kết luận tới tháng 4/2023)';
const READINGS: readonly Reading[] = [
  ['[bookmark: _GoBack]', ''],
  ['Ghi chú: Cấp huyện và cơ sở đang triển khai trong tháng 4 và tháng 5/2023 do vậy chưa tổng hợp được số liệu.', ''],
  [`${TITLE_7} ${BANNER_7} Năm`, `${TITLE_7} ${PERIOD_7} Năm ${BANNER_7}`],
  [`Giai đoạn 2021-2023 ${PERIOD_7} Bảng 8`, 'Giai đoạn 2021-2023 Bảng 8'],
];

const FORM_SETS = ['kl01-971', 'kl01-tinh'];

describe('the official texts', () => {
  it('of kl01-971 are the appendix of letter 971, letter for letter and in its order', () => {
    const { tables } = readOfficialFormSet('kl01-971');
    expect(printedText(tables, () => '')).toBe(sourceText(LETTER, 'PHỤ LỤC BÁO CÁO'));
  });

  it('of kl01-tinh, filled with the real figures, are the province’s form, letter for letter and in its order', () => {
    const { tables } = readOfficialFormSet('kl01-tinh');
    const figures = realFigures();
    const printed = printedText(tables, ({ table, row, column }) => typedIn(figures[table], row, column));
    expect(printed).toBe(sourceText(PROVINCE, 'Bảng 1', READINGS));
  });

  it('of the head of kl01-971 stand in the letter', () => {
    const { title, letter, tiers } = readOfficialFormSet('kl01-971');
    const text = sourceText(LETTER, 'Số 971-CV/TU');
    const said = [title, `Số ${letter?.number ?? '?'}`, letter?.subject ?? '?', ...tiers.map((tier) => tier.title)];
    expect(said.filter((each) => !text.includes(each))).toEqual([]);
  });

  it.each(FORM_SETS)('of %s hold no year but the period’s and the parameters’', (id) => {
    const later = readOfficialFormSet(id, (head) => head.replace(/202(?=[123])/gu, '203'));
    const printed = printedText(later.tables, () => '');
    expect(printed).toContain('2031');
    expect(printed.match(/\b20[012]\d\b/gu)).toBeNull();
  });

  it.each(FORM_SETS)('of %s take the wording of tiers and of the issuing body from form-set.json', (id) => {
    const other = readOfficialFormSet(id, (head) =>
      head.replace(
        /(xã|huyện) và tương đương|(tỉnh\/ ?thành|huyện|tỉnh) [uủ][yỷ], (thành [uủ][yỷ], )?đảng [uủ][yỷ] trực thuộc|Tỉnh ủy|Ban Tuyên giáo/giu,
        '…',
      ),
    );
    const printed = printedText(other.tables, () => '');
    expect(printed.match(/tương đương|trực thuộc (?!TW|Trung ương)|của Tỉnh ủy|Ban Tuyên giáo/gu)).toBeNull();
  });
});
