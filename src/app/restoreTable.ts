import type { FormSet } from '../domain/forms/FormSet';
import { type FieldRef, fieldKey, type Table } from '../domain/forms/Table';
import { tableAnchorName } from '../domain/intake/anchors';
import { failure, type Result, success } from '../domain/Result';
import type { CellAddress } from '../domain/workbook/CellAddress';
import type { CellRange } from '../domain/workbook/CellRange';
import type { ReceivedSheet } from '../domain/workbook/ReceivedWorkbook';
import type { UnknownTable } from './blankWorkbook';
import type { HostFailure, OpenedWorkbook, OpenWorkbook } from './ports/OpenWorkbook';
import type { NameDocument } from './ports/WorkbookDocument';
import { contentDamage } from './restore/contentDamage';
import type { RestoredTable, RestoreRefusal } from './restore/RestoredTable';
import { standingTable } from './restore/standingTable';
import { tablePatch } from './restore/tablePatch';
import { foreignFieldName, foreignFieldNames } from './sheets/foreignFieldNames';
import { sheetRangeReference } from './sheets/sheetReference';
import { tableSheetNames } from './sheets/tableSheetNames';

export interface RestoreTableOptions {
  readonly formSet: FormSet;
  readonly table: string;
  /** Only a table on this sheet; absent: wherever it is. */
  readonly sheet?: string;
}

/**
 * Puts a damaged table in order where it stands: titles, merges, looks, totals, validations, conditional formats, lock and hidden
 * names. Figures stay as they are, and so does everything beside the table. What stood in a cell that gets its title or formula back is
 * told. Nothing is written when nothing is damaged. Four syncs at most.
 *
 * @example
 * const restored = await restoreTable(workbook, { formSet: kl01, table: 'bang-2a' });
 * if (restored.ok && restored.value.nothingNeeded) say('Bảng còn nguyên.');
 */
export async function restoreTable(
  workbook: Pick<OpenWorkbook, 'read' | 'restore'>,
  { formSet, table: id, sheet: sheetName }: RestoreTableOptions,
): Promise<Result<RestoredTable, HostFailure | RestoreRefusal | UnknownTable>> {
  const table = formSet.tables.find((each) => each.id === id);
  if (!table) return failure({ code: 'unknown-table', table: id, known: formSet.tables.map((each) => each.id) });
  const read = await workbook.read();
  if (!read.ok) return read;
  const standing = standingTable(read.value, table, formSet, sheetName);
  if (!standing.ok) return standing;

  const { sheet } = standing.value;
  const patch = tablePatch(table, standing.value, nameIn(read.value));
  const damage = contentDamage(sheet, patch);
  const definedNames = namesToMend(read.value, table, patch);
  const damaged = damage.texts.length + damage.formulas.length + damage.merges.length;
  const mended = await workbook.restore({
    document: patch.document,
    areas: patch.areas,
    definedNames,
    contentsDiffer: damaged > 0,
    protect: isItsOwn(sheet, table, formSet, patch.built.layout.body),
  });
  if (!mended.ok) return mended;
  const looks = mended.value;
  const looksMended = looks.formats.length + looks.validations.length + looks.conditions.length;
  return success({
    table: id,
    sheet: sheet.name,
    nothingNeeded: damaged + definedNames.length + looksMended === 0 && !looks.sizes && !looks.protection,
    ...damage,
    looks,
    names: definedNames.length,
    leftAlone: patch.leftAlone,
  });
}

/** The names by which rules look at fields of other tables, as far as the workbook has them. */
function nameIn({ definedNames }: OpenedWorkbook): (field: FieldRef) => string | undefined {
  const known = new Set(definedNames.filter(({ refersTo }) => !refersTo.includes('#REF!')).map(({ name }) => name));
  return (field) => {
    const name = foreignFieldName(fieldKey(field));
    return known.has(name) ? name : undefined;
  };
}

/** The table's own name, and those of its fields that the workbook has, where they lead elsewhere. */
function namesToMend(
  { definedNames }: OpenedWorkbook,
  table: Table,
  { built }: ReturnType<typeof tablePatch>,
): readonly NameDocument[] {
  const there = new Map(definedNames.map(({ name, refersTo }) => [name.toLowerCase(), plainReference(refersTo)]));
  const anchor = tableAnchorName(table.id);
  const fields = new Set(
    built.layout.cells.flatMap(({ field }) => (field && there.has(nameKeyOf(field)) ? [fieldKey(field)] : [])),
  );
  const wanted: readonly NameDocument[] = [
    { name: anchor, refersTo: sheetRangeReference(built.sheet.name, built.layout.body), hidden: true },
    ...foreignFieldNames(table, built, fields),
  ];
  return wanted.filter(({ name, refersTo }) => there.get(name.toLowerCase()) !== plainReference(refersTo));
}

function nameKeyOf(field: FieldRef): string {
  return foreignFieldName(fieldKey(field)).toLowerCase();
}

/** Excel leaves out quotes that are not needed. */
function plainReference(reference: string): string {
  return reference.replaceAll("'", '').normalize('NFC').toLowerCase();
}

/** Whether a sheet is the one that was made for the table, with nothing else on it that a lock would take from whoever wrote it. */
function isItsOwn({ name, cells }: ReceivedSheet, table: Table, formSet: FormSet, body: CellRange): boolean {
  const given = tableSheetNames(formSet.tables).get(table.id) ?? table.id;
  const isOther = ({ row, column }: CellAddress): boolean =>
    column < body.left || column > body.right || row > body.bottom + table.notes.length;
  return name.normalize('NFC').startsWith(given) && body.left === 0 && !cells.some(isOther);
}
