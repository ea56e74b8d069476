import { foldText } from '../text/foldText';
import { spellOut } from '../text/spellOut';

/** A text made ready to be compared with many others. */
export interface ComparableText {
  /** See `foldText`; abbreviations are spelt out. */
  readonly folded: string;
  /** Folded and without spaces, so that `NQTW4` and `NQ TW4` are the same. Two texts with equal keys are the same text. */
  readonly key: string;
  /** Pairs of neighbouring characters of `key`, as sorted numbers. */
  readonly bigrams: readonly number[];
  /** The years that the text names: texts of different years are never alike, however few characters differ. */
  readonly years: string;
}

const YEAR = /\b(?:19|20)\d\d\b/g;

/** @example comparableText('Số  cuộc').key === 'socuoc'; comparableText('Số CB, ĐV').key === 'socanbodangvien' */
export function comparableText(text: string): ComparableText {
  const folded = spellOut(foldText(text));
  const key = folded.replaceAll(' ', '');
  const bigrams: number[] = [];
  for (let at = 0; at + 1 < key.length; at += 1) bigrams.push(key.charCodeAt(at) * 65_536 + key.charCodeAt(at + 1));
  bigrams.sort((a, b) => a - b);
  return { folded, key, bigrams, years: (folded.match(YEAR) ?? []).join(' ') };
}
