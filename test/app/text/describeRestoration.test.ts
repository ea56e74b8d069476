import type { RestoredTable } from '../../../src/app/restore/RestoredTable';
import { describeRestoration, describeRestoreRefusal } from '../../../src/app/text/describeRestoration';
import { LANGUAGES } from '../../../src/app/text/Language';
import { loadFormSet } from '../../support/formSets';

const kl01 = loadFormSet('kl01-971');
const cell = { top: 8, left: 1, bottom: 8, right: 1 };

const nothing: RestoredTable = {
  table: 'bang-2a',
  sheet: 'Bảng 2A',
  nothingNeeded: true,
  texts: [],
  formulas: [],
  merges: [],
  looks: { formats: [], validations: [], conditions: [], sizes: false, protection: false },
  names: 0,
  leftAlone: [],
};

const everything: RestoredTable = {
  ...nothing,
  nothingNeeded: false,
  texts: [{ address: { row: 7, column: 1 }, was: 'Cuộc họp' }],
  formulas: [
    { address: { row: 10, column: 2 }, was: 6416 },
    { address: { row: 10, column: 3 }, was: '' },
  ],
  merges: [cell],
  looks: { formats: [cell], validations: [cell], conditions: [cell, cell], sizes: true, protection: true },
  names: 1,
  leftAlone: [{ address: { row: 2, column: 0 }, was: 'Bảng của tôi' }],
};

describe('what was mended in a table', () => {
  it('is told part by part, with what stood in cells that were written over', () => {
    expect(describeRestoration(everything, kl01, 'vi')).toBe(
      'Đã khôi phục Bảng 2A: 1 ô chữ, 2 công thức tổng, 1 chỗ gộp ô, định dạng ở 1 vùng, kiểm tra khi nhập ở 1 vùng, tô màu báo lỗi ở 2 ô, độ rộng cột, chiều cao dòng, khóa trang tính, dấu nhận biết bảng. Số liệu đã nhập được giữ nguyên. Nội dung đã thay: B8: Cuộc họp; C11: 6.416. Để nguyên vì là nội dung khác mẫu: A3: Bảng của tôi.',
    );
    expect(describeRestoration(everything, kl01, 'en')).toContain(
      'Bảng 2A was restored: 1 text cell, 2 total formulas, 1 merge, formats of 1 range,',
    );
  });

  it.each(LANGUAGES)('is told in whole sentences (%s)', (language) => {
    const changed = { code: 'table-changed', table: 'bang-2a', sheet: 'Bảng 2A' } as const;
    const texts = [
      describeRestoration(nothing, kl01, language),
      describeRestoration(everything, kl01, language),
      describeRestoreRefusal(changed, kl01, language),
      describeRestoreRefusal({ code: 'table-not-found', table: 'bang-2a' }, kl01, language),
    ];
    for (const text of texts) {
      expect(text).toMatch(/^\S.*[.]$/);
      expect(text).toBe(text.normalize('NFC'));
      expect(text).not.toMatch(/\s\s|undefined|null/);
    }
    expect(new Set(texts).size).toBe(4);
  });
});
