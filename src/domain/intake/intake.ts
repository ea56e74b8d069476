import type { FormSet } from '../forms/FormSet';
import { periodOf } from '../forms/periodOf';
import type { Roster, Unit } from '../forms/Roster';
import type { ReceivedWorkbook } from '../workbook/ReceivedWorkbook';
import { formSetMarkOf } from './formSetMark';
import { isEmptySubmission } from './isEmptySubmission';
import type { TableLocations } from './LocatedTable';
import { locateTables } from './locateTables';
import type { EndedUnit } from './NamedUnit';
import { recogniseUnit } from './recogniseUnit';
import { statedUnit } from './statedUnit';
import { submissionOf } from './submissionOf';
import type { Submission } from './Submission';
import type { UnitEvidence, UnitRecognition } from './UnitRecognition';

/** What one received workbook is. `locations` and `submission` tell the same in every case, so that each can be reported. */
export type IntakeResult = IntakeOutcome & {
  readonly recognition: UnitRecognition;
  readonly locations: TableLocations;
  readonly submission: Submission;
};

/** In the order in which they are looked for: the first that holds is the outcome. */
export type IntakeOutcome =
  /** Our own mark says that the workbook belongs to another form set, e.g. it is a summary of ours. */
  | { readonly status: 'other-form-set'; readonly formSet: string }
  /** No table of the form set, not even a refused one: an unrelated workbook. */
  | { readonly status: 'no-tables' }
  /** Tables were found, and every one refused. */
  | { readonly status: 'tables-refused' }
  /** A form in which nothing was entered; whose it is, if it says so, is in `recognition`. */
  | { readonly status: 'empty' }
  | { readonly status: 'unit-unknown' }
  | { readonly status: 'unit-conflict'; readonly units: readonly Unit[] }
  /** The unit that it names is no more, and who has its figures today is for a person to say. */
  | { readonly status: 'unit-ended'; readonly unit: Unit; readonly ended: EndedUnit }
  | { readonly status: 'recognised'; readonly unit: Unit; readonly by: UnitEvidence };

/**
 * Takes a received workbook in: whose it is, which tables it holds and where, and what they say.
 *
 * @param fileName the file's own name, without folder
 * @param roster who may have sent it; null where nobody has said, and a workbook is from whom it says it is (see `statedUnit`)
 * @example
 * const taken = intake(workbook, 'Huyện ủy Hải Hậu.xlsx', formSet, roster);
 * if (taken.status === 'recognised') use(taken.unit, taken.submission);
 */
export function intake(
  workbook: ReceivedWorkbook,
  fileName: string,
  formSet: FormSet,
  roster: Roster | null,
): IntakeResult {
  const recognition = roster
    ? recogniseUnit(workbook, fileName, roster, periodOf(formSet))
    : statedUnit(workbook, fileName, formSet);
  const locations = locateTables(workbook, formSet);
  const submission = submissionOf(workbook, locations, formSet);
  const outcome = outcomeOf(formSetMarkOf(workbook)?.id ?? null, formSet, recognition, locations, submission);
  return { ...outcome, recognition, locations, submission };
}

function outcomeOf(
  stated: string | null,
  formSet: FormSet,
  recognition: UnitRecognition,
  { located, refused }: TableLocations,
  submission: Submission,
): IntakeOutcome {
  if (stated !== null && stated !== formSet.id) return { status: 'other-form-set', formSet: stated };
  if (located.length === 0) return { status: refused.length === 0 ? 'no-tables' : 'tables-refused' };
  if (refused.length === 0 && isEmptySubmission(submission)) return { status: 'empty' };
  if (recognition.outcome === 'unknown') return { status: 'unit-unknown' };
  if (recognition.outcome === 'conflicting') return { status: 'unit-conflict', units: recognition.units };
  if (recognition.outcome === 'ended') {
    return { status: 'unit-ended', unit: recognition.unit, ended: recognition.ended };
  }
  return { status: 'recognised', unit: recognition.unit, by: recognition.by };
}
