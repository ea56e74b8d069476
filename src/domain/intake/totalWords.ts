/** What people write over a total column or before a total row, as keys (see `ComparableText`). */
export const TOTAL_WORDS: readonly string[] = ['tong', 'tongcong', 'cong', 'tongso', 'tongcacnam'];
