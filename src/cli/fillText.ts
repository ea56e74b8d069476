/**
 * A sentence with `{0}`, `{1}` … filled in; a place without a value stays as it is.
 *
 * @example fillText('Đã ghi {0}', ['TONG-HOP.xlsx']) === 'Đã ghi TONG-HOP.xlsx'
 */
export function fillText(text: string, values: readonly (string | number)[]): string {
  return text.replace(/\{(\d)\}/g, (whole, index: string) => String(values[Number(index)] ?? whole));
}
