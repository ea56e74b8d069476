import type { CellDocument, HyperlinkDocument } from '../../app/ports/WorkbookDocument';
import { formatAddress } from '../../domain/workbook/CellAddress';
import { ACTION_BYTES, jsonBytes, RANGE_BYTES } from '../batch/payloadBytes';
import type { WriteStep } from '../batch/WriteStep';

/** Links within the book. They come before looks and contents, because Excel gives a linked cell both. */
export function linkSteps(
  sheet: Excel.Worksheet,
  links: readonly HyperlinkDocument[],
  cells: readonly CellDocument[],
): readonly WriteStep[] {
  if (links.length === 0) return [];
  const contents = new Map(cells.map((cell) => [formatAddress(cell), cell.content]));
  return links.map((link) => ({
    bytes: RANGE_BYTES + ACTION_BYTES + jsonBytes(link),
    apply: () => {
      const content = contents.get(formatAddress(link));
      sheet.getRange(formatAddress(link)).hyperlink = {
        documentReference: link.location,
        ...(link.tooltip === undefined ? {} : { screenTip: link.tooltip }),
        ...(content?.type === 'text' ? { textToDisplay: content.text } : {}),
      };
    },
  }));
}
