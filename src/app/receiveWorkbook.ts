import { keepSubmission } from '../domain/consolidation/keepSubmission';
import type { KeptSubmission } from '../domain/consolidation/KeptSubmission';
import type { FormSet } from '../domain/forms/FormSet';
import type { Roster, Unit } from '../domain/forms/Roster';
import { intake, type IntakeResult } from '../domain/intake/intake';
import type { Formerly } from '../domain/intake/NamedUnit';
import type { ReceivedWorkbook } from '../domain/workbook/ReceivedWorkbook';
import { tableStandings } from './board/tableStandings';
import type { FileOutcome, Reason } from './ConsolidationResult';
import type { ReceivedFile } from './ports/ReceivedFile';
import { reviewSubmission } from './reviewSubmission';
import { readCountedFiles } from './summary/readCountedFiles';
import { isSummaryOnly, withoutSummary } from './summary/withoutSummary';
import { reportLocatedTable, tableWarnings } from './tableWarnings';
import { describeIntakeOutcome, INTAKE_TEXTS } from './text/describeIntake';
import { formerNameWarnings } from './formerNameWarnings';
import type { Language } from './text/Language';
import { withAccepted } from './withAccepted';

export interface IntakeContext {
  readonly formSet: FormSet;
  /** Who sends; absent: every file is from whom it says it is, and nobody is missing. */
  readonly roster?: Roster | undefined;
  readonly language: Language;
}

/** A received file, read and understood as far as it goes. */
export interface ReceivedSubmission {
  readonly outcome: FileOutcome;
  /** Given for a file that can be counted. */
  readonly usable?: UsableSubmission;
}

export interface UsableSubmission {
  readonly unit: Unit;
  readonly submission: KeptSubmission;
  readonly documentModified: string | undefined;
  /** Given where the workbook names the unit as it was called before. */
  readonly formerly?: Formerly;
  /** True: the workbook that is open, which is newer than any file of its unit. */
  readonly open?: boolean;
}

/** A workbook that has been read → whose it is, what it says, and what is wrong with it. `about` is what the system says of its file. */
export function receiveWorkbook(
  whole: ReceivedWorkbook,
  about: Omit<ReceivedFile, 'bytes'>,
  context: IntakeContext,
): ReceivedSubmission {
  const { name: file, sha256 } = about;
  const workbook = withoutSummary(whole, context.formSet);
  const taken = intake(workbook, file, context.formSet, context.roster ?? null);
  const documentModified = workbook.properties.modified;
  const modified = documentModified ?? about.modified;
  const isSummary = isSummaryOnly(workbook, context.formSet);
  const counts = isSummary ? readCountedFiles(workbook) : undefined;
  const unit = taken.recognition.outcome === 'found' ? taken.recognition.unit : undefined;
  const outcome: FileOutcome = {
    file,
    sha256,
    ...(modified === undefined ? {} : { modified }),
    ...statusOf(taken, context),
    ...(unit ? { unit } : {}),
    ...(counts ? { counts } : {}),
    tables: taken.submission.tables.map(reportLocatedTable),
    findings: withAccepted(
      reviewSubmission(taken.submission, { ...context, file, ...(unit ? { unit } : {}) }),
      workbook.customXml,
    ),
    standings: tableStandings(context.formSet, taken.locations, taken.submission, unit),
    warnings: warningsOf(taken, workbook, { ...context, isUncheckedSummary: isSummary && !counts }),
  };
  if (taken.status !== 'recognised') return { outcome };
  const { unit: sender, submission, recognition } = taken;
  const formerly = recognition.outcome === 'found' ? recognition.formerly : undefined;
  return {
    outcome,
    usable: {
      unit: sender,
      submission: keepSubmission(submission),
      documentModified,
      ...(formerly ? { formerly } : {}),
    },
  };
}

function statusOf(taken: IntakeResult, { formSet, language }: IntakeContext): Pick<FileOutcome, 'status' | 'reason'> {
  const message = describeIntakeOutcome(taken, formSet, language);
  if (message === null) return { status: 'used' };
  const status = taken.status === 'empty' ? 'empty' : 'unrecognised';
  return { status, reason: { code: taken.status, message } };
}

/** What someone should know of a file although it is used. */
function warningsOf(
  taken: IntakeResult,
  workbook: ReceivedWorkbook,
  { formSet, language, isUncheckedSummary }: IntakeContext & { readonly isUncheckedSummary: boolean },
): readonly Reason[] {
  if (taken.status !== 'recognised') return [];
  const { recognition, unit } = taken;
  const summary = isUncheckedSummary ? [{ code: 'is-summary', message: INTAKE_TEXTS[language].isSummary }] : [];
  const warnings = [
    ...summary,
    ...formerNameWarnings(taken.recognition, language),
    ...tableWarnings(workbook, taken.locations, {
      formSet,
      language,
      submission: taken.submission,
      asked: unit.tables,
    }),
  ];
  const other = recognition.outcome === 'found' ? recognition.fileNameSays : undefined;
  if (!other) return warnings;
  const message = INTAKE_TEXTS[language].fileNameDiffers({ unit: unit.name, fileNameSays: other.name });
  return [...warnings, { code: 'file-name-differs', message }];
}
