import type { CellRange } from '../../domain/workbook/CellRange';
import type { CellAddress } from '../../domain/workbook/CellAddress';
import type { CellContent, CellDocument, CellStyle, HyperlinkDocument } from '../ports/WorkbookDocument';
import { type HeightDemand, heightDemand } from './rowHeights';
import type { SheetLine } from './TableSheetOptions';
import { linked, tableStyles } from './tableStyles';

export interface SheetLines {
  readonly cells: readonly CellDocument[];
  readonly merges: readonly CellRange[];
  readonly demands: readonly HeightDemand[];
  readonly hyperlinks: readonly HyperlinkDocument[];
}

/** Lines one under the other, each merged over `columns` columns, from `start` down. */
export function sheetLines(lines: readonly SheetLine[], start: CellAddress, columns: number): SheetLines {
  const placed = lines.map((line, index) => {
    const row = start.row + index;
    return { line, row, range: { top: row, left: start.column, bottom: row, right: start.column + columns - 1 } };
  });
  return {
    cells: placed.map(({ line, row }) => ({
      row,
      column: start.column,
      content: contentOf(line),
      style: styleOf(line),
    })),
    merges: columns > 1 ? placed.map(({ range }) => range) : [],
    demands: placed.map(({ line, range }) => heightDemand(range, textOf(contentOf(line)), styleOf(line))),
    hyperlinks: placed.flatMap(({ line, row }) =>
      line.link === undefined ? [] : [{ row, column: start.column, location: line.link }],
    ),
  };
}

function contentOf({ content }: SheetLine): CellContent {
  return typeof content === 'string' ? { type: 'text', text: content } : content;
}

/** The text that a cell shows, as far as its height is concerned. */
export function textOf(content: CellContent): string {
  switch (content.type) {
    case 'text':
      return content.text;
    case 'formula':
      return typeof content.cached === 'string' ? content.cached : '';
    default:
      return '';
  }
}

const LOOKS: Readonly<Record<NonNullable<SheetLine['look']>, CellStyle>> = {
  strong: tableStyles.strongLine,
  heading: tableStyles.caption,
  warning: tableStyles.warningLine,
  note: tableStyles.line,
};

function styleOf({ look, link }: SheetLine): CellStyle {
  const style = LOOKS[look ?? 'note'];
  return link === undefined ? style : linked(style);
}
