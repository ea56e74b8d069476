import { readEntry } from '../../domain/entries/readEntryCell';
import { serialDate } from '../../domain/entries/serialDate';
import { dropUndefined } from '../../domain/forms/dropUndefined';
import type { FormerName, Unit } from '../../domain/forms/Roster';
import { foldText } from '../../domain/text/foldText';
import type { ReceivedCell } from '../../domain/workbook/ReceivedWorkbook';
import type { RosterSheetContext } from './readRosterSheet';
import type { RosterRow } from './rosterRows';
import type { RosterCellFault } from './rosterSheetText';

export interface UnitReading extends Pick<RosterSheetContext, 'formSet'> {
  /** Folded name → ids of the rows that bear it. */
  readonly namesakes: ReadonlyMap<string, readonly string[]>;
  readonly date1904: boolean;
  readonly complain: (key: string, fault: RosterCellFault, found: string) => void;
}

const ID = /^[A-Z0-9]+(-[A-Z0-9]+)*$/;
const FORMER = /^(.*\S)\s*\(\s*đến\s+([^()]+)\)$/iu;
const DATE = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A row of a roster sheet as a unit; what can't be read is complained of and left out. */
export function unitOfRow(row: RosterRow, reading: UnitReading): Unit {
  const { complain } = reading;
  const name = row.text('name');
  if (name === '') complain('name', { code: 'name-missing' }, '');
  else if (!ID.test(row.id)) complain('id', { code: 'bad-id' }, row.id);
  const formerNames = listOf(row.text('formerNames')).map((each) => formerName(each, reading));
  const contact = row.text('contact');
  return dropUndefined({
    id: row.id,
    name,
    otherNames: listOf(row.text('otherNames')),
    formerNames: formerNames.length === 0 ? undefined : formerNames,
    tier: tierOf(row, reading),
    parent: unitNamed(row, 'parent', reading),
    validFrom: dateOf(row, 'validFrom', reading),
    validTo: dateOf(row, 'validTo', reading),
    mergedInto: unitNamed(row, 'mergedInto', reading),
    splitFrom: unitNamed(row, 'splitFrom', reading),
    members: membersOf(row, reading),
    quotas: Object.fromEntries(
      row.quotas.flatMap((id) => {
        const quota = countOf(row, `quota:${id}`, reading);
        return quota === undefined ? [] : [[id, quota]];
      }),
    ),
    tables: tablesOf(row, reading),
    contact: contact === '' ? undefined : contact,
  });
}

function listOf(text: string): string[] {
  return text
    .split(/[;\n]/u)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

function formerName(text: string, { complain }: UnitReading): FormerName {
  const [, name, day] = FORMER.exec(text) ?? [];
  if (name === undefined || day === undefined) return { name: text };
  const until = isoDate(day);
  if (until === null) complain('formerNames', { code: 'bad-date' }, day);
  return until === null ? { name } : { name, until };
}

function tierOf(row: RosterRow, { formSet, complain }: UnitReading): string {
  const found = row.text('tier');
  const slug = foldText(found).replaceAll(' ', '-');
  if (!formSet) return slug;
  const { tiers, submittedBy } = formSet;
  if (found === '') return submittedBy;
  const known = tiers.map(({ title }) => title).join(', ');
  const tier = tiers.find(({ id, title }) => id === slug || foldText(title) === foldText(found));
  if (!tier) complain('tier', { code: 'unknown-tier', known }, found);
  return tier?.id ?? slug;
}

/** The id of a unit that is named by its id or its name; what nobody is called stays, for the check of the whole list. */
function unitNamed(row: RosterRow, key: string, { namesakes, complain }: UnitReading): string | undefined {
  const found = row.text(key);
  if (found === '') return undefined;
  if ([...namesakes.values()].some((ids) => ids.includes(found))) return found;
  const ids = (namesakes.get(foldText(found)) ?? []).filter((id) => id !== row.id);
  if (ids.length > 1) complain(key, { code: 'several-units' }, found);
  return ids[0] ?? found;
}

/** Nobody weighs nothing. */
function membersOf(row: RosterRow, reading: UnitReading): number | undefined {
  const members = countOf(row, 'members', reading);
  return members === 0 ? undefined : members;
}

function countOf(row: RosterRow, key: string, { complain }: UnitReading): number | undefined {
  const cell = row.cell(key);
  if (!cell || row.text(key) === '') return undefined;
  const { entry } = readEntry(cell, { kind: 'count' });
  if (entry?.state === 'value' && entry.value.type === 'number') return entry.value.number;
  if (entry) return 0;
  complain(key, { code: 'bad-number' }, row.text(key));
  return undefined;
}

function dateOf(row: RosterRow, key: string, { date1904, complain }: UnitReading): string | undefined {
  const cell = row.cell(key);
  if (!cell || row.text(key) === '') return undefined;
  const date = cell.numberMeaning === 'date' ? dateOfSerial(cell, date1904) : isoDate(row.text(key));
  if (date === null) complain(key, { code: 'bad-date' }, row.text(key));
  return date ?? undefined;
}

function dateOfSerial({ value }: ReceivedCell, date1904: boolean): string | null {
  const date = typeof value === 'number' ? serialDate(value, date1904) : null;
  return date && isoOf(date.year, date.month, date.day);
}

function isoDate(text: string): string | null {
  const [, year, month, day] = ISO_DATE.exec(text.trim()) ?? [];
  if (year !== undefined) return isoOf(Number(year), Number(month), Number(day));
  const [, ofMonth, ofYear, inYear] = DATE.exec(text.trim()) ?? [];
  return ofMonth === undefined ? null : isoOf(Number(inYear), Number(ofYear), Number(ofMonth));
}

/** Null for a day that the calendar doesn't have. */
function isoOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

function tablesOf(row: RosterRow, { formSet, complain }: UnitReading): readonly string[] | undefined {
  const named = listOf(row.text('tables'));
  if (named.length === 0) return undefined;
  if (!formSet) return named;
  const known = formSet.tables.map(({ code }) => code).join(', ');
  return named.flatMap((each) => {
    const folded = foldText(each).replace(/^bang /, '');
    const table = formSet.tables.find(({ id, code }) => id === each || foldText(code) === folded);
    if (!table) complain('tables', { code: 'unknown-table', known }, each);
    return table ? [table.id] : [];
  });
}
