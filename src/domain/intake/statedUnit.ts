import type { FormSet } from '../forms/FormSet';
import type { Unit } from '../forms/Roster';
import { foldText } from '../text/foldText';
import { nameKey } from '../text/nameKey';
import type { ReceivedSheet, ReceivedWorkbook } from '../workbook/ReceivedWorkbook';
import { parseAnchors, UNIT_PROPERTY } from './anchors';
import type { UnitRecognition } from './UnitRecognition';

/** The line stands above the table, as in our own workbooks. */
const TOP_ROWS = 12;
const LINE = /^(?:tên )?đơn vị(?: báo cáo| gửi| nộp| thực hiện)?\s*[:：]\s*(.+)$/iu;
const LONGEST_NAME = 150;
/** `Đơn vị: triệu đồng` says what a table counts, not whose it is. */
const MEASURES =
  /^(?:(?:nghin|ngan|trieu|ty|tram)? ?(?:dong|vnd|usd)|nguoi|luot nguoi|cuoc|vu|viec|vu viec|van ban|phan tram|to chuc|dang vien|dong chi|lop|hoc vien|ho|ha|km|kg|tan)$/;

/**
 * Whose workbook it is where no roster says who sends: the name on the line “Đơn vị: …” that our workbooks have at the top of each
 * table; else the unit id of our own mark; else the file's name, without folder and extension. Sheets with different names on that line
 * are in conflict.
 *
 * A unit found so has its name as id.
 *
 * @example statedUnit(workbook, 'nam/Xã Hải Anh.xlsx', formSet) // { outcome: 'found', unit: { id: 'Xã Hải Anh', … }, by: 'file-name' }
 */
export function statedUnit(workbook: ReceivedWorkbook, fileName: string, formSet: FormSet): UnitRecognition {
  const measures = measuresOf(formSet);
  const counts = new Map<string, { readonly name: string; readonly count: number }>();
  for (const sheet of workbook.sheets) {
    const name = nameOnSheet(sheet, measures);
    if (name === null) continue;
    const key = nameKey(name);
    counts.set(key, { name: counts.get(key)?.name ?? name, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const names = [...counts.values()];
  const most = Math.max(0, ...names.map(({ count }) => count));
  const [unit, ...others] = names.filter(({ count }) => count * 2 > most).map(({ name }) => unitOf(name, formSet));
  if (unit && others.length > 0) return { outcome: 'conflicting', units: [unit, ...others], by: 'text' };
  if (unit) return { outcome: 'found', unit, by: 'text' };
  const mark = markOf(workbook);
  if (mark !== null) return { outcome: 'found', unit: unitOf(mark, formSet), by: 'id' };
  return { outcome: 'found', unit: unitOf(nameOfFile(fileName), formSet), by: 'file-name' };
}

/** Whether two units found so are one: by name, because nothing else is known of them. */
export function statedUnitKey({ name }: Unit): string {
  return nameKey(name);
}

function unitOf(name: string, { submittedBy: tier }: FormSet): Unit {
  return { id: name, name, otherNames: [], tier, quotas: {} };
}

function markOf({ properties, customXml }: ReceivedWorkbook): string | null {
  const marks = [properties.custom[UNIT_PROPERTY], ...customXml.map((xml) => parseAnchors(xml)?.unit)];
  return (marks.find((mark) => typeof mark === 'string' && mark !== '') as string | undefined) ?? null;
}

function nameOnSheet({ cells }: ReceivedSheet, measures: ReadonlySet<string>): string | null {
  for (const { row, value } of cells) {
    if (row >= TOP_ROWS) return null;
    const name = typeof value === 'string' ? nameInLine(value, measures) : null;
    if (name !== null) return name;
  }
  return null;
}

function nameInLine(text: string, measures: ReadonlySet<string>): string | null {
  const [, rest = ''] = LINE.exec(text.normalize('NFC').trim()) ?? [];
  const name = rest
    .replace(/[.…_]{2,}|…/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const folded = foldText(name);
  const isName = /\p{L}/u.test(name) && name.length <= LONGEST_NAME && !MEASURES.test(folded) && !measures.has(folded);
  return isName ? name : null;
}

function measuresOf({ tables }: FormSet): ReadonlySet<string> {
  const ofFields = tables.flatMap(({ columns, rows }) => [
    ...columns.map(({ unit }) => unit),
    ...rows.flatMap(({ cells }) => Object.values(cells).map((cell) => cell?.unit)),
  ]);
  return new Set(ofFields.flatMap((unit) => (unit === undefined ? [] : [foldText(unit)])));
}

function nameOfFile(fileName: string): string {
  const base = fileName.split(/[\\/]/u).at(-1) ?? fileName;
  const name = base
    .normalize('NFC')
    .replace(/\.[A-Za-z]{2,5}$/u, '')
    .trim();
  return name === '' ? fileName : name;
}
