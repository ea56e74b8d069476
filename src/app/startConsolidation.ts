import { consolidate } from '../domain/consolidation/consolidate';
import type { UnitSubmission } from '../domain/consolidation/Consolidation';
import { LayoutPool } from '../domain/consolidation/LayoutPool';
import type { FormSet } from '../domain/forms/FormSet';
import type { Roster, Unit } from '../domain/forms/Roster';
import { sendersOf } from '../domain/forms/sendersOf';
import { statedUnitKey } from '../domain/intake/statedUnit';
import { type FieldChange, submissionChanges } from '../domain/consolidation/submissionChanges';
import { type DatedFile, supersede } from '../domain/intake/supersede';
import { foldText } from '../domain/text/foldText';
import type { PreviousFigures } from './doubts/findDoubts';
import { withDoubts } from './doubts/withDoubts';
import { buildReport, type StreamedReport, streamReport } from './buildReport';
import { failedSubmission, type FileFailure } from './failedSubmission';
import type { ConsolidationResult, FileOutcome, Reason } from './ConsolidationResult';
import type { OpenedWorkbook } from './ports/OpenWorkbook';
import type { ReceivedFile } from './ports/ReceivedFile';
import type { WorkbookDocument } from './ports/WorkbookDocument';
import { PRODUCT_VERSION } from './productVersion';
import { type ReceiveContext, receiveFile, type ReceivedSubmission } from './receiveFile';
import { refuseOverlaps } from './refuseOverlaps';
import { receiveOpenWorkbook } from './receiveOpenWorkbook';
import type { Report } from './Report';
import { summaryWorkbook } from './summary/summaryWorkbook';
import { INTAKE_TEXTS } from './text/describeIntake';
import { withoutPartsOfUnits } from './withoutPartsOfUnits';

export interface ConsolidationSetup extends ReceiveContext {
  readonly summaryFormSet: FormSet;
  /** What units gave last period, from its summary; absent: nothing is compared with it. */
  readonly previous?: PreviousFigures | undefined;
}

/** A consolidation under way: files are handed in one by one, in any order, so that only one is in memory at a time. */
export interface ConsolidationRun {
  /** Reads a file; what became of it so far (a newer file of the same unit may still supersede it). */
  readonly add: (file: ReceivedFile) => FileOutcome;
  /** Takes the workbook that is open, as it stands: it counts before every file of its unit, whatever their times. */
  readonly addOpen: (workbook: OpenedWorkbook) => FileOutcome;
  /** Takes a file that was read elsewhere, in another worker for example, with the same form set and roster. */
  readonly addReceived: (received: ReceivedSubmission) => void;
  /** Notes a file that the system would not open, or on which the program itself failed: neither stops the others. */
  readonly addFailed: (name: string, failure: FileFailure) => void;
  readonly finish: () => ConsolidationOutcome;
}

export interface ConsolidationOutcome {
  readonly result: ConsolidationResult;
  /** All of the report at once, made anew on every look; of thousands of files `streamed` is the one that fits into memory. */
  readonly report: Report;
  readonly streamed: StreamedReport;
  readonly document: WorkbookDocument;
}

/**
 * Starts a consolidation of a form set into its summary form set, which may be the form set itself. The outcome depends on the files alone, not on their order or on
 * the clock.
 *
 * @example
 * const run = startConsolidation({ formSet, summaryFormSet, roster, language: 'vi', readWorkbook });
 * for (const file of files) run.add(file);
 * const { report, document } = run.finish();
 */
export function startConsolidation(setup: ConsolidationSetup): ConsolidationRun {
  const received: ReceivedSubmission[] = [];
  const layouts = new LayoutPool();
  const take = ({ outcome, usable }: ReceivedSubmission): FileOutcome => {
    received.push(
      usable ? { outcome, usable: { ...usable, submission: layouts.share(usable.submission) } } : { outcome },
    );
    return outcome;
  };
  return {
    add: (file) => take(receiveFile(file, setup)),
    addOpen: (workbook) => take(receiveOpenWorkbook(workbook, setup)),
    addReceived: take,
    addFailed: (name, failure) => {
      take(failedSubmission(name, failure, setup.language));
    },
    finish: () => finish(received, setup),
  };
}

function finish(received: readonly ReceivedSubmission[], setup: ConsolidationSetup): ConsolidationOutcome {
  const { files, submissions } = refuseOverlaps(
    oneFilePerUnit(withoutPartsOfUnits(received, setup.language), setup),
    setup.language,
  );
  const { formSet, summaryFormSet } = setup;
  const doubted = withDoubts(files, { formSet, submissions, language: setup.language, previous: setup.previous });
  const sent = new Set(submissions.map(({ unit }) => unit.id));
  const roster = setup.roster
    ? sendersOf(setup.roster, formSet, sent)
    : rosterOfFound(submissions.map(({ unit }) => unit));
  const result: ConsolidationResult = {
    consolidation: consolidate({ formSet, summaryFormSet, roster, submissions }),
    roster,
    submissions,
    files: [...doubted].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)),
    missing: roster.units.filter(({ id }) => !sent.has(id)),
  };
  const { document, placeOf } = summaryWorkbook(result, PRODUCT_VERSION);
  return {
    result,
    get report() {
      return buildReport(result, placeOf);
    },
    streamed: streamReport(result, placeOf),
    document,
  };
}

/** Without a roster those who sent are those who were to send, in the order of their names. */
function rosterOfFound(units: readonly Unit[]): Roster {
  const named = units.map((unit) => ({ unit, name: foldText(unit.name) }));
  named.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.unit.id < b.unit.id ? -1 : 1));
  return { id: 'found', title: '', units: named.map(({ unit }) => unit) };
}

interface Candidate extends DatedFile {
  readonly outcome: FileOutcome;
  readonly submission: UnitSubmission;
}

/** Of each unit's files the newest is used and the others are marked superseded; a unit never counts twice. */
function oneFilePerUnit(
  received: readonly ReceivedSubmission[],
  setup: ConsolidationSetup,
): { files: readonly FileOutcome[]; submissions: readonly UnitSubmission[] } {
  const files = received.filter(({ usable }) => !usable).map(({ outcome }) => outcome);
  const submissions: UnitSubmission[] = [];
  for (const candidates of candidatesByUnit(received, setup).values()) {
    const chosen = supersede(candidates);
    if (!chosen) continue;
    const { current, superseded, sameTime } = chosen;
    const tie = sameTime.length === 0 ? [] : [sameTimeWarning([current, ...sameTime], setup)];
    const [before] = superseded;
    files.push({
      ...current.outcome,
      warnings: [...current.outcome.warnings, ...tie],
      ...(before ? { changes: { since: before.file, fields: changesSince(before, current) } } : {}),
    });
    files.push(...superseded.map((old) => supersededOutcome(old, current, setup)));
    submissions.push(current.submission);
  }
  return { files, submissions };
}

function changesSince(before: Candidate, current: Candidate): readonly FieldChange[] {
  return submissionChanges(before.submission.submission, current.submission.submission);
}

function candidatesByUnit(
  received: readonly ReceivedSubmission[],
  { roster }: ConsolidationSetup,
): ReadonlyMap<string, readonly Candidate[]> {
  const byUnit = new Map<string, Candidate[]>();
  for (const { outcome, usable } of received) {
    if (!usable) continue;
    const { unit, submission, documentModified, open } = usable;
    const candidate: Candidate = {
      file: outcome.file,
      documentModified,
      fileModified: outcome.modified,
      open,
      outcome,
      submission: { unit, file: outcome.file, submission },
    };
    const key = roster ? unit.id : statedUnitKey(unit);
    byUnit.set(key, [...(byUnit.get(key) ?? []), candidate]);
  }
  return byUnit;
}

function supersededOutcome(old: Candidate, current: Candidate, { language }: ConsolidationSetup): FileOutcome {
  const message = INTAKE_TEXTS[language].superseded({ unit: current.submission.unit.name, by: current.file });
  return { ...old.outcome, status: 'superseded', reason: { code: 'superseded', message }, findings: [], warnings: [] };
}

function sameTimeWarning(files: readonly Candidate[], { language }: ConsolidationSetup): Reason {
  const unit = files[0]?.submission.unit.name ?? '';
  const names = files.map(({ file }) => file).sort();
  return { code: 'same-time', message: INTAKE_TEXTS[language].sameTime({ unit, files: names.join(', ') }) };
}
