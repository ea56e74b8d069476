import type { KeptField } from '../../domain/consolidation/keptField';
import type { CellStyle } from '../ports/WorkbookDocument';
import type { ListCell } from '../sheets/listSheet';
import { listStyles } from '../sheets/listStyles';
import { NIL_MARK } from '../sheets/totalFormula';
import { formatEntry } from '../../domain/entries/formatEntry';

/** How a tick stands in a detail sheet. */
export const TICK_MARK = 'x';

/**
 * One unit's figure on a detail sheet: a number where it is one (a share keeps its bound in the number format, `>98%`), `x` for a
 * tick, `-` for nil, words as text, nothing for blank. What could not be read stands as it was received, as text, marked.
 */
export function detailCell(field: KeptField | undefined): ListCell | undefined {
  if (!field) return undefined;
  const { entry } = field;
  if (!entry) return { content: { type: 'text', text: String(field.raw ?? '') }, style: listStyles.unreadable };
  switch (entry.state) {
    case 'blank':
      return undefined;
    case 'zero':
      return number(0);
    case 'nil':
      return text(NIL_MARK);
    case 'value':
      switch (entry.value.type) {
        case 'number':
          return number(entry.value.number);
        case 'share':
          return number(entry.value.share, shareFormat(entry.value.bound));
        case 'tick':
          return text(TICK_MARK);
        case 'text':
          return { content: { type: 'text', text: entry.value.text }, style: listStyles.text };
        case 'pair':
          return text(formatEntry(entry, 'pair'));
        case 'month':
          return text(formatEntry(entry, 'month'));
        case 'choices':
          return text(entry.value.options.join('; '));
      }
  }
}

function shareFormat(bound: string | undefined): string {
  return bound === undefined ? '0.0#%' : `"${bound}"0.0#%`;
}

const numberStyles = new Map<string, CellStyle>();

function number(value: number, numberFormat: string = listStyles.number.numberFormat): ListCell {
  const style = numberStyles.get(numberFormat) ?? { ...listStyles.number, numberFormat };
  numberStyles.set(numberFormat, style);
  return { content: { type: 'number', number: value }, style };
}

function text(value: string): ListCell {
  return { content: { type: 'text', text: value }, style: listStyles.center };
}
