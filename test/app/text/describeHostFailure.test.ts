import type { HostFailureCode } from '../../../src/app/ports/OpenWorkbook';
import { describeHostFailure } from '../../../src/app/text/describeHostFailure';
import { HOST_FAILURE_TEXT_EN } from '../../../src/app/text/hostFailureText.en';
import { HOST_FAILURE_TEXT_VI } from '../../../src/app/text/hostFailureText.vi';

const codes = Object.keys(HOST_FAILURE_TEXT_VI.causes) as HostFailureCode[];

describe('what Excel refused', () => {
  it.each(codes)('%s is told in both languages, with what to do, and without Excel’s own code', (code) => {
    const [vi, en] = (['vi', 'en'] as const).map((language) =>
      describeHostFailure({ code, sheet: 'Bảng 2A', detail: 'AccessDenied' }, language),
    );
    for (const text of [vi!, en!]) {
      expect(text.split(/(?<=[.])\s/u).length).toBeGreaterThanOrEqual(2);
      expect(text).not.toContain('AccessDenied');
      expect(text).toBe(text.normalize('NFC'));
    }
    expect(vi).not.toBe(en);
  });

  it('names the sheet where it is known, and none where it is not', () => {
    expect(describeHostFailure({ code: 'sheet-exists', sheet: 'Bảng 2A' }, 'vi')).toBe(
      'Sổ làm việc đã có trang tính “Bảng 2A”; nội dung ở đó được giữ nguyên. Đổi tên trang tính đó, hoặc đồng ý thay trang tính đó bằng bảng trống.',
    );
    expect(describeHostFailure({ code: 'sheet-protected' }, 'en')).toBe(
      'Excel refused to write because a sheet is protected. Choose Review > Unprotect Sheet and try again.',
    );
  });

  it('says what was left behind', () => {
    expect(describeHostFailure({ code: 'excel-busy', leftBehind: ['Bảng 2A', 'IV'] }, 'vi')).toContain(
      'Chưa dọn được các trang tính chèn dở, có thể xóa đi: Bảng 2A, IV.',
    );
  });

  it('has the same causes in both languages', () => {
    expect(Object.keys(HOST_FAILURE_TEXT_EN.causes)).toEqual(codes);
  });
});
