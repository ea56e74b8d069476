import type { ReadFailure } from '../ports/WorkbookReader';
import type { Language } from './Language';
import type { ReadFailureText } from './ReadFailureText';
import { READ_FAILURE_TEXT_EN } from './readFailureText.en';
import { READ_FAILURE_TEXT_VI } from './readFailureText.vi';

const TEXTS: Readonly<Record<Language, ReadFailureText>> = { vi: READ_FAILURE_TEXT_VI, en: READ_FAILURE_TEXT_EN };

/**
 * Why a file could not be read and what to do; the part at fault is named in brackets, the technical detail is not.
 *
 * @example describeReadFailure({ code: 'old-xls' }, 'vi')
 * // 'Tệp theo định dạng Excel quá cũ (.xls trước Excel 5), không đọc được. Mở bằng Excel, chọn Lưu thành …'
 */
export function describeReadFailure(failure: ReadFailure, language: Language): string {
  const { reason, remedy } = TEXTS[language][failure.code];
  return failure.part === undefined ? `${reason} ${remedy}` : `${reason} (${failure.part}) ${remedy}`;
}
