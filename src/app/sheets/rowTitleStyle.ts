import type { Column, Row, Table } from '../../domain/forms/Table';
import type { CellStyle } from '../ports/WorkbookDocument';
import { bold, tableStyles } from './tableStyles';

/**
 * How the printed cells of a row look: titles indented as their row stands in the tree, numbers and units of measure centred, other
 * labels as words; the rows that group or add up others in bold.
 *
 * @example // row 1.1 of level 3: label STT centred, title three steps in
 */
export function rowTitleStyle(table: Table, row: Row, column: Column): CellStyle {
  const style = row.role === 'item' ? tableStyles.rowTitle : bold(tableStyles.rowTitle);
  if (row.across) return style;
  if (column.kind !== 'label') return { ...style, indent: tableStyles.rowTitle.indent + row.level };
  return holdsMarks(table, column) ? { ...style, horizontal: 'center', indent: 0 } : style;
}

/** Longer labels are words to be read. */
const LONGEST_MARK = 20;

/** A column of numbers (`1.1`), letters or units of measure (`Vụ/bị can`). */
function holdsMarks({ rows }: Table, { id }: Column): boolean {
  return rows.every(({ labels }) => (labels[id] ?? '').length <= LONGEST_MARK);
}
