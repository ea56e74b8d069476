import type { CellAddress } from '../workbook/CellAddress';
import type { CellRange } from '../workbook/CellRange';
import type { HeaderNode } from './Table';

/** A header cell as it stands on the sheet. */
export interface HeaderCell {
  readonly range: CellRange;
  readonly text: string;
}

/**
 * A header tree as cells that cover the header block without gap or overlap: a group is one row high and as wide as its leaves, a
 * leaf is one column wide and reaches down to the last header row.
 *
 * @example
 * layoutHeader([{ title: 'Năm', … }, { title: 'Hình thức', children: [{ title: 'Nghị quyết', … }, { title: 'Chỉ thị', … }] }])
 * // Năm A1:A2, Hình thức B1:C1, Nghị quyết B2, Chỉ thị C2
 */
export function layoutHeader(header: readonly HeaderNode[], origin: CellAddress = { row: 0, column: 0 }): HeaderCell[] {
  const bottom = origin.row + headerDepth(header) - 1;
  const cells: HeaderCell[] = [];
  /** Places a node and what is under it; gives the column after it. */
  const place = (node: HeaderNode, row: number, left: number): number => {
    const cell = cells.length;
    const isLeaf = node.children.length === 0;
    // Reserved before the children, so that cells come out group first.
    cells.push({ range: { top: row, left, bottom: isLeaf ? bottom : row, right: left }, text: node.title });
    if (isLeaf) return left + 1;
    const next = node.children.reduce((column, child) => place(child, row + 1, column), left);
    cells[cell] = { range: { top: row, left, bottom: row, right: next - 1 }, text: node.title };
    return next;
  };
  header.reduce((column, node) => place(node, origin.row, column), origin.column);
  return cells;
}

/** Number of header rows: 3 for a header with a group inside a group. */
export function headerDepth(header: readonly HeaderNode[]): number {
  return header.reduce((depth, { children }) => Math.max(depth, 1 + headerDepth(children)), 0);
}
