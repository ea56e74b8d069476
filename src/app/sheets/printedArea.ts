import type { PrintSetup } from '../../domain/forms/Table';

/** Within the margins that we write, in points. */
const PRINTED_AREAS = {
  portrait: { A4: { width: 537, height: 770 }, A3: { width: 784, height: 1118 } },
  landscape: { A4: { width: 784, height: 523 }, A3: { width: 1133, height: 770 } },
} as const;

/** What the margins leave of a table's paper, in points. */
export function printedArea({ orientation, paper }: PrintSetup): { readonly width: number; readonly height: number } {
  return PRINTED_AREAS[orientation][paper];
}

/** Excel's own for a row that says nothing, in points. */
const DEFAULT_HEIGHT = 15;

/** The height of rows together, first to last, in points. */
export function heightOfRows(rowHeights: Readonly<Record<number, number>>, first: number, last: number): number {
  let height = 0;
  for (let row = first; row <= last; row += 1) height += rowHeights[row] ?? DEFAULT_HEIGHT;
  return height;
}
