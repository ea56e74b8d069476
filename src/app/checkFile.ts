import type { FormSet } from '../domain/forms/FormSet';
import { extractSubmission } from '../domain/intake/extractSubmission';
import { isEmptySubmission } from '../domain/intake/isEmptySubmission';
import { locateTables } from '../domain/intake/locateTables';
import { formatRange } from '../domain/workbook/CellRange';
import type { Finding, LocatedTableReport, Reason } from './ConsolidationResult';
import type { ReceivedFile } from './ports/ReceivedFile';
import type { ReadWorkbook } from './ports/WorkbookReader';
import { reviewSubmission } from './reviewSubmission';
import { describeRefusal, describeSetAside, INTAKE_TEXTS, tableNames } from './text/describeIntake';
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

  const { located, refused, setAside } = locateTables(read.value, formSet);
  const warnings = [
    ...refused.map((refusal) => ({
      code: `table-${refusal.reason}`,
      message: describeRefusal(refusal, formSet, language),
    })),
    ...setAside
      .filter(({ because }) => because !== 'empty')
      .map((place) => ({ code: 'table-set-aside', message: describeSetAside(place, formSet, language) })),
  ];
  if (located.length === 0) {
    const reason = { code: 'no-tables', message: texts.noTables({ formSet: formSet.id }) };
    return { ...nothing, status: 'unrecognised', reason, warnings };
  }

  const known = new Set([...located.map(({ table }) => table), ...refused.flatMap(({ tables }) => tables)]);
  const missing = formSet.tables.map(({ id }) => id).filter((id) => !known.has(id));
  if (missing.length > 0) {
    warnings.push({ code: 'table-missing', message: texts.tableMissing({ tables: tableNames(missing, formSet) }) });
  }
  const submission = extractSubmission(read.value, located, formSet);
  const isEmpty = isEmptySubmission(submission);
  return {
    file: file.name,
    status: isEmpty ? 'empty' : 'checked',
    ...(isEmpty ? { reason: { code: 'empty', message: texts.emptyOfNobody } } : {}),
    tables: submission.tables.map(({ table, sheet, range, foundBy, confidence }) => ({
      table,
      sheet,
      range: formatRange(range),
      foundBy,
      confidence,
    })),
    findings: reviewSubmission(submission, { formSet, language, file: file.name }),
    warnings,
  };
}
