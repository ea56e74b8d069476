const COMBINING_MARKS = /\p{M}+/gu;
const NOT_ALPHANUMERIC = /[^\p{L}\p{N}]+/gu;

/**
 * The form in which texts are compared: without accents, case, punctuation and doubled spaces, whatever the Unicode form they
 * came in. Two texts that a Vietnamese reader would take for the same typed twice fold to the same.
 *
 * @example foldText('  Hội  nghị Trực tiếp:') === 'hoi nghi truc tiep'
 * @example foldText('ĐẢNG ỦY') === foldText('Đảng uỷ') // 'dang uy'
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(COMBINING_MARKS, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(NOT_ALPHANUMERIC, ' ')
    .trim();
}
