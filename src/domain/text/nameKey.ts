const NOT_IN_WORDS = /[^\p{L}\p{N}\p{M}]+/u;

/**
 * The form in which names are the same: whatever the case, spacing, punctuation and Unicode form, and wherever a tone mark stands in its
 * vowels (`uỷ`, `ủy`); but with accents, which tell `Ý Yên` from `Y Yên`. Words stand between spaces.
 *
 * @example nameKey('Huyện uỷ  Hải Hậu') === nameKey('HUYỆN ỦY HẢI HẬU')
 */
export function nameKey(name: string): string {
  const keys = name
    .normalize('NFD')
    .toLowerCase()
    .split(NOT_IN_WORDS)
    .map((word) => {
      const marks = [...(word.match(/\p{M}/gu) ?? [])].sort().join('');
      return word.replace(/\p{M}/gu, '') + marks;
    });
  return ` ${keys.filter((key) => key !== '').join(' ')} `;
}
