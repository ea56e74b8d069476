import { FORMULA_WITHOUT_VALUE, isCellError } from '../workbook/ReceivedWorkbook';
import type { EntryCell, EntryField } from './EntryCell';
import { readAmount } from './readAmount';
import { readChoice } from './readChoice';
import { readChoices } from './readChoices';
import { readCount } from './readCount';
import type { ReadEntry } from './ReadEntry';
import { BLANK_READING, refusal } from './reading';
import { readMonth } from './readMonth';
import { readPair } from './readPair';
import { readRatio } from './readRatio';
import { readText } from './readText';
import { readTick } from './readTick';

/**
 * Reads one received cell as an entry of its field. A cell that can't be read is a problem, never a zero; a cell with nothing but
 * spaces and invisible characters is blank; `-` and `không` are nil. Excel errors, and formulas whose result was never stored,
 * are problems in every kind. Never throws, whatever the cell holds.
 *
 * Each kind's own file says which writings it takes. (This file isn't `readEntry.ts`, because where file names have no case that is
 * `ReadEntry.ts`.)
 *
 * @example readEntry({ value: '1.632', numberMeaning: 'general' }, { kind: 'count' }).entry
 *   // { state: 'value', value: { type: 'number', number: 1632 } }
 */
export function readEntry({ value, numberMeaning }: EntryCell, field: EntryField): ReadEntry {
  if (value === null || value === '') return BLANK_READING;
  if (isCellError(value)) {
    return value.error === FORMULA_WITHOUT_VALUE
      ? refusal('formula-without-value')
      : refusal('excel-error', value.error);
  }
  switch (field.kind) {
    case 'count':
      return readCount(value, numberMeaning, field);
    case 'amount':
      return readAmount(value, numberMeaning, field);
    case 'ratio':
      return readRatio(value, numberMeaning, field);
    case 'pair':
      return readPair(value, numberMeaning, field);
    case 'tick':
      return readTick(value, numberMeaning);
    case 'choice':
      return readChoice(value, numberMeaning, field);
    case 'choices':
      return readChoices(value, numberMeaning, field);
    case 'month':
      return readMonth(value, numberMeaning, field);
    case 'text':
      return readText(value, numberMeaning, field);
  }
}
