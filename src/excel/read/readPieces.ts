import type { Pause } from '../../app/ports/Pause';
import type { ReceivedCell } from '../../domain/workbook/ReceivedWorkbook';
import type { ContentPiece } from './contentPieces';
import { receivedCells } from './receivedCells';

/** What is loaded of a range whose cells are read. */
export const CONTENTS = 'rowIndex,columnIndex,values,formulas,numberFormat,valueTypes';

export interface PiecesOptions {
  readonly context: Excel.RequestContext;
  readonly sheets: readonly Excel.Worksheet[];
  /** Given the cells of one piece. */
  readonly take: (sheet: number, cells: readonly ReceivedCell[]) => void;
  readonly pause: Pause;
}

/** Reads request after request, one sync each, so that no answer is larger than Excel gives and the pane takes in at once. */
export async function readPieces(
  requests: readonly (readonly ContentPiece[])[],
  options: PiecesOptions,
): Promise<void> {
  const [request, ...rest] = requests;
  if (!request) return;
  const { context, sheets, take, pause } = options;
  await pause();
  const pieces = request.flatMap(({ sheet, rowIndex, columnIndex, rowCount, columnCount }) => {
    const range = sheets[sheet]?.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount).load(CONTENTS);
    return range ? [{ sheet, range }] : [];
  });
  await context.sync();
  for (const { sheet, range } of pieces) {
    await pause();
    take(sheet, receivedCells(range));
  }
  await readPieces(rest, options);
}
