import type { RestoreText } from './RestoreText';

/** Câu chữ khi khôi phục một bảng bị hỏng. */
export const RESTORE_TEXT_VI: RestoreText = {
  notFound: ({ table }) =>
    `Không tìm thấy ${table} trong sổ làm việc; không có gì bị thay đổi. Chèn bảng mới rồi chép số liệu sang.`,
  changed: ({ table, sheet }) =>
    `${table} trên trang tính “${sheet}” đã bị xóa, thêm hoặc chuyển dòng, cột nên không biết chắc số nào thuộc ô nào; không có gì bị thay đổi. Chèn bảng mới bên cạnh rồi chép số liệu sang.`,
  nothingNeeded: ({ table }) => `${table} còn nguyên, không phải sửa gì.`,
  restored: ({ table, parts }) => `Đã khôi phục ${table}: ${parts}. Số liệu đã nhập được giữ nguyên.`,
  texts: (count) => `${count} ô chữ`,
  formulas: (count) => `${count} công thức tổng`,
  merges: (count) => `${count} chỗ gộp ô`,
  formats: (count) => `định dạng ở ${count} vùng`,
  validations: (count) => `kiểm tra khi nhập ở ${count} vùng`,
  conditions: (count) => `tô màu báo lỗi ở ${count} ô`,
  sizes: 'độ rộng cột, chiều cao dòng',
  protection: 'khóa trang tính',
  names: 'dấu nhận biết bảng',
  replaced: ({ cells }) => `Nội dung đã thay: ${cells}.`,
  leftAlone: ({ cells }) => `Để nguyên vì là nội dung khác mẫu: ${cells}.`,
};
