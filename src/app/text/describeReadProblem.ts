import type { EntryProblem } from '../../domain/entries/ReadEntry';
import { describePlace } from './describePlace';
import { ENTRY_TEXTS, quoted } from './entryTexts';
import { englishNumeral } from './formatScalar';
import type { Language } from './Language';
import type { ViolationNames } from './ViolationNames';

/**
 * Why a cell could not be read, with its text, and what to do. `text` is what the cell shows; a violation's `found` for
 * `unreadable-entry`.
 *
 * @example
 * describeReadProblem({ code: 'not-a-number' }, 'nhiều', names, 'vi')
 * // 'Bảng I, ô B6 (2021 – Số văn bản): “nhiều” không phải là con số. Ghi số, ví dụ 1632; ô này chưa được tính.'
 */
export function describeReadProblem(
  problem: EntryProblem,
  text: string,
  names: ViolationNames,
  language: Language,
): string {
  const { code, hint = '' } = problem;
  // Hints are figures in Vietnamese numerals, but for the options of a question, which stay as they are.
  const inLanguage = language === 'vi' || code === 'not-an-option' ? hint : englishNumeral(hint);
  return (
    describePlace(names, language) + ENTRY_TEXTS[language].problems[code]({ text: quoted(text), hint: inLanguage })
  );
}
