import type { ReportedPeriod } from '../forms/periodOf';
import type { Roster, Unit } from '../forms/Roster';
import type { ReceivedSheet, ReceivedWorkbook } from '../workbook/ReceivedWorkbook';
import { UNIT_PROPERTY, parseAnchors } from './anchors';
import type { NamedUnit } from './NamedUnit';
import { type SenderNames, senderNames } from './senderNames';
import type { UnitEvidence, UnitRecognition } from './UnitRecognition';

/** A unit writes its name in one of the first lines of a sheet. */
const TOP_ROWS = 12;
/** Further down a name may still stand, at the signature; but not in a list of thousands. */
const SEARCHED_ROWS = 400;
/** A sheet that names so many units is a list of them. */
const LISTED_UNITS = 3;

/**
 * Says whose workbook it is: by our own mark; else by a unit's name in the first lines of its sheets; else by the file's name; else by
 * a name further down. Accents, case and Unicode form don't matter, except between units that differ in nothing else. A former name,
 * and the name of a unit that became part of another before the period, stand for the unit of today, with a note.
 *
 * @param fileName with or without extension; `(1)`, dates and `bản sao` around a name don't matter
 * @param period decides which units of the roster have ended; absent: none
 * @example recogniseUnit(workbook, 'HU-HH.xlsx', roster) // { outcome: 'found', unit: Huyện ủy Hải Hậu, by: 'text' }
 */
export function recogniseUnit(
  workbook: ReceivedWorkbook,
  fileName: string,
  roster: Roster,
  period?: ReportedPeriod,
): UnitRecognition {
  const names = senderNames(roster, period);
  const stated = statedUnit(workbook, names);
  const named = unitsOnSheets(workbook, names, 0, TOP_ROWS);
  const inFileName = names.inFileName(fileName);
  if (stated) {
    const isNamed = named.some(({ unit }) => unit === stated.unit);
    const others = named.map(({ unit }) => unit);
    return others.length > 0 && !isNamed
      ? { outcome: 'conflicting', units: [stated.unit, ...others], by: 'id' }
      : found(stated, 'id', inFileName);
  }
  if (named.length > 0) return decided(named, 'text', inFileName);
  if (inFileName.length > 0) return decided(inFileName, 'file-name', inFileName);
  const below = unitsOnSheets(workbook, names, TOP_ROWS, SEARCHED_ROWS);
  return below.length > 0 ? decided(below, 'text', inFileName) : { outcome: 'unknown' };
}

function decided(
  units: readonly NamedUnit[],
  by: 'text' | 'file-name',
  inFileName: readonly NamedUnit[],
): UnitRecognition {
  const [only, ...others] = units;
  if (!only) return { outcome: 'unknown' };
  return others.length > 0
    ? { outcome: 'conflicting', units: units.map(({ unit }) => unit), by }
    : found(only, by, inFileName);
}

function found(named: NamedUnit, by: UnitEvidence, inFileName: readonly NamedUnit[]): UnitRecognition {
  const { unit, formerly, ended } = named;
  if (ended) return { outcome: 'ended', unit, ended };
  const [other] = inFileName;
  const differs = other !== undefined && !inFileName.some((each) => each.unit === unit);
  return {
    outcome: 'found',
    unit,
    by,
    ...(differs ? { fileNameSays: other.unit } : {}),
    ...(formerly ? { formerly } : {}),
  };
}

function statedUnit({ properties, customXml }: ReceivedWorkbook, names: SenderNames): NamedUnit | undefined {
  const ids = [properties.custom[UNIT_PROPERTY], ...customXml.map((xml) => parseAnchors(xml)?.unit)];
  const id = ids.find((known) => typeof known === 'string' && known !== '');
  return typeof id === 'string' ? names.ofId(id) : undefined;
}

/** The units named on the visible sheets, or on the hidden ones when those name none; only those that at least half as many sheets name as the most named. */
function unitsOnSheets({ sheets }: ReceivedWorkbook, names: SenderNames, from: number, to: number): NamedUnit[] {
  for (const hidden of [false, true]) {
    const counts = new Map<Unit, { readonly named: NamedUnit; readonly count: number }>();
    for (const sheet of sheets) {
      if ((sheet.visibility !== 'visible') !== hidden) continue;
      const units = unitsOnSheet(sheet, names, from, to);
      if (units.size >= LISTED_UNITS) continue;
      for (const [unit, named] of units) {
        const before = counts.get(unit);
        counts.set(unit, { named: asToday(before?.named, named), count: (before?.count ?? 0) + 1 });
      }
    }
    const most = Math.max(0, ...[...counts.values()].map(({ count }) => count));
    if (most > 0) return [...counts.values()].filter(({ count }) => count * 2 > most).map(({ named }) => named);
  }
  return [];
}

/** @param from the first of the sheet's non-empty rows to look at, counted from 0; @param to the first not to look at */
function unitsOnSheet(
  { cells }: ReceivedSheet,
  names: SenderNames,
  from: number,
  to: number,
): ReadonlyMap<Unit, NamedUnit> {
  const units = new Map<Unit, NamedUnit>();
  let row = -1;
  let count = -1;
  for (const cell of cells) {
    if (cell.row !== row) {
      row = cell.row;
      count += 1;
    }
    if (count >= to) break;
    if (count < from || typeof cell.value !== 'string') continue;
    for (const named of names.inText(cell.value)) units.set(named.unit, asToday(units.get(named.unit), named));
  }
  return units;
}

/** Of two ways in which a workbook names a unit, the one by its name of today. */
function asToday(one: NamedUnit | undefined, other: NamedUnit): NamedUnit {
  return one && !one.formerly ? one : other;
}
