import type { HostFailureText } from './HostFailureText';

/** Vì sao Excel không làm được, và phải làm gì. */
export const HOST_FAILURE_TEXT_VI: HostFailureText = {
  causes: {
    'cell-being-edited': () => ({
      reason: 'Có một ô đang gõ dở.',
      remedy: 'Nhấn Enter để xong ô đó (hoặc Esc để bỏ), rồi làm lại.',
    }),
    'sheet-protected': ({ sheet }) => ({
      reason: `Excel không cho ghi vì ${sheet} đang được bảo vệ.`,
      remedy: 'Vào Xem lại > Bỏ bảo vệ trang tính, rồi làm lại.',
    }),
    'structure-protected': () => ({
      reason: 'Cấu trúc sổ làm việc đang được bảo vệ nên không thêm, bớt được trang tính.',
      remedy: 'Vào Xem lại > Bảo vệ sổ làm việc để bỏ bảo vệ, rồi làm lại.',
    }),
    'sheet-missing': ({ sheet }) => ({
      reason: `Không còn thấy ${sheet}: có thể đã bị xóa hoặc đổi tên.`,
      remedy: 'Bấm “Kiểm tra lại” để đọc lại sổ làm việc.',
    }),
    'sheet-exists': ({ sheet }) => ({
      reason: `Sổ làm việc đã có ${sheet}; nội dung ở đó được giữ nguyên.`,
      remedy: 'Đổi tên trang tính đó, hoặc đồng ý thay trang tính đó bằng bảng trống.',
    }),
    'place-occupied': ({ sheet, range }) => ({
      reason: `Chỗ cần cho bảng trên ${sheet} đã có nội dung (${range}); không có gì bị thay đổi.`,
      remedy: 'Chọn ô khác có đủ chỗ trống bên dưới và bên phải, hoặc chèn bảng thành trang tính riêng.',
    }),
    'workbook-read-only': () => ({
      reason: 'Sổ làm việc đang mở ở chế độ chỉ đọc.',
      remedy: 'Bấm “Bật chỉnh sửa”, hoặc lưu thành tệp khác, rồi làm lại.',
    }),
    'workbook-inactive': () => ({
      reason: 'Một sổ làm việc khác đang ở phía trước.',
      remedy: 'Bấm chuột vào sổ làm việc này, rồi làm lại.',
    }),
    'too-large': () => ({
      reason: 'Dữ liệu vượt quá mức Excel nhận một lần.',
      remedy: 'Xóa các dòng, cột, trang tính thừa, hoặc chèn ít bảng hơn mỗi lần.',
    }),
    'not-supported': () => ({
      reason: 'Phiên bản Excel này chưa có chức năng cần dùng.',
      remedy: 'Cần Excel 2021 trở lên; hãy dùng tệp mẫu gửi kèm, tệp đó tự kiểm tra không cần tiện ích.',
    }),
    'excel-busy': () => ({
      reason: 'Excel đang bận hoặc bị ngắt kết nối.',
      remedy: 'Chờ một lát rồi làm lại; nếu vẫn vậy thì lưu và mở lại sổ làm việc.',
    }),
    cancelled: () => ({
      reason: 'Đã dừng theo yêu cầu.',
      remedy: 'Khi cần thì làm lại từ đầu.',
    }),
    unexpected: () => ({
      reason: 'Excel báo một lỗi ngoài dự kiến.',
      remedy: 'Làm lại; nếu vẫn vậy thì lưu và mở lại sổ làm việc, rồi báo cho người phụ trách.',
    }),
  },
  someSheet: 'trang tính',
  someCells: 'một số ô',
  quoted: (sheet) => `trang tính “${sheet}”`,
  leftBehind: ({ sheets }) => `Chưa dọn được các trang tính chèn dở, có thể xóa đi: ${sheets}.`,
};
