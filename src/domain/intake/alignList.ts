import { isEntryNumber } from './isEntryNumber';
import { foldText } from '../text/foldText';
import type { Table } from '../forms/Table';
import type { BodyArea } from './BodyArea';
import { labelText, ownRows } from './BodyRow';
import type { RowAlignment, UnknownRow } from './RowAlignment';
import type { GridRow } from './SheetGrid';

const TOTAL = /^(?:tong(?: cong| so)?$|cong$|tong cong\b|tong so\b|cong:)/;
const NOTE = /^(?:ghi chu|luu y|noi nhan)\b/;
const SIGNATURE =
  /^(?:(?:t m|tm|kt|tl|tuq|t l|k t) |nguoi (?:lap|tong hop|bao cao)|thu truong|xac nhan|ky ten)|\bngay (?:\d+ )?thang (?:\d+ )?nam\b/;

/**
 * The rows of a list: every row below the header that has anything in a column of the list, in order, until a total, a note, a
 * signature or the name of the next table. Numbered rows without anything else are not filled in yet and are passed over. A further
 * entry that goes on counting below the end is unknown, so that none is lost in silence.
 */
export function alignList({ list }: Table, gridRows: readonly GridRow[], area: BodyArea): RowAlignment {
  const rows = new Map<string, number>();
  const unknown: UnknownRow[] = [];
  let hasEnded = false;
  for (const gridRow of ownRows(gridRows, area)) {
    hasEnded ||= isEnd(gridRow, area);
    const isFilled = gridRow.cells.some(({ column }) => area.columns.has(column));
    if (!isFilled) continue;
    if (!hasEnded) rows.set(`${list?.id ?? ''}-${rows.size + 1}`, gridRow.row);
    else {
      const title = labelText(gridRow.cells.find(({ column }) => column === area.stub)?.value);
      if (rows.size > 0 && foldText(title) === String(rows.size + unknown.length + 1))
        unknown.push({ row: gridRow.row, title });
    }
  }
  return { rows, stub: area.stub, missing: [], unknown };
}

function isEnd({ row, cells }: GridRow, area: BodyArea): boolean {
  const [first, ...others] = cells;
  if (!first) return false;
  const begin = labelText(first.value);
  if (isEntryNumber(begin) && others.length > 0) return false;
  if (TOTAL.test(foldText(begin)) || NOTE.test(foldText(begin))) return true;
  if (others.length > 1) return false;
  const texts = cells.map(({ value }) => foldText(labelText(value)));
  if (texts.some((text) => SIGNATURE.test(text)) || area.namesTable(begin)) return true;
  const merge = others.length === 0 ? area.grid.mergeAt(row, first.column) : undefined;
  return (
    merge !== undefined && [...area.columns].filter((each) => each >= merge.left && each <= merge.right).length > 1
  );
}
