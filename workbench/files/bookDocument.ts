import type { HostBook } from '../../test/host/book/HostBook';
import { nameRange } from '../../test/host/book/names';
import { defaultFormat, type CellContent as HostContent, type CellFormat } from '../../test/host/engine/Cell';
import type { SheetState } from '../../test/host/engine/SheetState';
import { formatAbsolute, quoteSheet } from '../../test/host/grid/address';
import { cellsOf, isUnbounded, isWholeColumns, isWholeRows, wholeSheet, type Area } from '../../test/host/grid/Area';
import type {
  CellContent,
  CellDocument,
  CellStyle,
  HyperlinkDocument,
  NameDocument,
  SheetDocument,
  WorkbookDocument,
} from '../../src/app/ports/WorkbookDocument';
import { conditionDocuments, validationDocuments } from './ruleDocuments';
import { printDocument } from './printDocument';

/** The open workbook as our writer takes it. What the writer has no place for stays behind: names of one sheet, settings. */
export function bookDocument(book: HostBook): WorkbookDocument {
  return {
    sheets: book.engine.sheets().map((state) => sheetDocument(book, state)),
    definedNames: book.names.flatMap((name): NameDocument[] => {
      const range = nameRange(book, name);
      const refersTo = range
        ? `${quoteSheet(book.sheet(range.sheet).name)}!${formatAbsolute(range.area)}`
        : name.formula.slice(1);
      if (name.scope !== null || refersTo === '') return [];
      return [{ name: name.name, refersTo, hidden: !name.visible }];
    }),
    properties: {
      title: textOf(book.properties.get('title')),
      creator: textOf(book.properties.get('author')),
      custom: Object.fromEntries([...book.customProperties].map(([key, value]) => [key, textOf(value)])),
    },
    customXml: book.xmlParts.map(({ xml }) => xml),
  };
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'very-hidden' } as const;

function sheetDocument(book: HostBook, state: SheetState): SheetDocument {
  const { engine } = book;
  const used = engine.usedArea(state.id, wholeSheet, false);
  const size = { rows: (used?.bottom ?? -1) + 1, columns: (used?.right ?? -1) + 1 };
  const print = printDocument(book, state.id);
  return {
    name: state.name,
    visibility: VISIBILITY[state.visibility],
    ...(state.tabColor === '' ? {} : { tabColor: state.tabColor.replace('#', '') }),
    cells: used ? cellDocuments(book, state.id, used) : [],
    merges: engine.merges(state.id),
    columnWidths: Array.from({ length: size.columns }, (_, column) => {
      const { size: points } = engine.lineSize(state.id, 'column', column);
      return points === state.standardWidth
        ? undefined
        : Math.max(0, Math.round(((points / 0.75 - 5) / 7) * 100) / 100);
    }),
    rowHeights: Object.fromEntries(
      Array.from({ length: size.rows }, (_, row) => [row, engine.lineSize(state.id, 'row', row).size] as const).filter(
        ([, points]) => points !== state.standardHeight,
      ),
    ),
    ...(state.frozen ? { frozen: frozenDocument(state.frozen) } : {}),
    dataValidations: validationDocuments(engine.validations(state.id, wholeSheet)),
    conditionalFormats: conditionDocuments(engine.conditionalFormats(state.id)),
    protected: state.protection !== null,
    ...(print ? { print } : {}),
    notes: [],
    hyperlinks: used ? hyperlinkDocuments(book, state.id, used) : [],
  };
}

const frozenDocument = (frozen: Area): { rows: number; columns: number } => ({
  rows: isWholeColumns(frozen) ? 0 : frozen.bottom + 1,
  columns: isWholeRows(frozen) ? 0 : frozen.right + 1,
});

function cellDocuments(book: HostBook, sheet: string, used: Area): CellDocument[] {
  const cells: CellDocument[] = [];
  for (const [row, column] of isUnbounded(used) ? [] : cellsOf(used)) {
    const content = contentDocument(book.engine.contentAt(sheet, row, column));
    const style = styleDocument(book.engine.formatAt(sheet, row, column));
    if (content.type === 'blank' && Object.keys(style).length === 0) continue;
    cells.push({ row, column, content, ...(Object.keys(style).length > 0 ? { style } : {}) });
  }
  return cells;
}

function contentDocument({ value, formula }: HostContent): CellContent {
  if (formula !== null) return { type: 'formula', formula: formula.slice(1), cached: value };
  if (typeof value === 'number') return { type: 'number', number: value };
  if (typeof value === 'boolean') return { type: 'boolean', boolean: value };
  return value === '' ? { type: 'blank' } : { type: 'text', text: value };
}

const HORIZONTAL: Readonly<Record<string, NonNullable<CellStyle['horizontal']>>> = {
  Left: 'left',
  Center: 'center',
  Right: 'right',
};
const VERTICAL: Readonly<Record<string, NonNullable<CellStyle['vertical']>>> = { Top: 'top', Center: 'center' };

/** Only what differs from an untouched cell. */
function styleDocument(format: CellFormat): CellStyle {
  const font = fontDocument(format);
  const horizontal = HORIZONTAL[format.horizontalAlignment];
  const vertical = VERTICAL[format.verticalAlignment];
  const edges = [format.EdgeTop, format.EdgeBottom, format.EdgeLeft, format.EdgeRight];
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(format.fillColor === '' ? {} : { fill: rgb(format.fillColor) }),
    ...(edges.some(({ style }) => style !== 'None') ? { border: 'thin' as const } : {}),
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(format.wrapText ? { wrap: true } : {}),
    ...(format.indentLevel > 0 ? { indent: format.indentLevel } : {}),
    ...(format.numberFormat === 'General' ? {} : { numberFormat: format.numberFormat }),
    ...(format.locked ? {} : { unlocked: true }),
  };
}

function fontDocument(format: CellFormat): NonNullable<CellStyle['font']> {
  return {
    ...(format.fontName === defaultFormat.fontName ? {} : { name: format.fontName }),
    ...(format.fontSize === defaultFormat.fontSize ? {} : { size: format.fontSize }),
    ...(format.bold ? { bold: true } : {}),
    ...(format.italic ? { italic: true } : {}),
    ...(format.underline === 'None' ? {} : { underline: true }),
    ...(format.fontColor === defaultFormat.fontColor ? {} : { color: rgb(format.fontColor) }),
  };
}

const rgb = (color: string): string => color.replace('#', '').toUpperCase();

function hyperlinkDocuments(book: HostBook, sheet: string, used: Area): HyperlinkDocument[] {
  const links: HyperlinkDocument[] = [];
  for (const [row, column] of cellsOf(used)) {
    const link = book.engine.linkAt(sheet, row, column);
    if (typeof link?.documentReference !== 'string') continue;
    const tooltip = typeof link.screenTip === 'string' && link.screenTip !== '' ? { tooltip: link.screenTip } : {};
    links.push({ row, column, location: link.documentReference, ...tooltip });
  }
  return links;
}
