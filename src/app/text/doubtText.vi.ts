import type { DoubtText } from './DoubtText';

/** Các câu tiếng Việt về số liệu đáng ngờ. */
export const DOUBT_TEXT_VI: DoubtText = {
  'peer-outlier': ({ found, expected, times, isAbove }) =>
    `ghi ${found}, ${isAbove ? `gấp ${times} lần` : `chỉ bằng 1/${times}`} mức thường gặp của các đơn vị cùng cấp (khoảng ${expected}). Đối chiếu với sổ sách; nếu đúng thì giữ nguyên và ghi lý do.`,
  thousandfold: ({ found, expected, isAbove }) =>
    `ghi ${found}, ${isAbove ? 'lớn' : 'nhỏ'} hơn khoảng một nghìn lần so với các đơn vị cùng cấp. Có lẽ nhầm dấu ngăn hàng nghìn với dấu thập phân, hoặc nhầm đơn vị tính; có phải là ${expected} không? Kiểm tra và ghi lại.`,
  'same-as-unit': ({ count, otherUnit }) =>
    `cả ${count} số liệu của bảng này trùng hệt bảng của ${otherUnit}. Hỏi lại đơn vị có chép nhầm từ tệp của nơi khác không.`,
  'period-jump': ({ found, expected, times, isAbove }) =>
    `ghi ${found}, ${isAbove ? `gấp ${times} lần` : `chỉ bằng 1/${times}`} kỳ trước (${expected}). Đối chiếu với sổ sách; nếu đúng thì giữ nguyên và ghi lý do.`,
  'same-as-period': ({ count }) =>
    `cả ${count} số liệu của bảng này trùng hệt kỳ trước. Hỏi lại đơn vị có gửi nhầm bảng của kỳ trước không.`,
};
