const UNSEEN = /[\s\u0085\u200B-\u200F\u2060\u2800\u3164]/;

/**
 * Takes spaces and zero-width characters off both ends of a text.
 *
 * @example trimUnseen('\u200B\u00A0Có\n') === 'Có'
 */
export function trimUnseen(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && UNSEEN.test(text.charAt(start))) start += 1;
  while (end > start && UNSEEN.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
