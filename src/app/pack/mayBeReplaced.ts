import type { FormSet } from '../../domain/forms/FormSet';
import type { Unit } from '../../domain/forms/Roster';
import { UNIT_PROPERTY } from '../../domain/intake/anchors';
import { formSetMarkOf } from '../../domain/intake/formSetMark';
import { isEmptySubmission } from '../../domain/intake/isEmptySubmission';
import { locateTables } from '../../domain/intake/locateTables';
import { submissionOf } from '../../domain/intake/submissionOf';
import type { ReceivedWorkbook } from '../../domain/workbook/ReceivedWorkbook';

/** Whether a file is an earlier pack for the same unit and form set in which nothing was entered, so that nobody's work is lost with it. */
export function mayBeReplaced(workbook: ReceivedWorkbook, formSet: FormSet, unit: Unit): boolean {
  if (formSetMarkOf(workbook)?.id !== formSet.id || workbook.properties.custom[UNIT_PROPERTY] !== unit.id) return false;
  const locations = locateTables(workbook, formSet);
  return locations.refused.length === 0 && isEmptySubmission(submissionOf(workbook, locations, formSet));
}
