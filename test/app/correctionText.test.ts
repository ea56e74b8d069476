import { correctionText } from '../../src/app/correctionText';
import { receiveFile } from '../../src/app/receiveFile';
import { readWorkbook } from '../../src/xlsx/reader/readWorkbook';
import { loadFormSet, rosterOf } from '../support/formSets';
import { receivedFiles } from '../support/receivedFolder';

const formSet = loadFormSet('kl01-971');
const [xuanTruong] = receivedFiles('real').filter(({ name }) => name === 'Huyện ủy Xuân Trường.xlsx');
if (!xuanTruong) throw new Error('the sample file is gone');

function received(language: 'vi' | 'en') {
  const { outcome } = receiveFile(xuanTruong!, { formSet, roster: rosterOf(formSet), language, readWorkbook });
  return { ...outcome, unit: outcome.unit?.name ?? '', notices: outcome.warnings };
}

describe('the letter that asks a unit to correct its file', () => {
  const { subject, body } = correctionText(received('vi'), formSet, 'vi');

  it('names the report and the unit in its subject', () => {
    expect(subject).toBe(
      'Đề nghị kiểm tra, chỉnh sửa báo cáo “Báo cáo 02 năm thực hiện Kết luận số 01-KL/TW” – Huyện ủy Xuân Trường',
    );
  });

  it('tells each mistake with its cell, what stands there, what should, and how to mend it', () => {
    expect(body).toContain(
      '1. Bảng VI, ô E10 (Tổng – Số CB, đảng viên được kiểm tra): ghi 88 nhưng các dòng cộng lại là 78, lệch 10. Kiểm tra lại từng dòng hoặc sửa tổng.',
    );
  });

  it('has errors before what is to be looked at, numbered through, under their sheets', () => {
    const lines = body.split('\n');
    const at = (line: string): number => lines.indexOf(line);
    expect(at('CẦN SỬA (1)')).toBeGreaterThan(0);
    expect(at('CẦN XEM LẠI (8)')).toBeGreaterThan(at('CẦN SỬA (1)'));
    expect(lines[at('CẦN SỬA (1)') + 1]).toBe('Trang tính “B6”:');
    const numbers = lines.flatMap((line) => /^(\d+)\. /.exec(line)?.[1] ?? []).map(Number);
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('comes in English too', () => {
    const english = correctionText(received('en'), formSet, 'en');
    expect(english.subject).toBe(
      'Please check and correct the report “Báo cáo 02 năm thực hiện Kết luận số 01-KL/TW” – Huyện ủy Xuân Trường',
    );
    expect(english.body).toContain('TO CORRECT (1)');
    expect(english.body).toContain('says 88 but the rows add up to 78, off by 10.');
  });

  it('gives the reason for a file that could not be read, and numbers it', () => {
    const reason = { code: 'encrypted', message: 'Tệp có mật khẩu. Bỏ mật khẩu rồi gửi lại.' };
    const refused = { unit: 'Đảng ủy Dệt', file: 'Dệt.xlsx', reason, tables: [], findings: [], notices: [] };
    const letter = correctionText(refused, formSet, 'vi');
    expect(letter.body.split('\n')).toEqual(
      expect.arrayContaining(['VỀ CẢ TỆP', '1. Tệp có mật khẩu. Bỏ mật khẩu rồi gửi lại.']),
    );
    expect(letter.body).not.toContain('Chưa tổng hợp được');
  });

  it('tells which tables are not in the summary', () => {
    const { tables, ...rest } = received('vi');
    const letter = correctionText(
      { ...rest, tables: tables.filter(({ table }) => table !== 'bang-2b') },
      formSet,
      'vi',
    );
    expect(letter.body).toContain('1. Chưa tổng hợp được Bảng 2B: tệp không có, hoặc bảng không khớp mẫu.');
  });

  it('says so when nothing is wrong', () => {
    const clean = { ...received('vi'), findings: [], notices: [] };
    const letter = correctionText(clean, formSet, 'vi');
    expect(letter.body).toContain('Không phát hiện sai sót.');
    expect(letter.body).not.toContain('CẦN SỬA');
  });
});
