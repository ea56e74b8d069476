import { placeContents } from '../book/editCells';
import { requireAllowed } from '../book/guard';
import { RangeTarget } from '../book/RangeTarget';
import { parseAddress } from '../grid/address';
import { cellArea, columnCount, mapCells, rowCount, type Area } from '../grid/Area';
import { moveReferences } from '../grid/formulaReferences';
import { asOneOf, asText, invalidArgument, isHostObject, asRange } from './arguments';

const kinds = ['All', 'Formulas', 'Values', 'Formats'] as const;

/** `range.copyFrom`: the source is repeated until it fills the range; a smaller range takes the whole source. */
export function copyCells(range: RangeTarget, source: unknown, copyType: unknown): void {
  const { book, sheet } = range;
  const from = isHostObject(source) ? asRange(source, 'sourceRange') : addressed(range, asText(source, 'sourceRange'));
  const kind = copyType === null || copyType === undefined ? 'All' : asOneOf(copyType, kinds, 'copyType');
  const area = atLeast(range.area, from.area);
  const at = (row: number, column: number): readonly [number, number] => [
    from.area.top + ((row - area.top) % rowCount(from.area)),
    from.area.left + ((column - area.left) % columnCount(from.area)),
  ];
  const contents = mapCells(area, (row, column) => {
    const [sourceRow, sourceColumn] = at(row, column);
    const content = book.engine.contentAt(from.sheet, sourceRow, sourceColumn);
    if (kind === 'Values' || content.formula === null) return { value: content.value, formula: null };
    const formula = moveReferences(content.formula, row - sourceRow, column - sourceColumn);
    return { value: content.value, formula };
  });
  const formats = mapCells(area, (row, column) => book.engine.formatAt(from.sheet, ...at(row, column)));
  if (kind !== 'Formats') {
    placeContents(
      book,
      sheet,
      area,
      (row, column) => contents[row - area.top]?.[column - area.left] ?? { value: '', formula: null },
    );
  }
  if (kind === 'All' || kind === 'Formats') {
    requireAllowed(book, sheet, 'allowFormatCells');
    for (const [row, line] of formats.entries()) {
      for (const [column, format] of line.entries()) {
        book.engine.applyFormat(sheet, cellArea(area.top + row, area.left + column), format);
      }
    }
  }
}

function addressed({ book, sheet }: RangeTarget, text: string): RangeTarget {
  const address = parseAddress(text);
  const id = address?.sheet === null ? sheet : address && book.sheetByName(address.sheet)?.id;
  return address && id !== undefined && id !== null
    ? new RangeTarget(book, id, address.area)
    : invalidArgument('sourceRange');
}

const atLeast = (area: Area, source: Area): Area => ({
  ...area,
  bottom: Math.max(area.bottom, area.top + rowCount(source) - 1),
  right: Math.max(area.right, area.left + columnCount(source) - 1),
});
