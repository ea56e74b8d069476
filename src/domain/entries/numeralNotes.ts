import { info, warning } from './note';
import type { Numeral } from './parseNumeral';
import type { CleaningNote } from './ReadEntry';

const THOUSANDS = { '.': 'thousands-dot', ',': 'thousands-comma', ' ': 'thousands-space' } as const;

/** What was made clean in a numeral whose reading is not in doubt: leading zeros, thousands, a decimal dot. */
export function numeralNotes(numeral: Numeral): CleaningNote[] {
  const notes: CleaningNote[] = [];
  if (numeral.whole.length > 1 && numeral.whole.startsWith('0')) notes.push(info('leading-zeros'));
  if (numeral.grouping !== null) {
    const code = THOUSANDS[numeral.grouping];
    notes.push(numeral.wideGap ? warning(code) : info(code));
  }
  if (numeral.point === '.') notes.push(info('decimal-dot'));
  return notes;
}
