import type { FormSet } from '../domain/forms/FormSet';
import { extractSubmission } from '../domain/intake/extractSubmission';
import { isEmptySubmission } from '../domain/intake/isEmptySubmission';
import { locateTables } from '../domain/intake/locateTables';
import type { Finding, LocatedTableReport, Reason } from './ConsolidationResult';
import type { ReceivedFile } from './ports/ReceivedFile';
import type { ReadWorkbook } from './ports/WorkbookReader';
import { reviewSubmission } from './reviewSubmission';
import { reportLocatedTable, tableWarnings } from './tableWarnings';
import { INTAKE_TEXTS } from './text/describeIntake';
import { describeReadFailure } from './text/describeReadFailure';
import type { Language } from './text/Language';

export interface CheckContext {
  readonly formSet: FormSet;
  readonly language: Language;
  readonly readWorkbook: ReadWorkbook;
}

/** What a check found in one file. */
export interface CheckedFile {
  readonly file: string;
  /** `refused`: can't be read; `unrecognised`: none of the form set's tables; `empty`: nothing entered. */
  readonly status: 'checked' | 'refused' | 'unrecognised' | 'empty';
  readonly reason?: Reason;
  readonly tables: readonly LocatedTableReport[];
  readonly findings: readonly Finding[];
  readonly warnings: readonly Reason[];
}

/** Checks one filled workbook against its form set, whoever sent it: no roster is needed. Never throws for bad input. */
export function checkFile(file: ReceivedFile, { formSet, language, readWorkbook }: CheckContext): CheckedFile {
  const texts = INTAKE_TEXTS[language];
  const nothing = { file: file.name, tables: [], findings: [], warnings: [] };
  const read = readWorkbook(file.bytes);
  if (!read.ok) {
    const reason = { code: read.failure.code, message: describeReadFailure(read.failure, language) };
    return { ...nothing, status: 'refused', reason };
  }

  const locations = locateTables(read.value, formSet);
  const warnings = tableWarnings(locations, formSet, language);
  if (locations.located.length === 0) {
    const reason = { code: 'no-tables', message: texts.noTables({ formSet: formSet.id }) };
    return { ...nothing, status: 'unrecognised', reason, warnings };
  }

  const submission = extractSubmission(read.value, locations.located, formSet);
  const isEmpty = isEmptySubmission(submission);
  return {
    file: file.name,
    status: isEmpty ? 'empty' : 'checked',
    ...(isEmpty ? { reason: { code: 'empty', message: texts.emptyOfNobody } } : {}),
    tables: submission.tables.map(reportLocatedTable),
    findings: reviewSubmission(submission, { formSet, language, file: file.name }),
    warnings,
  };
}
