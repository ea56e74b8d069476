import { columnName } from '../../domain/workbook/CellAddress';
import { isCellError, type ReceivedCell, type ReceivedWorkbook } from '../../domain/workbook/ReceivedWorkbook';
import { RECONCILIATION_SHEET } from '../summary/reconciliation/reconciliationSheet';
import { isSealLine } from './sealLine';

/** The sheet that keeps what was sealed, out of sight. */
export const RECORD_SHEET = 'Niêm phong';

/** What is sealed of one row of a sheet: every cell that holds something, by column letters. */
export interface SealedRow {
  readonly sheet: string;
  /** As Excel counts, from 1. */
  readonly row: number;
  readonly cells: Readonly<Record<string, SealedValue>>;
}

/** A formula has no place in a sealed workbook; where one stands, it is told by its text. */
export type SealedValue = number | string | boolean | { readonly error: string } | { readonly formula: string };

/** What every spreadsheet program keeps of a number when it saves a workbook. */
const DIGITS = 15;

/**
 * What a workbook says, in a form that only a change of content changes: sheet by sheet and row by row in order, numbers to 15 digits,
 * texts in NFC with LF, empty cells left out. The record of a seal, and the line that prints it, are left out.
 */
export function sealedRows({ sheets }: Pick<ReceivedWorkbook, 'sheets'>): readonly SealedRow[] {
  const rows: SealedRow[] = [];
  for (const { name, cells } of sheets) {
    if (sameName(name, RECORD_SHEET)) continue;
    const sheet = name.normalize('NFC');
    let sealLinePassed = !sameName(name, RECONCILIATION_SHEET);
    let current: { row: number; cells: Record<string, SealedValue> } | undefined;
    for (const cell of cells) {
      if (!sealLinePassed && isSealLine(cell.value)) {
        sealLinePassed = true;
        continue;
      }
      const value = sealedValue(cell);
      if (value === '') continue;
      if (current?.row !== cell.row + 1) {
        current = { row: cell.row + 1, cells: {} };
        rows.push({ sheet, ...current });
      }
      current.cells[columnName(cell.column)] = value;
    }
  }
  return rows;
}

export function sameName(a: string, b: string): boolean {
  return a.normalize('NFC') === b.normalize('NFC');
}

function sealedValue({ value, formula }: ReceivedCell): SealedValue {
  if (formula !== undefined) return { formula };
  if (typeof value === 'number') return Number(value.toPrecision(DIGITS));
  if (typeof value === 'string') return value.normalize('NFC').replace(/\r\n?/g, '\n');
  return isCellError(value) ? { error: value.error } : value;
}
