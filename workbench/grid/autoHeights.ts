import type { UniverEngine } from '../../test/host/engine/univer/UniverEngine';
import { wholeSheet } from '../../test/host/grid/Area';
import type { Grid } from './createGrid';
import type { UniverRange } from '../../test/host/engine/univer/rules';

/** Lets rows without a height of their own grow with their wrapped texts, as Excel does, once their sheet is in view. */
export function autoHeights(grid: Grid, engine: UniverEngine, sheetInView: () => string): () => void {
  const waiting = new Set<string>();
  const grow = (): void => {
    const sheet = sheetInView();
    if (!waiting.delete(sheet)) return;
    const ranges = growingRows(engine, sheet);
    if (ranges.length === 0) return;
    grid.commands.syncExecuteCommand('sheet.command.set-row-is-auto-height', {
      unitId: grid.unitId,
      subUnitId: sheet,
      ranges,
    });
  };
  engine.onShown((sheets) => {
    for (const sheet of sheets) waiting.add(sheet);
    setTimeout(grow, 0);
  });
  return grow;
}

function growingRows(engine: UniverEngine, sheet: string): UniverRange[] {
  const used = engine.usedArea(sheet, wholeSheet, true);
  const state = engine.sheets().find(({ id }) => id === sheet);
  if (!used || !state) return [];
  const merged = engine.merges(sheet);
  const grows = (row: number, column: number): boolean =>
    engine.contentAt(sheet, row, column).value !== '' &&
    engine.formatAt(sheet, row, column).wrapText &&
    !merged.some(({ top, bottom, left }) => row === top && column === left && bottom > top);
  const rows: UniverRange[] = [];
  for (let row = used.top; row <= used.bottom; row += 1) {
    const { size, hidden } = engine.lineSize(sheet, 'row', row);
    if (hidden || size !== state.standardHeight) continue;
    for (let column = used.left; column <= used.right; column += 1) {
      if (!grows(row, column)) continue;
      rows.push({ startRow: row, endRow: row, startColumn: 0, endColumn: used.right });
      break;
    }
  }
  return rows;
}
