import type { FormSet } from '../domain/forms/FormSet';
import type { Roster, Unit } from '../domain/forms/Roster';
import { intake, type IntakeResult } from '../domain/intake/intake';
import type { Submission } from '../domain/intake/Submission';
import type { ReceivedWorkbook } from '../domain/workbook/ReceivedWorkbook';
import type { FileOutcome, Reason } from './ConsolidationResult';
import type { ReceivedFile } from './ports/ReceivedFile';
import type { ReadWorkbook } from './ports/WorkbookReader';
import { reviewSubmission } from './reviewSubmission';
import { reportLocatedTable, tableWarnings } from './tableWarnings';
import { describeIntakeOutcome, INTAKE_TEXTS } from './text/describeIntake';
import { describeReadFailure } from './text/describeReadFailure';
import type { Language } from './text/Language';

export interface ReceiveContext {
  readonly formSet: FormSet;
  readonly roster: Roster;
  readonly language: Language;
  readonly readWorkbook: ReadWorkbook;
}

/** A received file, read and understood as far as it goes. */
export interface ReceivedSubmission {
  readonly outcome: FileOutcome;
  /** Given for a file that can be counted. */
  readonly usable?: {
    readonly unit: Unit;
    readonly submission: Submission;
    readonly documentModified: string | undefined;
  };
}

/** Bytes of one file → what it is, what it says, and what is wrong with it. Never throws for bad input. */
export function receiveFile(file: ReceivedFile, context: ReceiveContext): ReceivedSubmission {
  const about = { file: file.name, sha256: file.sha256 };
  const read = context.readWorkbook(file.bytes);
  if (!read.ok) {
    const reason = { code: read.failure.code, message: describeReadFailure(read.failure, context.language) };
    return {
      outcome: {
        ...about,
        ...timeOf(file.modified),
        status: 'refused',
        reason,
        tables: [],
        findings: [],
        warnings: [],
      },
    };
  }

  const taken = intake(read.value, file.name, context.formSet, context.roster);
  const documentModified = read.value.properties.modified;
  const unit = taken.recognition.outcome === 'found' ? taken.recognition.unit : undefined;
  const outcome: FileOutcome = {
    ...about,
    ...timeOf(documentModified ?? file.modified),
    ...statusOf(taken, context),
    ...(unit ? { unit } : {}),
    tables: taken.submission.tables.map(reportLocatedTable),
    findings: reviewSubmission(taken.submission, { ...context, file: about.file, ...(unit ? { unit } : {}) }),
    warnings: warningsOf(taken, read.value, context),
  };
  if (taken.status !== 'recognised') return { outcome };
  return { outcome, usable: { unit: taken.unit, submission: taken.submission, documentModified } };
}

function timeOf(modified: string | undefined): { readonly modified?: string } {
  return modified === undefined ? {} : { modified };
}

function statusOf(taken: IntakeResult, { formSet, language }: ReceiveContext): Pick<FileOutcome, 'status' | 'reason'> {
  const message = describeIntakeOutcome(taken, formSet, language);
  if (message === null) return { status: 'used' };
  const status = taken.status === 'empty' ? 'empty' : 'unrecognised';
  return { status, reason: { code: taken.status, message } };
}

/** What someone should know of a file although it is used. */
function warningsOf(
  taken: IntakeResult,
  workbook: ReceivedWorkbook,
  { formSet, language }: ReceiveContext,
): readonly Reason[] {
  if (taken.status !== 'recognised') return [];
  const { recognition, unit } = taken;
  const warnings = tableWarnings(workbook, taken.locations, formSet, language);
  const other = recognition.outcome === 'found' ? recognition.fileNameSays : undefined;
  if (!other) return warnings;
  const message = INTAKE_TEXTS[language].fileNameDiffers({ unit: unit.name, fileNameSays: other.name });
  return [...warnings, { code: 'file-name-differs', message }];
}
