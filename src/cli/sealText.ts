import type { Language } from '../app/text/Language';
import { fillText } from './fillText';

/** The sentences of `freeze` and `verify`. */
const SEAL_TEXTS = {
  missingSummary: { vi: 'Thiếu tên tệp tổng hợp.', en: 'Name the summary workbook.' },
  noSummary: {
    vi: '“{0}” không có trang Đối chiếu: không phải sổ tổng hợp của Biểu Mẫu, hoặc do bản cũ lập. Tổng hợp lại rồi niêm phong.',
    en: '“{0}” has no sheet Đối chiếu: it is no summary of Biểu Mẫu, or an older version made it. Consolidate again, then seal.',
  },
  alreadySealed: {
    vi: '“{0}” đã niêm phong rồi. Dùng bieu-mau verify để kiểm tra.',
    en: '“{0}” is sealed already. Use bieu-mau verify to check it.',
  },
  notComputed: {
    vi: 'Ô {1} của “{0}” có công thức mà chưa có kết quả. Mở tệp bằng Excel hoặc LibreOffice, lưu lại rồi niêm phong.',
    en: 'Cell {1} of “{0}” holds a formula without its result. Open the file in Excel or LibreOffice, save it, then seal.',
  },
  cannotSeal: {
    vi: 'Không niêm phong được “{0}”: bản niêm phong đọc lại không giống bản gốc. Mở tệp bằng Excel, lưu lại dạng .xlsx rồi thử lại.',
    en: '“{0}” cannot be sealed: read back, the sealed copy differs from it. Open it in Excel, save it as .xlsx, then try again.',
  },
  notXlsx: {
    vi: '“{0}” không phải tệp .xlsx. Mở bằng Excel hoặc LibreOffice, lưu lại dạng .xlsx rồi niêm phong.',
    en: '“{0}” is no .xlsx file. Open it in Excel or LibreOffice, save it as .xlsx, then seal.',
  },
  sealed: { vi: 'Đã niêm phong vào {0}\nMã niêm phong: {1}', en: 'Sealed into {0}\nSeal: {1}' },
  sealedThoughDiffering: {
    vi: 'Lưu ý: trang Đối chiếu của bản này còn chỗ LỆCH; bản niêm phong giữ nguyên như vậy.',
    en: 'Note: the sheet Đối chiếu of this summary says that something differs (LỆCH); the sealed copy keeps it so.',
  },
  notSealed: {
    vi: '“{0}” không có niêm phong: chưa niêm phong, hoặc niêm phong đã bị gỡ hết.',
    en: '“{0}” has no seal: it was never sealed, or every trace of the seal was taken out.',
  },
  intact: {
    vi: 'Nguyên vẹn: không ô nào thay đổi từ khi niêm phong.\nMã niêm phong: {0} (so với mã trên bản in để chắc chắn)',
    en: 'Intact: no cell has changed since it was sealed.\nSeal: {0} (compare it with the printed one to be sure)',
  },
  changedCell: { vi: '{0}!{1}: lúc niêm phong là {2}, nay là {3}', en: '{0}!{1}: was {2} when sealed, is {3}' },
  changed: { vi: 'ĐÃ THAY ĐỔI: {0} ô khác với lúc niêm phong.', en: 'CHANGED: {0} cells differ from what was sealed.' },
  sealBroken: {
    vi: 'Chính niêm phong đã bị sửa hoặc mất: phần lưu, thuộc tính tệp và dòng in trên trang Đối chiếu không còn khớp nhau.',
    en: 'The seal itself was changed or lost: its record, the file property and the line on the sheet Đối chiếu no longer agree.',
  },
  blank: { vi: '(trống)', en: '(empty)' },
  formula: { vi: 'công thức ={0}', en: 'the formula ={0}' },
  noLog: {
    vi: 'Không so được với tệp nguồn: sổ không còn trang Nhật ký liệt kê tệp.',
    en: 'The received files cannot be compared: the workbook has no sheet Nhật ký that lists them.',
  },
  fileChanged: { vi: 'Tệp nguồn khác lúc tổng hợp: {0}', en: 'Received file differs from the one consolidated: {0}' },
  fileMissing: { vi: 'Không thấy tệp nguồn: {0}', en: 'Received file not found: {0}' },
  fileUnlisted: {
    vi: 'Tệp không có trong lần tổng hợp: {0}',
    en: 'File that was not part of the consolidation: {0}',
  },
  filesSame: { vi: '{0} tệp nguồn giống hệt lúc tổng hợp.', en: '{0} received files are exactly those consolidated.' },
} satisfies Record<string, Readonly<Record<Language, string>>>;

/** @example sealText('vi', 'changed', 2) === 'ĐÃ THAY ĐỔI: 2 ô khác với lúc niêm phong.' */
export function sealText(
  language: Language,
  key: keyof typeof SEAL_TEXTS,
  ...values: readonly (string | number)[]
): string {
  return fillText(SEAL_TEXTS[key][language], values);
}
