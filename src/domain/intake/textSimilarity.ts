import type { ComparableText } from './comparableText';

/** One text is the other, shortened at its end: as good as the same unless a better one is near. */
const SHORTENED = 0.9;
/** One text is the other with words left out. */
const WORDS_LEFT_OUT = 0.85;
/** What is left must still say something. */
const FEWEST_WORDS_LEFT = 5;
const SMALLEST_SHARE_LEFT = 0.4;
/** Texts that name different years. */
const OTHER_YEAR = 0.5;
/** Below this many characters a difference of one is a different word. */
const SHORTEST_TOLERATED = 5;
const SHORTEST_PREFIX = 8;
const SMALLEST_PREFIX_SHARE = 0.3;
/** Texts whose lengths differ more can't share enough to be worth counting. */
const LEAST_LENGTH_RATIO = 0.4;

/**
 * How alike two texts are, 0–1. 1 is the same after folding; 0.9 is one cut short (at a word's end); otherwise the share of
 * common character pairs (Dice), 0 where the lengths are far apart, but at least 0.85 where words in the middle were left out. Texts that name different years stay at 0.5 or below.
 *
 * @example textSimilarity(comparableText('Số  cuộc'), comparableText('số cuộc')) === 1
 */
export function textSimilarity(a: ComparableText, b: ComparableText): number {
  if (a.key === b.key) return 1;
  if (a.key.length < SHORTEST_TOLERATED || b.key.length < SHORTEST_TOLERATED) return 0;
  const alike =
    isShortened(a, b) || isShortened(b, a)
      ? SHORTENED
      : Math.max(dice(a.bigrams, b.bigrams), leavesWordsOut(a, b) || leavesWordsOut(b, a) ? WORDS_LEFT_OUT : 0);
  return a.years !== b.years && a.years !== '' && b.years !== '' ? Math.min(alike, OTHER_YEAR) : alike;
}

function isShortened(short: ComparableText, long: ComparableText): boolean {
  return (
    short.key.length >= SHORTEST_PREFIX &&
    short.folded.includes(' ') &&
    short.key.length >= long.key.length * SMALLEST_PREFIX_SHARE &&
    long.folded.startsWith(short.folded) &&
    long.folded.charAt(short.folded.length) === ' '
  );
}

/** Letters themselves ask for it: `CB, ĐV xây dựng KH nhưng không thực hiện/ vi phạm cam kết`, of which units keep what they have. */
function leavesWordsOut(short: ComparableText, long: ComparableText): boolean {
  if (short.key.length >= long.key.length || short.key.length < long.key.length * SMALLEST_SHARE_LEFT) return false;
  const words = short.folded.split(' ');
  const [first] = words;
  if (first === undefined || words.length < FEWEST_WORDS_LEFT || !long.folded.startsWith(first + ' ')) return false;
  let at = 0;
  for (const word of long.folded.split(' ')) if (word === words[at]) at += 1;
  return at === words.length;
}

function dice(a: readonly number[], b: readonly number[]): number {
  if (Math.min(a.length, b.length) < LEAST_LENGTH_RATIO * Math.max(a.length, b.length)) return 0;
  let common = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) common += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return (2 * common) / (a.length + b.length);
}
