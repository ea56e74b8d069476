import type { FormSet } from '../../domain/forms/FormSet';
import { vietnameseDate } from './vietnameseDate';

/**
 * The line that says which letter a table belongs to; undefined when the form set has no letter.
 *
 * @example letterLine(kl01) === '(Kèm theo văn bản số 971-CV/TU ngày 16/3/2023 của Tỉnh ủy Nam Định)'
 */
export function letterLine({ letter, issuer }: Pick<FormSet, 'letter' | 'issuer'>): string | undefined {
  return letter && `(Kèm theo văn bản số ${letter.number} ngày ${vietnameseDate(letter.date)} của ${issuer})`;
}
