import type { Crossing, Table } from './Table';
import { tableIndex } from './tableIndex';

/**
 * Every crossing but the stub, row by row and left to right, totals and crossings that hold nothing included: the order of a
 * report's cells. The same array on every call.
 *
 * @example tableCrossings(bang2a).length === 24 // 3 rows × 8 columns
 */
export function tableCrossings(table: Table): readonly Crossing[] {
  return tableIndex(table).fields;
}
