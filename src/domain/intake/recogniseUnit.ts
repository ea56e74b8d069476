import type { Roster, Unit } from '../forms/Roster';
import type { ReceivedSheet, ReceivedWorkbook } from '../workbook/ReceivedWorkbook';
import { UNIT_PROPERTY, parseAnchors } from './anchors';
import { type UnitNames, unitNames } from './unitNames';
import type { UnitRecognition } from './UnitRecognition';

/** A unit writes its name in one of the first lines of a sheet. */
const TOP_ROWS = 12;
/** Further down a name may still stand, at the signature; but not in a list of thousands. */
const SEARCHED_ROWS = 400;
/** A sheet that names so many units is a list of them. */
const LISTED_UNITS = 3;

/**
 * Says whose workbook it is: by our own mark; else by a unit's name in the first lines of its sheets; else by the file's name; else by
 * a name further down. Accents, case and Unicode form don't matter, except between units that differ in nothing else.
 *
 * @param fileName with or without extension; `(1)`, dates and `bản sao` around a name don't matter
 * @example recogniseUnit(workbook, 'HU-HH.xlsx', roster) // { outcome: 'found', unit: Huyện ủy Hải Hậu, by: 'text' }
 */
export function recogniseUnit(workbook: ReceivedWorkbook, fileName: string, roster: Roster): UnitRecognition {
  const names = unitNames(roster);
  const stated = statedUnit(workbook, roster);
  const named = unitsOnSheets(workbook, names, 0, TOP_ROWS);
  const inFileName = names.inFileName(fileName);
  if (stated) {
    const others = named.filter((unit) => unit !== stated);
    return others.length > 0 && !named.includes(stated)
      ? { outcome: 'conflicting', units: [stated, ...others], by: 'id' }
      : found(stated, 'id', inFileName);
  }
  if (named.length > 0) return decided(named, 'text', inFileName);
  if (inFileName.length > 0) return decided(inFileName, 'file-name', inFileName);
  const below = unitsOnSheets(workbook, names, TOP_ROWS, SEARCHED_ROWS);
  return below.length > 0 ? decided(below, 'text', inFileName) : { outcome: 'unknown' };
}

function decided(units: readonly Unit[], by: 'text' | 'file-name', inFileName: readonly Unit[]): UnitRecognition {
  const [unit, ...others] = units;
  if (!unit) return { outcome: 'unknown' };
  return others.length > 0 ? { outcome: 'conflicting', units, by } : found(unit, by, inFileName);
}

function found(unit: Unit, by: 'id' | 'text' | 'file-name', inFileName: readonly Unit[]): UnitRecognition {
  const [other] = inFileName;
  return other && !inFileName.includes(unit)
    ? { outcome: 'found', unit, by, fileNameSays: other }
    : { outcome: 'found', unit, by };
}

function statedUnit({ properties, customXml }: ReceivedWorkbook, roster: Roster): Unit | undefined {
  const ids = [properties.custom[UNIT_PROPERTY], ...customXml.map((xml) => parseAnchors(xml)?.unit)];
  const id = ids.find((known) => typeof known === 'string' && known !== '');
  return roster.units.find((unit) => unit.id === id);
}

/** The units named on the visible sheets, or on the hidden ones when those name none; only those that at least half as many sheets name as the most named. */
function unitsOnSheets({ sheets }: ReceivedWorkbook, names: UnitNames, from: number, to: number): readonly Unit[] {
  for (const hidden of [false, true]) {
    const counts = new Map<Unit, number>();
    for (const sheet of sheets) {
      if ((sheet.visibility !== 'visible') !== hidden) continue;
      const units = unitsOnSheet(sheet, names, from, to);
      if (units.size < LISTED_UNITS) for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
    }
    const most = Math.max(0, ...counts.values());
    if (most > 0) return [...counts].filter(([, count]) => count * 2 > most).map(([unit]) => unit);
  }
  return [];
}

/** @param from the first of the sheet's non-empty rows to look at, counted from 0; @param to the first not to look at */
function unitsOnSheet({ cells }: ReceivedSheet, names: UnitNames, from: number, to: number): ReadonlySet<Unit> {
  const units = new Set<Unit>();
  let row = -1;
  let count = -1;
  for (const cell of cells) {
    if (cell.row !== row) {
      row = cell.row;
      count += 1;
    }
    if (count >= to) break;
    if (count < from || typeof cell.value !== 'string') continue;
    for (const unit of names.inText(cell.value)) units.add(unit);
  }
  return units;
}
