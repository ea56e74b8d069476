/**
 * The text in at most `limit` UTF-16 units, cut at a word and ended with `…` when it is longer.
 *
 * @example clipText('Bảng 2A: Số người tham gia học tập', 32) === 'Bảng 2A: Số người tham gia học…'
 */
export function clipText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  const atWord = text[limit - 1] === ' ' ? cut : cut.slice(0, Math.max(cut.lastIndexOf(' '), 0));
  return `${(atWord === '' ? cut : atWord).replace(/[\s,;:–-]+$/u, '')}…`;
}
