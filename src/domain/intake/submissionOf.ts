import type { FormSet } from '../forms/FormSet';
import type { ReceivedWorkbook } from '../workbook/ReceivedWorkbook';
import { extractSubmission } from './extractSubmission';
import type { TableLocations } from './LocatedTable';
import { nilDeclarations } from './nilDeclarations';
import type { Submission } from './Submission';
import { withNilTables } from './withNilTables';

/**
 * All that a workbook says: what stands in its tables, and which of them its sender declared to have nothing to report.
 *
 * @param locations what `locateTables` found in the same workbook
 */
export function submissionOf(
  workbook: ReceivedWorkbook,
  { located, refused }: TableLocations,
  formSet: FormSet,
): Submission {
  return withNilTables(extractSubmission(workbook, located, formSet), nilDeclarations(workbook), formSet, refused);
}
