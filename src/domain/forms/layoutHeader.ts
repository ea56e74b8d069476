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
 * leaf is one column wide and reaches down to the last header row. A group whose leaves have no titles is one cell down to that row.
 * Where leaves are numbered, a line of the numbers comes below, a cell per leaf.
 *
 * @example
 * layoutHeader([{ title: 'Năm', … }, { title: 'Hình thức', children: [{ title: 'Nghị quyết', … }, { title: 'Chỉ thị', … }] }])
 * // Năm A1:A2, Hình thức B1:C1, Nghị quyết B2, Chỉ thị C2
 */
export function layoutHeader(header: readonly HeaderNode[], origin: CellAddress = { row: 0, column: 0 }): HeaderCell[] {
  const numbered = hasNumbers(header);
  const bottom = origin.row + headerDepth(header) - (numbered ? 2 : 1);
  const cells: HeaderCell[] = [];
  const numbers: HeaderCell[] = [];
  /** Places a node and what is under it; gives the column after it. */
  const place = (node: HeaderNode, row: number, left: number): number => {
    const cell = cells.length;
    const isOneCell = isPrintedAsOne(node);
    // Reserved before the children, so that cells come out group first.
    cells.push({ range: { top: row, left, bottom: isOneCell ? bottom : row, right: left }, text: node.title });
    const leaves = isOneCell ? leavesOf(node) : [];
    const next = isOneCell
      ? left + leaves.length
      : node.children.reduce((column, child) => place(child, row + 1, column), left);
    cells[cell] = { range: { top: row, left, bottom: isOneCell ? bottom : row, right: next - 1 }, text: node.title };
    leaves.forEach(({ number = '' }, index) => {
      const column = left + index;
      numbers.push({ range: { top: bottom + 1, left: column, bottom: bottom + 1, right: column }, text: number });
    });
    return next;
  };
  header.reduce((column, node) => place(node, origin.row, column), origin.column);
  return numbered ? [...cells, ...numbers] : cells;
}

/** Number of header rows, the line of column numbers included: 3 for a header with a group inside a group. */
export function headerDepth(header: readonly HeaderNode[]): number {
  return titleDepth(header) + (hasNumbers(header) ? 1 : 0);
}

function titleDepth(header: readonly HeaderNode[]): number {
  return header.reduce((depth, node) => Math.max(depth, isPrintedAsOne(node) ? 1 : 1 + titleDepth(node.children)), 0);
}

function hasNumbers(header: readonly HeaderNode[]): boolean {
  return header.some((node) => leavesOf(node).some(({ number }) => number !== undefined));
}

/** A leaf, or a group whose leaves have no titles of their own. */
export function isPrintedAsOne({ children }: HeaderNode): boolean {
  return children.every((child) => child.title === '' && isPrintedAsOne(child));
}

/** The leaves under a node, left to right; a leaf itself. */
export function leavesOf(node: HeaderNode): readonly HeaderNode[] {
  return node.children.length === 0 ? [node] : node.children.flatMap(leavesOf);
}
