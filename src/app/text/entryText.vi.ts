import type { EntryText } from './EntryText';

/** Các câu tiếng Việt về những ô không đọc được hoặc đã được làm sạch khi đọc. */
export const ENTRY_TEXT_VI: EntryText = {
  problems: {
    'not-a-number': ({ text, hint }) =>
      `“${text}” không phải là con số${hint === '' ? '' : ` (ô đang hiện ${hint})`}. Ghi số, ví dụ 1632; ô này chưa được tính.`,
    'not-whole': ({ text, hint }) =>
      `“${text}” là số lẻ${hint === '' ? '' : ` (${hint})`} trong khi ô này đếm số nguyên. Ghi lại số nguyên; ô này chưa được tính.`,
    negative: ({ text }) => `“${text}” là số âm. Ghi số từ 0 trở lên; ô này chưa được tính.`,
    'not-a-ratio': ({ text }) =>
      `“${text}” không phải là tỷ lệ. Ghi tỷ lệ phần trăm, ví dụ 98,5% hoặc >98%; ô này chưa được tính.`,
    'not-a-pair': ({ text }) =>
      `“${text}” không phải là hai số. Ghi hai số cách nhau bằng dấu gạch chéo, ví dụ 811/4.829; ô này chưa được tính.`,
    'not-a-tick': ({ text }) =>
      `“${text}” không phải là dấu chọn. Ghi x nếu có, để trống nếu không; ô này chưa được tính.`,
    'not-an-option': ({ text, hint }) =>
      `“${text}” không có trong các phương án trả lời${hint === '' ? '' : `: ${hint}`}. Chọn lại một phương án; ô này chưa được tính.`,
    'not-a-month': ({ text }) => `“${text}” không phải là tháng và năm. Ghi ví dụ 6/2021; ô này chưa được tính.`,
    ambiguous: ({ text, hint }) =>
      `“${text}” có thể hiểu theo nhiều cách${hint === '' ? '' : `: ${hint}`}. Hỏi lại đơn vị và ghi rõ; ô này chưa được tính.`,
    'excel-error': ({ text }) =>
      `ô báo lỗi ${text} của Excel. Sửa công thức hoặc ghi trực tiếp con số; ô này chưa được tính.`,
    'formula-without-value': () =>
      'ô chứa công thức chưa được tính ra kết quả. Mở tệp bằng Excel, bấm Lưu rồi gửi lại; ô này chưa được tính.',
  },
  notes: {
    'spaces-trimmed': ({ text, readAs }) => `bỏ khoảng trắng thừa trong “${text}”, đọc là ${readAs}.`,
    'leading-zeros': ({ text, readAs }) => `bỏ số 0 ở đầu “${text}”, đọc là ${readAs}.`,
    'number-as-text': ({ text, readAs }) => `“${text}” là số ghi dạng chữ, đọc là ${readAs}.`,
    'thousands-dot': ({ text, readAs }) => `dấu chấm trong “${text}” ngăn hàng nghìn, đọc là ${readAs}.`,
    'thousands-comma': ({ text, readAs }) =>
      `dấu phẩy trong “${text}” được hiểu là ngăn hàng nghìn, đọc là ${readAs}. Kiểm tra lại và ghi số không có dấu nếu không đúng.`,
    'thousands-space': ({ text, readAs }) => `khoảng trắng trong “${text}” ngăn hàng nghìn, đọc là ${readAs}.`,
    'ambiguous-thousands': ({ text, readAs }) =>
      `“${text}” được hiểu là ${readAs} (dấu ngăn hàng nghìn). Nếu là số lẻ thì ghi lại cho rõ.`,
    'ambiguous-decimal': ({ text, readAs }) =>
      `“${text}” được hiểu là ${readAs} (dấu thập phân). Nếu là dấu ngăn hàng nghìn thì ghi lại cho rõ.`,
    'decimal-dot': ({ text, readAs }) => `dấu chấm trong “${text}” là dấu thập phân, đọc là ${readAs}.`,
    'noise-rounded': ({ text, readAs }) => `làm tròn sai số tính toán trong “${text}”, đọc là ${readAs}.`,
    'apostrophe-dropped': ({ text, readAs }) => `bỏ dấu nháy trong “${text}”, đọc là ${readAs}.`,
    'locale-accident': ({ text, readAs }) =>
      `ô chứa số lẻ “${text}”, có lẽ do Excel hiểu nhầm dấu ngăn hàng nghìn; đọc là ${readAs}. Kiểm tra và ghi lại số không có dấu.`,
    'percent-sign': ({ text, readAs }) => `“${text}” có dấu phần trăm, đọc là ${readAs}.`,
    'percent-assumed': ({ text, readAs }) =>
      `“${text}” không có dấu phần trăm, được hiểu là ${readAs}. Kiểm tra và ghi thêm dấu %.`,
    'full-width': ({ text, readAs }) => `“${text}” ghi bằng chữ số toàn chiều rộng, đọc là ${readAs}.`,
    'unicode-composed': ({ text, readAs }) => `“${text}” ghi bằng mã Unicode tổ hợp, đọc là ${readAs}.`,
    'tick-mark': ({ text, readAs }) =>
      `dấu “${text}” được hiểu là đã chọn (${readAs}). Nếu không phải thì xóa dấu này.`,
    'date-as-month': ({ text, readAs }) => `ô chứa ngày tháng “${text}”, đọc là tháng ${readAs}. Kiểm tra lại.`,
    'date-as-pair': ({ text, readAs }) =>
      `Excel đã đổi cặp số thành ngày tháng “${text}”, đọc lại là ${readAs}. Kiểm tra và ghi lại ở ô định dạng Văn bản.`,
    'pair-incomplete': ({ text, readAs }) =>
      `“${text}” chỉ có một số trong khi ô này cần hai số; đọc là ${readAs}, số thứ hai coi như chưa có. Ghi đủ hai số, ví dụ 22/30.`,
    'unit-dropped': ({ text, readAs }) =>
      `bỏ đơn vị tính trong “${text}”, đọc là ${readAs}. Kiểm tra đơn vị tính của ô.`,
  },
};
