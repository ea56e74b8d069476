import type { RosterFault } from '../../domain/forms/findRosterFaults';
import type { Language } from '../text/Language';

/** What can be wrong in one cell of a roster sheet. */
export type RosterCellFault =
  | { readonly code: 'no-list' }
  | { readonly code: 'no-units' }
  | { readonly code: 'name-missing' }
  | { readonly code: 'bad-id' }
  | { readonly code: 'bad-date' }
  | { readonly code: 'bad-number' }
  | { readonly code: 'unknown-tier'; readonly known: string }
  | { readonly code: 'unknown-table'; readonly known: string }
  | { readonly code: 'several-units' };

type Sentence = (found: string, fault: RosterCellFault) => string;

const known = (fault: RosterCellFault): string => ('known' in fault ? fault.known : '');

const CELL: Readonly<Record<Language, Readonly<Record<RosterCellFault['code'], Sentence>>>> = {
  vi: {
    'no-list': () => 'Không tìm thấy danh sách: cần một dòng tiêu đề có cột “Tên đơn vị” và ít nhất một cột khác.',
    'no-units': () => 'Danh sách chưa có đơn vị nào. Ghi mỗi đơn vị một dòng dưới tiêu đề.',
    'name-missing': () => 'Dòng này thiếu tên đơn vị. Ghi tên, hoặc xóa cả dòng.',
    'bad-id': (found) => `“${found}” không làm mã được: chỉ dùng chữ hoa không dấu, chữ số và dấu gạch, ví dụ HU-HH.`,
    'bad-date': (found) => `“${found}” không phải là ngày. Ghi ngày/tháng/năm, ví dụ 30/6/2025.`,
    'bad-number': (found) => `“${found}” không phải là số đếm. Chỉ ghi chữ số.`,
    'unknown-tier': (found, fault) => `Không có cấp “${found}”. Chọn một trong: ${known(fault)}.`,
    'unknown-table': (found, fault) => `Không có bảng “${found}”. Các bảng: ${known(fault)}.`,
    'several-units': (found) => `Có nhiều đơn vị tên “${found}”. Ghi mã đơn vị thay cho tên.`,
  },
  en: {
    'no-list': () => 'No list was found: a header row with a column “Tên đơn vị” and one more is needed.',
    'no-units': () => 'The list has no units yet. Write one in each row below the header.',
    'name-missing': () => 'This row has no name of a unit. Write it, or clear the row.',
    'bad-id': (found) => `“${found}” can't be an id: capital letters, digits and hyphens only, such as HU-HH.`,
    'bad-date': (found) => `“${found}” is no date. Write day/month/year, such as 30/6/2025.`,
    'bad-number': (found) => `“${found}” is no count. Write digits only.`,
    'unknown-tier': (found, fault) => `There is no tier “${found}”. Choose one of: ${known(fault)}.`,
    'unknown-table': (found, fault) => `There is no table “${found}”. Tables: ${known(fault)}.`,
    'several-units': (found) => `Several units are called “${found}”. Write the id instead of the name.`,
  },
};

/** What is wrong in a cell, and what to do. */
export function describeCellFault(fault: RosterCellFault, found: string, language: Language): string {
  return CELL[language][fault.code](found, fault);
}

/** What is wrong with a unit among the others, and what to do. */
export function describeRosterFault(fault: RosterFault, language: Language): string {
  const isVietnamese = language === 'vi';
  switch (fault.code) {
    case 'id-twice':
      return isVietnamese
        ? `Mã “${fault.id}” đã dùng cho dòng trên. Mỗi đơn vị một mã; hai đơn vị cùng tên thì tự ghi mã khác nhau.`
        : `The id “${fault.id}” stands further up already. Give every unit an id of its own.`;
    case 'ends-before-it-begins':
      return isVietnamese ? 'Đến ngày lại trước từ ngày. Xem lại hai ngày.' : 'The last day is before the first.';
    case 'no-such-unit':
      return isVietnamese
        ? `Không có đơn vị nào mã hoặc tên “${fault.id}” trong danh sách. Thêm dòng cho đơn vị ấy, hoặc sửa lại.`
        : `No unit of the list has the id or name “${fault.id}”. Add it, or correct this.`;
    case 'own-ancestor':
      return isVietnamese
        ? `“${fault.id}” quay vòng về chính nó qua “${fault.by}”. Xem lại cột này.`
        : `“${fault.id}” leads back to itself by way of “${fault.by}”.`;
    case 'name-taken':
      return isVietnamese
        ? `“${fault.name}” cũng là tên của “${fault.id}” trong cùng thời gian. Ghi rõ “Trực thuộc”, hoặc ngày bắt đầu, kết thúc.`
        : `“${fault.name}” is also the name of “${fault.id}” at the same time. Say to whom each belongs, or from when to when.`;
    case 'merged-without-date':
      return isVietnamese
        ? 'Đơn vị đã sáp nhập thì phải ghi “Đến ngày”: ngày cuối còn hoạt động.'
        : 'A unit that became part of another needs its last day.';
  }
}
