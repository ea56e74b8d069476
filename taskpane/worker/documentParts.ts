import type { CellDocument, SheetDocument, WorkbookDocument } from '../../src/app/ports/WorkbookDocument';

/** A piece of a workbook document, small enough that taking it over does not hold up the pane's thread. */
export type DocumentPart =
  | { readonly type: 'workbook'; readonly workbook: Omit<WorkbookDocument, 'sheets'> }
  | { readonly type: 'sheet'; readonly sheet: SheetDocument }
  /** More cells of the last sheet. */
  | { readonly type: 'cells'; readonly cells: readonly CellDocument[] };

const CELLS = 2_000;

/** A document in parts: the workbook, then each sheet with its first cells and the rest of them. */
export function splitDocument({ sheets, ...workbook }: WorkbookDocument): readonly DocumentPart[] {
  const ofSheet = (sheet: SheetDocument): DocumentPart[] => {
    const slices = Array.from({ length: Math.ceil(sheet.cells.length / CELLS) }, (_, index) =>
      sheet.cells.slice(index * CELLS, (index + 1) * CELLS),
    );
    const [first = [], ...more] = slices;
    return [
      { type: 'sheet', sheet: { ...sheet, cells: first } },
      ...more.map((cells) => ({ type: 'cells' as const, cells })),
    ];
  };
  return [{ type: 'workbook', workbook }, ...sheets.flatMap(ofSheet)];
}

/** The document that {@link splitDocument} took apart; null when the parts are not all there. */
export function joinDocument(parts: readonly DocumentPart[]): WorkbookDocument | null {
  const [head, ...rest] = parts;
  if (head?.type !== 'workbook') return null;
  const sheets: { sheet: SheetDocument; cells: CellDocument[] }[] = [];
  for (const part of rest) {
    if (part.type === 'sheet') sheets.push({ sheet: part.sheet, cells: [...part.sheet.cells] });
    if (part.type === 'cells') sheets.at(-1)?.cells.push(...part.cells);
  }
  return { ...head.workbook, sheets: sheets.map(({ sheet, cells }) => ({ ...sheet, cells })) };
}
