import type { SheetDocument } from '../../app/ports/WorkbookDocument';
import { formatRange } from '../../domain/workbook/CellRange';
import { ACTION_BYTES, RANGE_BYTES } from '../batch/payloadBytes';
import type { WriteStep } from '../batch/WriteStep';

/** Panes that stay in view. */
export function frozenSteps(sheet: Excel.Worksheet, frozen: SheetDocument['frozen']): readonly WriteStep[] {
  const { rows, columns } = frozen ?? { rows: 0, columns: 0 };
  if (rows === 0 && columns === 0) return [];
  return [
    {
      bytes: RANGE_BYTES + ACTION_BYTES * 2,
      apply: () => {
        const panes = sheet.freezePanes;
        if (columns === 0) panes.freezeRows(rows);
        else if (rows === 0) panes.freezeColumns(columns);
        else panes.freezeAt(sheet.getRange(formatRange({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 })));
      },
    },
  ];
}
