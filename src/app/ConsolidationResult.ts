import type { Consolidation, UnitSubmission } from '../domain/consolidation/Consolidation';
import type { DoubtCode } from '../domain/doubts/Doubt';
import type { Roster, Unit } from '../domain/forms/Roster';
import type { Violation } from '../domain/rules/Violation';
import type { FieldChange } from '../domain/consolidation/submissionChanges';
import type { CellAddress } from '../domain/workbook/CellAddress';
import type { TableStanding } from './board/tableStandings';
import type { Report } from './Report';
import type { CountedFile } from './summary/readCountedFiles';

export type FileStatus = Report['files'][number]['status'];
export type LocatedTableReport = Report['files'][number]['tables'][number];

/** A sentence with the code it stands for, ready for people and for programs. */
export interface Reason {
  readonly code: string;
  readonly message: string;
}

/** What became of one received file. Every file handed in has exactly one. */
export interface FileOutcome {
  readonly file: string;
  readonly sha256: string;
  /** ISO 8601: the document's own time, else the file system's; absent when neither has one. */
  readonly modified?: string;
  readonly status: FileStatus;
  readonly unit?: Unit;
  /** Always given unless the status is `used`. */
  readonly reason?: Reason;
  readonly tables: readonly LocatedTableReport[];
  readonly findings: readonly Finding[];
  /** Things that were refused or doubtful in an otherwise used file: a misaligned table, a missing one. */
  readonly warnings: readonly Reason[];
  /** How every table of the form set stands in it; absent where the file could not be looked into. */
  readonly standings?: readonly TableStanding[];
  /** Of a used file whose unit had sent before: what is different now. */
  readonly changes?: Resubmission;
  /** Of a summary from a level below: the files that were added up in it. */
  readonly counts?: readonly CountedFile[];
}

/** A unit's file compared with the one it replaces. */
export interface Resubmission {
  /** The file before. */
  readonly since: string;
  /** Empty when both say the same. */
  readonly fields: readonly FieldChange[];
}

/** A broken rule, or a figure that breaks none and is doubted: then `ruleId` is the doubt's code. */
export type FindingViolation = Omit<Violation, 'code'> & { readonly code: Violation['code'] | DoubtCode };

/** A violation with its place in the received file. */
export interface Finding {
  readonly violation: FindingViolation;
  readonly unit?: Unit;
  readonly file: string;
  readonly sheet: string;
  readonly address: CellAddress;
  /** The sentence in the run's language, with unit, file and sheet, ready to be sent on. */
  readonly message: string;
  /** The same without unit, file and sheet, for lists that show these beside it. */
  readonly detail: string;
  /** The reason for which the unit let this warning stand; absent: it is open. */
  readonly accepted?: string;
}

/** Everything a consolidation knows at its end; the report and the summary workbook are two views of it. */
export interface ConsolidationResult {
  readonly consolidation: Consolidation;
  readonly roster: Roster;
  readonly submissions: readonly UnitSubmission[];
  /** By file name. */
  readonly files: readonly FileOutcome[];
  /** Roster units with no used file, in roster order. */
  readonly missing: readonly Unit[];
}
