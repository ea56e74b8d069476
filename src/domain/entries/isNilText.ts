const NIL_WORDS = new Set([
  'không',
  'khong',
  'ko',
  'không có',
  'khong co',
  'ko có',
  'ko co',
  'không phát sinh',
  'khong phat sinh',
  'ko phát sinh',
  'ko phat sinh',
]);
const DASHES = '-‐‑‒–—―−﹣';
const ONLY_DASHES = /^[-‐‑‒–—―−﹣]+$/;
const SPACES = / +/g;

/** Whether a character is a hyphen, dash or minus, in any of the forms that keyboards and Word make of it. */
export function isDash(character: string | undefined): boolean {
  return character !== undefined && character !== '' && DASHES.includes(character);
}

/**
 * Whether a clean text (see `cleanText`) says that there was nothing to count: one or more dashes, `không`, `không có`,
 * `không phát sinh`, `ko`, with or without accents and a full stop. An empty text doesn't: it says nothing.
 *
 * @example isNilText('Không phát sinh.') && isNilText('–') && !isNilText('-5') && !isNilText('')
 */
export function isNilText(text: string): boolean {
  const first = text[0];
  if (isDash(first)) return ONLY_DASHES.test(text);
  if (first !== 'k' && first !== 'K') return false;
  const words = text.toLowerCase().replace(SPACES, ' ');
  return NIL_WORDS.has(words.endsWith('.') ? words.slice(0, -1).trimEnd() : words);
}
