import type { CorrectionText } from './CorrectionText';

export const CORRECTION_TEXT_VI: CorrectionText = {
  subject: ({ formSet, unit }) => `Đề nghị kiểm tra, chỉnh sửa báo cáo “${formSet}” – ${unit}`,
  greeting: ({ unit }) => `Kính gửi: ${unit}`,
  opening: ({ file, formSet }) =>
    `Qua tổng hợp tệp “${file}” (${formSet}), đề nghị đơn vị kiểm tra, chỉnh sửa các nội dung dưới đây rồi gửi lại tệp.`,
  wholeFile: 'VỀ CẢ TỆP',
  notCounted: ({ tables }) => `Chưa tổng hợp được ${tables}: tệp không có, hoặc bảng không khớp mẫu.`,
  toCorrect: ({ count }) => `CẦN SỬA (${count})`,
  toLookAt: ({ count }) => `CẦN XEM LẠI (${count})`,
  sheet: ({ sheet }) => `Trang tính “${sheet}”:`,
  nothingFound: 'Không phát hiện sai sót.',
  closing: 'Các tỷ lệ và số cộng được tính lại từ số liệu của đơn vị. Trân trọng cảm ơn.',
};
