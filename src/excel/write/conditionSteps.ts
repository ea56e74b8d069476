import type { ConditionalFormatDocument } from '../../app/ports/WorkbookDocument';
import { formatRange } from '../../domain/workbook/CellRange';
import { ACTION_BYTES, jsonBytes, RANGE_BYTES } from '../batch/payloadBytes';
import type { WriteStep } from '../batch/WriteStep';
import { hexColor } from './hexColor';
import { shiftedTo } from './shiftedTo';

/** Conditional formats, one step per range. Excel puts each new one on top, so the last is added first: the earlier one wins. */
export function conditionSteps(
  sheet: Excel.Worksheet,
  formats: readonly ConditionalFormatDocument[],
): readonly WriteStep[] {
  return formats
    .flatMap(({ ranges, formula, format }) =>
      ranges.map((range) => ({
        bytes: RANGE_BYTES + ACTION_BYTES * 12 + jsonBytes(formula),
        apply: () => {
          const added = sheet.getRange(formatRange(range)).conditionalFormats.add('Custom').custom;
          added.rule.formula = `=${shiftedTo(range, ranges, formula)}`;
          applyFormat(added.format, format);
        },
      })),
    )
    .reverse();
}

function applyFormat(
  target: Excel.ConditionalRangeFormat,
  { fontColor, fill, bold }: ConditionalFormatDocument['format'],
): void {
  if (fill !== undefined) target.fill.color = hexColor(fill);
  if (fontColor !== undefined) target.font.color = hexColor(fontColor);
  if (bold !== undefined) target.font.bold = bold;
}
