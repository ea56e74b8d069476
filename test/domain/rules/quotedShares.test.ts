import { findQuotedShares } from '../../../src/domain/rules/findQuotedShares';
import { aTable } from '../../support/aTable';
import { findings } from '../../support/findings';

/** Kết quả thực hiện các chỉ tiêu: words with figures in them. */
const results = aTable({
  columns: { ketQua: 'text', so: 'count' },
  rows: ['chi-tieu-3'],
  rules: [{ id: 'ty-le', kind: 'quoted-shares', columns: 'all' }],
});
const found = (text: string): string[] => findings(results, [[text]]);

const YEAR_2020 = `- Năm 2020: Đảng viên hoàn thành 
xuất sắc nhiệm vụ: 811/4.829 = 
16,8%; Đảng viên hoàn thành tốt 
nhiệm vụ: 4.018/4.955 = 81,1%; đảng 
viên hoàn thành nhiệm vụ: 85/4.955 = 
1,72%;  `;
const YEAR_2021 = `- Năm 2021: Đảng viên hoàn thành 
xuất sắc nhiệm vụ: 819/3.980 = 
20,6%; Đảng viên hoàn thành tốt 
nhiệm vụ: 3.980/4.992 = 79,7%; Đảng 
viên hoàn thành nhiệm vụ: 105/4.992 
= 2,1%;   `;
const YEAR_2022 = `- Năm 2022: Đảng viên hoàn thành 
xuất sắc nhiệm vụ: 1.109/6.067 = 
18,3%; Đảng viên hoàn thành tốt 
nhiệm vụ: 6.067/7.525 = 80,6%; đảng 
viên hoàn thành nhiệm vụ: 167/7.525 
= 2,2%.`;

describe('shares quoted in words', () => {
  it('of the sample report are all right, but those of each year are taken of two bases', () => {
    expect(found([YEAR_2020, YEAR_2021, YEAR_2022].join('\n'))).toEqual([
      'warning quoted-bases-differ chi-tieu-3/ketQua: 4.829; 4.955 ≠ null',
      'warning quoted-bases-differ chi-tieu-3/ketQua: 3.980; 4.992 ≠ null',
      'warning quoted-bases-differ chi-tieu-3/ketQua: 6.067; 7.525 ≠ null',
    ]);
  });

  it('may have another base in another line with its own bullet', () => {
    expect(found('- Năm 2020: 811/4.829 = 16,8%\n- Năm 2021: 819/3.980 = 20,6%\n+ tốt: 3.980/4.992 = 79,7%')).toEqual(
      [],
    );
  });

  it('are recomputed, each for itself', () => {
    expect(found('811/4.829 = 18,6%; 85/4.829 = 1,67%')).toEqual([
      'error quoted-share-mismatch chi-tieu-3/ketQua: 811/4.829 = 18,6% ≠ 0.168',
      ...['error quoted-share-mismatch chi-tieu-3/ketQua: 85/4.829 = 1,67% ≠ 0.0176'],
    ]);
  });

  it.each([
    ['105/4.992\n= 2,1%', 'a line break before the sign'],
    ['105 / 4.992 =2,1 %', 'spaces anywhere'],
    ['105\u00A0/\u00A04992 = 2,10%', 'spaces that do not break'],
    ['82/82 = 100%', 'everyone'],
    ['819/3980 = 20.6%', 'a dot for a comma'],
    ['1/3 = 33%', 'no decimals'],
  ])('are fine as %j (%s)', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('are not quoted by a number of units beside a percentage', () => {
    expect(
      found(
        '100% chi, đảng bộ cơ sở (82/82) xây dựng chương trình (trong đó có 109 lượt/82 chi, đảng bộ cơ sở). 100% tổ chức đảng (5/5), đảng viên (6/6)',
      ),
    ).toEqual([]);
  });

  it('that can’t be read are a warning: 49,s5% in the sample report', () => {
    expect(
      found(
        'trình độ trung cấp lý luận chính trị trở lên đạt 49,s5%. (Trong đó … đạt 61,79%; 15 chi, đảng bộ … đạt 22,42%).',
      ),
    ).toEqual(['warning quoted-share-unreadable chi-tieu-3/ketQua: 49,s5% ≠ null']);
    expect(found('đạt 9l,5 %, 811/4.829 = 16,s8%')).toEqual([
      'warning quoted-share-unreadable chi-tieu-3/ketQua: 9l,5% ≠ null',
      'warning quoted-share-unreadable chi-tieu-3/ketQua: 16,s8% ≠ null',
    ]);
  });

  it.each(['từ 15 - 20% đảng viên', '15-20%', 'trên 60%, đạt80%', '≥98,5%', '(3,84%)', 'tăng +5%', 'tỷ lệ %', 'A:50%'])(
    'that can be read are none: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it('of nothing are wrong, and there is no right one to give', () => {
    expect(found('5/0 = 10%')).toEqual(['error quoted-share-mismatch chi-tieu-3/ketQua: 5/0 = 10% ≠ null']);
  });

  it('are looked for in words only', () => {
    expect(findings(results, [[null, 12]])).toEqual([]);
    expect(findings(results, [['-', '?']])).toEqual([]);
    expect(findings(results, [['?', 'absent']])).toEqual([]);
  });

  it('come with their parts', () => {
    expect(findQuotedShares('xuất sắc: 811/4.829 = \n16,8%')).toEqual([
      {
        shares: [{ text: '811/4.829 = 16,8%', part: 811, base: 4829, baseText: '4.829', share: 0.168, decimals: 1 }],
        unreadable: [],
      },
    ]);
  });
});
