import { readEntry } from '../entries/readEntryCell';
import { foldText } from '../text/foldText';
import { type CellAddress, parseAddress } from '../workbook/CellAddress';
import type { ReceivedCell, ReceivedSheet, ReceivedValue, ReceivedWorkbook } from '../workbook/ReceivedWorkbook';
import { parseAnchors } from './anchors';
import { parseSheetReference } from './parseSheetReference';

/** A sender's word that a whole table has nothing to report, and the cell in which it stands. */
export interface NilDeclaration {
  readonly table: string;
  readonly sheet: string;
  readonly address: CellAddress;
  readonly raw: ReceivedValue;
}

const NAME_PREFIX = 'BieuMauNil.';
const NOTHING_TO_REPORT = new Set(['khong phat sinh', 'kps', 'ko phat sinh', 'khong co so lieu', 'khong co phat sinh']);

/**
 * The hidden defined name of the cell in which a sender may declare that a table has nothing to report.
 *
 * @example nilDeclarationName('bang-2a') === 'BieuMauNil.bang_2a'
 */
export function nilDeclarationName(tableId: string): string {
  return NAME_PREFIX + tableId.replaceAll('-', '_');
}

/**
 * The tables that a workbook of ours declares to have nothing to report: a tick, or the words, in the cell made for it. The cells are
 * known by their hidden names, which follow when rows are inserted, else by the custom XML part. Everything else in them says nothing.
 */
export function nilDeclarations(workbook: ReceivedWorkbook): readonly NilDeclaration[] {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name.normalize('NFC'), sheet]));
  const declared = new Map<string, NilDeclaration>();
  for (const { table, sheet: name, address } of declarationCells(workbook)) {
    const sheet = sheets.get(name.normalize('NFC'));
    const cell = sheet && cellAt(sheet, address);
    if (!sheet || !cell || declared.has(table) || !declaresNil(cell)) continue;
    declared.set(table, { table, sheet: sheet.name, address, raw: cell.value });
  }
  return [...declared.values()];
}

interface DeclarationCell {
  readonly table: string;
  readonly sheet: string;
  readonly address: CellAddress;
}

function declarationCells({ definedNames, customXml }: ReceivedWorkbook): readonly DeclarationCell[] {
  const named = definedNames.flatMap(({ name, refersTo }): DeclarationCell[] => {
    if (!name.toLowerCase().startsWith(NAME_PREFIX.toLowerCase())) return [];
    const table = name.slice(NAME_PREFIX.length).toLowerCase().replaceAll('_', '-');
    const place = parseSheetReference(refersTo);
    return place ? [{ table, sheet: place.sheet, address: { row: place.range.top, column: place.range.left } }] : [];
  });
  const stored = customXml
    .flatMap((xml) => parseAnchors(xml)?.declarations ?? [])
    .flatMap(({ table, sheet, address: text }): DeclarationCell[] => {
      const address = parseAddress(text);
      return address ? [{ table, sheet, address }] : [];
    });
  return [...named, ...stored];
}

function cellAt({ cells }: ReceivedSheet, { row, column }: CellAddress): ReceivedCell | undefined {
  return cells.find((cell) => cell.row === row && cell.column === column);
}

function declaresNil({ value, numberMeaning }: ReceivedCell): boolean {
  if (typeof value === 'string' && NOTHING_TO_REPORT.has(foldText(value))) return true;
  return readEntry({ value, numberMeaning }, { kind: 'tick' }).entry?.state === 'value';
}
