import type { SettingsText } from '../SettingsText';

export const SETTINGS_TEXT_VI: SettingsText = {
  heading: 'Cài đặt',
  language: 'Ngôn ngữ (Language)',
  languages: { vi: 'Tiếng Việt', en: 'English (tiếng Anh)' },
  unit: {
    label: 'Đơn vị dùng máy này',
    placeholder: 'Gõ tên đơn vị để tìm',
    open: 'Mở danh sách đơn vị',
    none: 'Không có đơn vị nào như vậy trong danh sách',
    more: ({ units }) => `Còn ${units} đơn vị nữa; gõ thêm để thu hẹp`,
    noRoster: 'Bộ biểu đang dùng không kèm danh sách đơn vị.',
  },
  unitHint: 'Tên này được điền sẵn vào bảng mới chèn. Sổ đã ghi tên đơn vị nào thì theo tên trong sổ.',
  roster: 'Danh sách đơn vị khi tổng hợp',
  rosterHint:
    'Cho biết những đơn vị nào phải gửi. Có thể dùng danh sách riêng của cơ quan thay cho danh sách kèm bộ biểu.',
  rosterOfFormSet: ({ units }) => `Đang dùng danh sách của bộ biểu: ${units} đơn vị.`,
  rosterNone: 'Bộ biểu đang dùng không kèm danh sách; khi tổng hợp sẽ không biết đơn vị nào còn thiếu.',
  rosterOwn: ({ title, units }) => `Đang dùng danh sách riêng “${title}”: ${units} đơn vị.`,
  rosterChoose: 'Chọn tệp danh sách (.xlsx, .json)',
  rosterDrop: 'Dùng danh sách của bộ biểu',
  rosterTaken: ({ title, units }) => `Từ nay dùng danh sách “${title}”: ${units} đơn vị`,
  rosterDropped: 'Đã trở lại danh sách của bộ biểu',
  rosterTooLarge: ({ file }) =>
    `Tệp “${file}” lớn quá mức của một danh sách đơn vị (5 MB). Chọn lại đúng tệp; danh sách đang dùng giữ nguyên.`,
  rosterUnreadable: ({ file }) =>
    `Không đọc được tệp “${file}”: tệp có thể đã bị chuyển đi hoặc đang mở ở nơi khác. Chọn lại; danh sách đang dùng giữ nguyên.`,
  rosterFaulty: ({ file, faults }) =>
    `Chưa dùng được tệp “${file}” vì có ${faults} chỗ sai; danh sách đang dùng giữ nguyên. Nhờ người lập tệp sửa các chỗ sau:`,
  faultAtUnit: ({ unit, part, message }) =>
    part === undefined ? `Đơn vị thứ ${unit}: ${message}` : `Đơn vị thứ ${unit}, mục “${part}”: ${message}`,
  faultAtCell: ({ cell, message }) => `Ô ${cell}: ${message}`,
  faultAt: ({ path, message }) => (path === '' ? message : `Mục “${path}”: ${message}`),
  moreFaults: ({ faults }) => `Còn ${faults} chỗ nữa.`,
  about: 'Giới thiệu',
  version: ({ version }) => `Biểu Mẫu, phiên bản ${version}`,
  localOnly: 'Phần bổ trợ chỉ chạy trên máy này và không gửi số liệu đi đâu. Không cần Internet, không cần tài khoản.',
  kept: 'Máy chỉ nhớ các lựa chọn ở trang này và bộ biểu dùng gần nhất. Số liệu nằm trong sổ của anh/chị, không lưu ở nơi khác.',
  licence: 'Phần mềm nguồn mở, giấy phép MIT: được dùng, sao chép và sửa đổi tự do.',
};
