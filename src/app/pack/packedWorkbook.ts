import { type BlankWorkbookOptions, blankWorkbook, type UnknownTable } from '../blankWorkbook';
import type { FormSet } from '../../domain/forms/FormSet';
import type { Unit } from '../../domain/forms/Roster';
import type { Result } from '../../domain/Result';
import type { WorkbookDocument } from '../ports/WorkbookDocument';

/**
 * The workbook that a unit gets: with its name, its quotas and the tables that it is asked for.
 *
 * @param tables table ids, where not all are sent out; a table that the roster doesn't ask of the unit is left out
 */
export function packedWorkbook(
  formSet: FormSet,
  unit: Unit,
  tables: BlankWorkbookOptions['tables'],
): Result<WorkbookDocument, UnknownTable> {
  const { tables: ofUnit } = unit;
  const wanted = tables ?? formSet.tables.map(({ id }) => id);
  return blankWorkbook(formSet, { unit, tables: ofUnit ? wanted.filter((id) => ofUnit.includes(id)) : wanted });
}
