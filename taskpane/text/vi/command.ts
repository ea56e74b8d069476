import type { CommandText } from '../CommandText';

export const COMMAND_TEXT_VI: CommandText = {
  notChecked: 'Chưa kiểm tra được',
  libraryUnreachable: 'Không lấy được mẫu biểu từ nơi đặt phần bổ trợ. Kiểm tra kết nối mạng nội bộ rồi thử lại.',
  noTables: 'Sổ này chưa có bảng nào của bộ biểu. Chèn bảng từ nút Mẫu biểu trước.',
  allRight: ({ tables, warnings }) =>
    warnings === 0
      ? `Không thấy lỗi nào trong ${tables} bảng`
      : `${tables} bảng, không có lỗi, ${warnings} điều cần xem lại`,
  found: ({ tables, errors, warnings }) => `${errors} lỗi, ${warnings} cảnh báo trong ${tables} bảng`,
  firstAt: ({ sheet }) => `Đầu tiên, trang “${sheet}”:`,
  seePane: 'Đã chuyển tới ô đó. Mở nút Kiểm tra để xem tất cả.',
};
