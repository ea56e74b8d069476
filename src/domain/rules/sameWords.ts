/** Whether two texts are the same to a formula in Excel: Unicode form, case and spaces around don't matter; accents do. */
export function sameWords(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(text: string): string {
  return text.normalize('NFC').trim().replace(/ +/g, ' ').toLowerCase();
}
