import type { FormSet } from '../domain/forms/FormSet';
import { periodOf } from '../domain/forms/periodOf';
import { isEmptySubmission } from '../domain/intake/isEmptySubmission';
import { locateTables } from '../domain/intake/locateTables';
import { recogniseUnit } from '../domain/intake/recogniseUnit';
import { submissionOf } from '../domain/intake/submissionOf';
import type { ReceivedWorkbook } from '../domain/workbook/ReceivedWorkbook';
import type { CheckedFile } from './CheckedFile';
import { type ReviewContext, reviewSubmission } from './reviewSubmission';
import { withoutSummary } from './summary/withoutSummary';
import { reportLocatedTable, tableWarnings } from './tableWarnings';
import { INTAKE_TEXTS } from './text/describeIntake';
import type { Language } from './text/Language';

/**
 * Checks one filled workbook against its form set, from wherever it was read and whoever sent it. No roster is needed; where the form
 * set has one and the workbook says whose it is, lists are also held against what that unit is allotted.
 *
 * @param file what the workbook is called in sentences
 */
export function checkWorkbook(
  whole: ReceivedWorkbook,
  file: string,
  { formSet, language }: { readonly formSet: FormSet; readonly language: Language },
): CheckedFile {
  const texts = INTAKE_TEXTS[language];
  const workbook = withoutSummary(whole, formSet);
  const locations = locateTables(workbook, formSet);
  const submission = submissionOf(workbook, locations, formSet);
  const warnings = tableWarnings(workbook, locations, { formSet, language, submission });
  if (locations.located.length === 0) {
    const reason = { code: 'no-tables', message: texts.noTables({ formSet: formSet.id }) };
    return { file, status: 'unrecognised', reason, tables: [], findings: [], warnings };
  }

  const isEmpty = isEmptySubmission(submission);
  return {
    file,
    status: isEmpty ? 'empty' : 'checked',
    ...(isEmpty ? { reason: { code: 'empty', message: texts.emptyForm } } : {}),
    tables: submission.tables.map(reportLocatedTable),
    findings: reviewSubmission(submission, { formSet, language, file, ...quotasOf(workbook, file, formSet) }),
    warnings,
  };
}

/** Looking for a name takes time, and a workbook is checked as it is typed: only where something depends on it. */
function quotasOf(workbook: ReceivedWorkbook, file: string, formSet: FormSet): Pick<ReviewContext, 'quotas'> {
  const { roster, tables } = formSet;
  const isAsked = tables.some(({ rules }) => rules.some(({ kind }) => kind === 'quota'));
  const recognition = isAsked && roster && recogniseUnit(workbook, file, roster, periodOf(formSet));
  return recognition && recognition.outcome === 'found' ? { quotas: recognition.unit.quotas } : {};
}
