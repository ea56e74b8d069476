import type { HostFailure } from '../ports/OpenWorkbook';
import type { HostFailureText } from './HostFailureText';
import { HOST_FAILURE_TEXT_EN } from './hostFailureText.en';
import { HOST_FAILURE_TEXT_VI } from './hostFailureText.vi';
import type { Language } from './Language';

const TEXTS: Readonly<Record<Language, HostFailureText>> = { vi: HOST_FAILURE_TEXT_VI, en: HOST_FAILURE_TEXT_EN };

/**
 * What stood in the way and what to do, in sentences; Excel's own code stays in the log.
 *
 * @example describeHostFailure({ code: 'cell-being-edited' }, 'vi') // 'Có một ô đang gõ dở. Nhấn Enter để xong ô đó …'
 */
export function describeHostFailure({ code, sheet, range, leftBehind }: HostFailure, language: Language): string {
  const texts = TEXTS[language];
  const { reason, remedy } = texts.causes[code]({
    sheet: sheet === undefined ? texts.someSheet : texts.quoted(sheet),
    range: range ?? texts.someCells,
  });
  const left = leftBehind ? [texts.leftBehind({ sheets: leftBehind.join(', ') })] : [];
  return [reason, remedy, ...left].join(' ');
}
