import type { FormSet } from '../../domain/forms/FormSet';
import type { Unit } from '../../domain/forms/Roster';
import type { CellAddress } from '../../domain/workbook/CellAddress';
import type { CellDocument, SheetDocument, WorkbookDocument } from '../ports/WorkbookDocument';
import { allottedText, INSTRUCTION_SHEET, QUOTA_CELL, UNIT_CELL } from '../sheets/instructionSheet';
import { heightDemand, rowHeights } from '../sheets/rowHeights';

/** What stands in a pattern in the place of a unit's own texts: private characters, which nobody writes. */
export const PATTERN_MARKS = { unit: '\uE0F0\uE0F1', id: '\uE0F0\uE0F2', quotas: '\uE0F0\uE0F3' } as const;

/** A packed workbook from which those of other units are made by putting their texts in. */
export interface PackPattern {
  /** With marks in the place of the texts. */
  readonly document: WorkbookDocument;
  /** Whether a unit's workbook is this one but for its texts: they take as many lines. */
  readonly suits: (unit: Unit) => boolean;
}

/**
 * Makes a pattern of the workbook that was made for one unit.
 *
 * @param document the unit's, as `packedWorkbook` makes it
 */
export function packPattern(document: WorkbookDocument, unit: Unit, formSet: FormSet): PackPattern {
  const places = unitPlaces(document);
  const heights = (texts: UnitTexts): string =>
    JSON.stringify(
      places.map((place) => (place.text in texts ? heightOf(place, place.before + texts[place.text]) : 0)),
    );
  const own = textsOf(unit, formSet);
  const ownHeights = heights(own);
  return {
    document: marked(document, places, unit),
    suits: (other) => {
      const texts = textsOf(other, formSet);
      return (texts.quotas === '') === (own.quotas === '') && heights(texts) === ownHeights;
    },
  };
}

/** The texts that stand in the place of the marks. */
export function patternTexts(unit: Unit, formSet: FormSet): Readonly<Record<string, string>> {
  const { unit: name, quotas } = textsOf(unit, formSet);
  return { [PATTERN_MARKS.unit]: name, [PATTERN_MARKS.id]: unit.id, [PATTERN_MARKS.quotas]: quotas };
}

/** Whether a unit's texts may be put in as they are: no spaces at the ends, nothing that XML or Excel writes in another way. */
export function isPlainlyNamed({ name }: Unit): boolean {
  return name === name.trim() && !/[\p{C}_]/u.test(name);
}

interface UnitTexts {
  readonly unit: string;
  readonly quotas: string;
}

function textsOf(unit: Unit, formSet: FormSet): UnitTexts {
  return { unit: unit.name, quotas: allottedText(formSet, unit) };
}

/** A cell that says something of the unit. */
interface UnitPlace {
  readonly sheet: SheetDocument;
  readonly cell: CellDocument;
  readonly before: string;
  readonly text: keyof UnitTexts;
}

const UNIT_LINE = 'Đơn vị: ';

function unitPlaces({ sheets }: WorkbookDocument): readonly UnitPlace[] {
  return sheets.flatMap((sheet): readonly UnitPlace[] => {
    if (sheet.name === INSTRUCTION_SHEET) {
      return [...placeAt(sheet, UNIT_CELL, 'unit', ''), ...placeAt(sheet, QUOTA_CELL, 'quotas', '')];
    }
    return sheet.visibility === 'hidden' ? [] : placeAt(sheet, { row: 0, column: 0 }, 'unit', UNIT_LINE);
  });
}

function placeAt(sheet: SheetDocument, at: CellAddress, text: keyof UnitTexts, before: string): readonly UnitPlace[] {
  const cell = sheet.cells.find(({ row, column }) => row === at.row && column === at.column);
  return cell?.content.type === 'text' ? [{ sheet, cell, before, text }] : [];
}

function heightOf({ sheet, cell }: UnitPlace, text: string): number {
  const { row, column } = cell;
  const merge = sheet.merges.find(({ top, left }) => top === row && left === column);
  const range = merge ?? { top: row, left: column, bottom: row, right: column };
  return rowHeights([heightDemand(range, text, cell.style ?? {})], sheet.columnWidths)[row] ?? 0;
}

function marked(document: WorkbookDocument, places: readonly UnitPlace[], unit: Unit): WorkbookDocument {
  const byCell = new Map(places.map((place) => [place.cell, place]));
  const { title, custom } = document.properties;
  const id = JSON.stringify(unit.id);
  return {
    ...document,
    sheets: document.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell): CellDocument => {
        const place = byCell.get(cell);
        if (!place) return cell;
        return { ...cell, content: { type: 'text', text: place.before + PATTERN_MARKS[place.text] } };
      }),
    })),
    properties: {
      ...document.properties,
      title: title.endsWith(unit.name) ? title.slice(0, -unit.name.length) + PATTERN_MARKS.unit : title,
      custom: Object.fromEntries(
        Object.entries(custom).map(([key, value]) => [key, value === unit.id ? PATTERN_MARKS.id : value]),
      ),
    },
    customXml: (document.customXml ?? []).map((xml) =>
      xml.replace(`"unit":${id}`, `"unit":${JSON.stringify(PATTERN_MARKS.id)}`),
    ),
  };
}
