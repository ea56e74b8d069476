import type { CellObject, WorkSheet } from '@e965/xlsx';
import { numberMeaningOf } from '../../domain/workbook/numberMeaningOf';
import {
  FORMULA_WITHOUT_VALUE,
  type ReceivedCell,
  type ReceivedSheet,
  type ReceivedValue,
} from '../../domain/workbook/ReceivedWorkbook';
import { Refusal } from '../reader/Refusal';
import type { ScannedTab } from './scanRecords';

/** [MS-XLS] 2.5.10. */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
};

/**
 * A sheet as the library read it, held against what its records announce: a library that passes over what it does not understand
 * must not cost a figure. Refuses as `damaged-part`.
 */
export function toReceivedSheet(name: string, sheet: WorkSheet, tab: ScannedTab): ReceivedSheet {
  const wrong = (what: string) => new Refusal('damaged-part', name, what);
  const cells: ReceivedCell[] = [];
  let read = 0;
  const rows = sheet['!data'] ?? [];
  // Rows and cells that hold nothing are holes.
  rows.forEach((cellsOfRow: readonly (CellObject | undefined)[] | undefined, row) => {
    cellsOfRow?.forEach((cell, column) => {
      if (!cell || cell.t === 'z') return;
      read++;
      const value = valueOf(cell);
      if (value === null) throw wrong(`row ${row + 1}, column ${column + 1} holds ${cell.t}`);
      // As in an .xlsx, a formula may give an empty text; a cell may not.
      if (value === '' && cell.f === undefined) return;
      const numberMeaning = typeof cell.z === 'string' ? numberMeaningOf(cell.z) : 'general';
      cells.push({ row, column, value, numberMeaning, ...(cell.f === undefined ? {} : { formula: cell.f }) });
    });
  });
  if (read !== tab.cells) throw wrong(`${read} cells read, ${tab.cells} announced`);
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
  if (merges.length !== tab.merges) throw wrong(`${merges.length} merges read, ${tab.merges} announced`);
  if (merges.some(({ top, left, bottom, right }) => bottom < top || right < left)) throw wrong('a merge upside down');
  return { name, visibility: tab.visibility, cells, merges, dataValidations: [] };
}

function valueOf({ t, v, f }: CellObject): ReceivedValue | null {
  if (v === undefined && f !== undefined) return { error: FORMULA_WITHOUT_VALUE };
  if (t === 's' && typeof v === 'string') return v.replace(/\r\n?/g, '\n');
  if (t === 'n' && typeof v === 'number' && Number.isFinite(v)) return v;
  if (t === 'b' && typeof v === 'boolean') return v;
  if (t === 'e' && typeof v === 'number') {
    const error = ERRORS[v];
    return error === undefined ? null : { error };
  }
  return null;
}
