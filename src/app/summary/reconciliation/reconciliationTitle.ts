export const RECONCILIATION_TITLE = 'BIÊN BẢN ĐỐI CHIẾU SỐ LIỆU TỔNG HỢP';

/** Whether a text is the title of a reconciliation page. */
export function isReconciliationTitle(text: string): boolean {
  return text.normalize('NFC').trim() === RECONCILIATION_TITLE;
}
