import type { ShellText } from '../ShellText';

export const SHELL_TEXT_VI: ShellText = {
  productName: 'Biểu Mẫu',
  places: {
    forms: 'Mẫu biểu',
    check: 'Kiểm tra',
    consolidate: 'Tổng hợp',
    sources: 'Nguồn số liệu',
    settings: 'Cài đặt',
    guide: 'Hướng dẫn',
  },
  tabsLabel: 'Công việc',
  openSettings: 'Cài đặt và giới thiệu',
  openGuide: 'Hướng dẫn',
  loading: 'Đang mở…',
  libraryUnreachable:
    'Không lấy được mẫu biểu từ nơi đặt phần bổ trợ. Kiểm tra kết nối mạng nội bộ rồi nhấn Thử lại; số liệu trong sổ không bị ảnh hưởng.',
  libraryFaulty: ({ faults }) =>
    `Bộ biểu có chỗ sai nên chưa dùng được: ${faults}. Xin báo cho nơi phát hành biểu mẫu.`,
  tryAgain: 'Thử lại',
  somethingBroke:
    'Phần này gặp lỗi và đã dừng; sổ làm việc không bị thay đổi. Nhấn Thử lại; nếu vẫn lỗi, đóng ngăn này rồi mở lại từ thanh công cụ.',
};
