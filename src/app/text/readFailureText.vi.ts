import type { ReadFailureText } from './ReadFailureText';

const SEND_AGAIN = 'Mở thử bằng Excel; nếu mở được thì lưu thành tệp .xlsx mới, nếu không thì xin đơn vị gửi lại.';

/** Vì sao không đọc được một tệp, và phải làm gì. */
export const READ_FAILURE_TEXT_VI: ReadFailureText = {
  'empty-file': {
    reason: 'Tệp rỗng (0 byte).',
    remedy: 'Có thể tệp chưa chép hoặc chưa tải về xong: chép lại, hoặc xin đơn vị gửi lại.',
  },
  'not-a-zip': {
    reason: 'Tệp không phải là tệp Excel .xlsx, dù tên tệp có thể ghi như vậy.',
    remedy: 'Xem lại có gửi nhầm tệp không; xin đơn vị gửi lại tệp .xlsx lưu từ Excel.',
  },
  truncated: {
    reason: 'Tệp bị đứt giữa chừng, thiếu phần cuối.',
    remedy: 'Chép hoặc tải lại tệp; nếu vẫn vậy thì xin đơn vị gửi lại.',
  },
  'old-xls': {
    reason: 'Tệp theo định dạng Excel quá cũ (.xls trước Excel 5), không đọc được.',
    remedy: 'Mở bằng Excel, chọn Lưu thành (Save As) kiểu “Excel Workbook (.xlsx)”, rồi dùng tệp mới.',
  },
  encrypted: {
    reason: 'Tệp có mật khẩu mở tệp nên không đọc được.',
    remedy:
      'Mở bằng Excel với mật khẩu, vào Tệp > Thông tin > Bảo vệ sổ làm việc để bỏ mật khẩu, lưu lại, rồi dùng tệp mới.',
  },
  xlsb: {
    reason: 'Tệp theo định dạng Excel nhị phân (.xlsb).',
    remedy: 'Mở bằng Excel, chọn Lưu thành (Save As) kiểu “Excel Workbook (.xlsx)”, rồi dùng tệp mới.',
  },
  docx: {
    reason: 'Tệp là văn bản Word (.docx), không phải bảng tính.',
    remedy: 'Chép các bảng sang tệp Excel theo mẫu, hoặc xin đơn vị nhập vào tệp Excel đã gửi.',
  },
  'not-a-workbook': {
    reason: 'Tệp không chứa bảng tính nào.',
    remedy: 'Xem lại có gửi nhầm tệp không; nếu nhầm thì xin đơn vị gửi lại tệp Excel.',
  },
  'other-archive': {
    reason: 'Tệp nén kiểu .rar hoặc .7z không mở được ở đây.',
    remedy: 'Giải nén bằng WinRAR hoặc 7-Zip rồi chọn thư mục vừa giải nén; hoặc nén lại thành .zip.',
  },
  'nested-archive': {
    reason: 'Tệp nén nằm trong tệp nén quá nhiều lớp nên không mở.',
    remedy: 'Giải nén tệp này rồi chọn thư mục vừa giải nén.',
  },
  'empty-archive': {
    reason: 'Tệp nén không có tệp nào bên trong.',
    remedy: 'Xem lại có gửi nhầm tệp không; xin đơn vị gửi lại.',
  },
  'damaged-part': {
    reason: 'Tệp bị hỏng một phần bên trong.',
    remedy: SEND_AGAIN,
  },
  'doctype-refused': {
    reason: 'Tệp chứa khai báo DOCTYPE mà Excel không bao giờ ghi, nên bị từ chối vì an toàn.',
    remedy: 'Hỏi lại nơi gửi tệp; nếu nội dung đúng thì mở bằng Excel và lưu thành tệp .xlsx mới.',
  },
  'too-large': {
    reason: 'Tệp quá lớn so với một biểu thống kê, hoặc giải nén ra quá lớn.',
    remedy: 'Mở bằng Excel, xóa hình ảnh và các trang tính, dòng, cột thừa, lưu thành tệp mới.',
  },
  'duplicate-entry': {
    reason: 'Tệp chứa hai phần trùng tên nên không biết phần nào đúng.',
    remedy: SEND_AGAIN,
  },
  'shared-strings-missing': {
    reason: 'Tệp thiếu phần chứa chữ, nên không đọc được các ô chữ.',
    remedy: SEND_AGAIN,
  },
};
