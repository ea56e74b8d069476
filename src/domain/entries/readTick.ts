import type { NumberMeaning } from '../workbook/ReceivedWorkbook';
import { blankOrNil } from './blankOrNil';
import { type CleanText, cleanText } from './cleanText';
import { BLANK } from './Entry';
import type { PlainValue } from './EntryCell';
import { info, warning } from './note';
import type { CleaningNote, ReadEntry } from './ReadEntry';
import { reading, readingOfNil, readingOfValue, refusal } from './reading';

const TICKED = new Set([
  'v',
  '✓',
  '✔',
  '☑',
  '☒',
  '🗹',
  '🗷',
  '✅',
  '√',
  'true',
  '1',
  'có',
  'co',
  'yes',
  '[x]',
  '(x)',
  'х',
]);
// Crosses that elsewhere mean "no", and what Wingdings shows as a tick (ü, þ and their private code points).
const TICKED_IN_DOUBT = new Set(['×', '✕', '✖', '✗', '✘', 'ü', 'þ', '\uF0FC', '\uF0FE']);
const UNTICKED = new Set(['false', '0', '☐', '□', '▢', '[ ]', '[]', '( )', '()', '\uF0A8']);
const NOT_DONE = new Set(['no', 'chưa', 'chua', 'chưa có', 'chua co']);

/**
 * Ticked or not.
 *
 * | cell                                         | entry            |
 * | -------------------------------------------- | ---------------- |
 * | `x` `X`                                      | tick             |
 * | `v` `✓` `✔` `☑` `☒` `√` TRUE 1 `có` `yes`    | tick, noted      |
 * | `×` `✗` and the ticks of Wingdings           | tick, warned of  |
 * | FALSE 0 `☐`, an emptied box                  | blank, noted     |
 * | `-` `không` `ko` `chưa`, someone's "no"      | nil              |
 * | anything else                                | `not-a-tick`     |
 */
export function readTick(value: PlainValue, meaning: NumberMeaning): ReadEntry {
  if (typeof value === 'boolean') return value ? tick([TICK_NOTE]) : UNTICKED_READING;
  if (typeof value === 'number') {
    if (meaning !== 'general' || (value !== 0 && value !== 1)) return refusal('not-a-tick');
    return value === 1 ? tick([TICK_NOTE]) : UNTICKED_READING;
  }
  if (value === 'x' || value === 'X') return PLAIN_TICK;
  const clean = cleanText(value);
  return blankOrNil(clean) ?? tickOfText(clean);
}

const TICK_NOTE = info('tick-mark');
const UNTICKED_READING = reading(BLANK, [TICK_NOTE]);
const PLAIN_TICK = tick([]);

function tickOfText({ text, notes }: CleanText): ReadEntry {
  const mark = text.toLowerCase();
  if (mark === 'x') return tick(notes);
  if (TICKED.has(mark)) return tick([...notes, TICK_NOTE]);
  if (UNTICKED.has(mark)) return reading(BLANK, [...notes, TICK_NOTE]);
  if (NOT_DONE.has(mark)) return readingOfNil(notes);
  return TICKED_IN_DOUBT.has(mark) ? tick([...notes, warning('tick-mark')]) : refusal('not-a-tick');
}

function tick(notes: readonly CleaningNote[]): ReadEntry {
  return readingOfValue({ type: 'tick' }, notes);
}
