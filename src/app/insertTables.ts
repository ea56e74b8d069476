import type { FormSet } from '../domain/forms/FormSet';
import type { Unit } from '../domain/forms/Roster';
import type { Result } from '../domain/Result';
import { blankWorkbook, type UnknownTable } from './blankWorkbook';
import { insertionOf } from './insertionOf';
import type {
  HostFailure,
  InsertedSheets,
  InsertionPlace,
  InsertionProgress,
  OpenWorkbook,
} from './ports/OpenWorkbook';

export interface InsertTablesOptions {
  readonly formSet: FormSet;
  /** Table ids, in any order. Absent: the whole form set, with its sheets of instructions and checks. */
  readonly tables?: readonly string[];
  /** Who will fill them in; absent: not said yet. */
  readonly unit?: Unit;
  /** Sheets of the workbook that may be replaced, because a person said so. */
  readonly replace?: readonly string[];
  /** Where they go; absent: behind the last sheet. */
  readonly place?: InsertionPlace;
  readonly progress?: InsertionProgress;
}

/**
 * Puts official tables into the open workbook: the sheets that `blankWorkbook` makes, with entry cells open, totals as formulas,
 * validations, conditional formats and our marks. All of them or none.
 *
 * @throws RangeError when more than one table is to go to one cell, which nobody can have meant
 */
export async function insertTables(
  workbook: Pick<OpenWorkbook, 'insert'>,
  { formSet, tables, unit, replace, place, progress }: InsertTablesOptions,
): Promise<Result<InsertedSheets, HostFailure | UnknownTable>> {
  if (place?.kind === 'at' && tables?.length !== 1) throw new RangeError('One table goes to one cell.');
  const blank = blankWorkbook(formSet, {
    ...(unit ? { unit } : {}),
    ...(tables ? { tables, onlyTables: true } : {}),
    ...(place?.kind === 'at' ? { at: place } : {}),
  });
  if (!blank.ok) return blank;
  const chosen = { ...(replace ? { replace } : {}), ...(place ? { place } : {}) };
  return workbook.insert({ ...insertionOf(blank.value), ...chosen }, progress);
}
