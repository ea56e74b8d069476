import type { HostBook } from '../host/book/HostBook';
import { cellsOf, wholeSheet } from '../host/grid/Area';

/**
 * Everything that a person could find changed in a workbook, a text per sheet and per part, so that a difference is found quickly and told
 * shortly.
 */
export async function wholeBook(book: HostBook): Promise<Readonly<Record<string, string>>> {
  // Until formulas have their values.
  await book.engine.settle();
  const sheets = book.engine.sheets();
  const nameOf = new Map(sheets.map(({ id, name }) => [id, name]));
  return {
    tabs: JSON.stringify(sheets.map(({ id, name, visibility }) => [id, name, visibility])),
    names: JSON.stringify(book.names),
    properties: JSON.stringify([...book.properties, ...book.customProperties]),
    settings: JSON.stringify([...book.settings]),
    xml: JSON.stringify(book.xmlParts),
    inView: JSON.stringify([nameOf.get(book.activeSheet), [...book.selections], book.structureProtected]),
    ...Object.fromEntries(
      sheets.map((sheet) => [`sheet ${sheet.name}`, JSON.stringify([sheet, wholeSheetOf(book, sheet.id)])]),
    ),
  };
}

/** The sheets and parts that are not what they were. */
export function changedParts(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): readonly string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((part) => before[part] !== after[part]);
}

function wholeSheetOf(book: HostBook, id: string): unknown {
  const { engine } = book;
  const used = engine.usedArea(id, wholeSheet, false);
  const rows = used ? Array.from({ length: used.bottom + 1 }, (_, row) => engine.lineSize(id, 'row', row)) : [];
  const columns = used ? Array.from({ length: used.right + 1 }, (_, each) => engine.lineSize(id, 'column', each)) : [];
  return {
    cells: (used ? [...cellsOf(used)] : []).map(([row, column]) => [
      engine.contentAt(id, row, column),
      engine.formatAt(id, row, column),
      engine.linkAt(id, row, column),
    ]),
    merges: engine.merges(id),
    validations: engine.validations(id, wholeSheet),
    conditions: engine.conditionalFormats(id),
    layout: [...(book.pageLayouts.get(id) ?? [])],
    rows,
    columns,
  };
}
