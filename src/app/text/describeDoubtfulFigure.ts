import type { Doubt, DoubtCode } from '../../domain/doubts/Doubt';
import { describePlace } from './describePlace';
import { DOUBT_TEXT_EN } from './doubtText.en';
import { DOUBT_TEXT_VI } from './doubtText.vi';
import type { DoubtText } from './DoubtText';
import { formatScalar } from './formatScalar';
import type { Language } from './Language';
import type { ViolationNames } from './ViolationNames';

const DOUBT_TEXTS: Readonly<Record<Language, DoubtText>> = { vi: DOUBT_TEXT_VI, en: DOUBT_TEXT_EN };

/** Typical figures are estimates: more digits than this would feign precision. */
const DIGITS_OF_ESTIMATE = 3;
const ESTIMATED: readonly DoubtCode[] = ['peer-outlier'];

/**
 * A doubtful figure in words: where, what stands there, why it is doubted, and what to do.
 *
 * @param otherUnit name of the unit that a `same-as-unit` doubt tells of
 * @example
 * describeDoubtfulFigure(doubt, names, '', 'vi')
 * // 'Bảng I, ô B6 (2021 – Số văn bản): ghi 190, gấp 13,6 lần mức thường gặp của các đơn vị cùng cấp (khoảng 14). …'
 */
export function describeDoubtfulFigure(
  { code, found, expected, fields }: Doubt,
  names: ViolationNames,
  otherUnit: string,
  language: Language,
): string {
  const write = (number: number): string => formatScalar(number, undefined, language);
  const [low, high] = [Math.min(Math.abs(found), Math.abs(expected)), Math.max(Math.abs(found), Math.abs(expected))];
  const estimate = Number(expected.toPrecision(DIGITS_OF_ESTIMATE));
  const sentence = DOUBT_TEXTS[language][code]({
    found: write(found),
    expected: write(ESTIMATED.includes(code) ? estimate : Number(expected.toPrecision(12))),
    times: low === 0 ? '' : write(Number((high / low).toPrecision(DIGITS_OF_ESTIMATE))),
    isAbove: found > expected,
    count: write(fields.length),
    otherUnit,
  });
  return describePlace(names, language) + sentence;
}
