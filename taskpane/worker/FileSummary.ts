import type { FieldChange } from '../../src/domain/consolidation/submissionChanges';
import type { FileOutcome, FileStatus, LocatedTableReport, Reason } from '../../src/app/ConsolidationResult';
import { isOpenFinding } from '../../src/app/isOpenFinding';

/** What the pane needs of a received file to list it: small, because the figures and findings stay with the worker. */
export interface FileSummary {
  /** Tells apart files of the same name. */
  readonly key: string;
  readonly file: string;
  readonly status: FileStatus;
  readonly unit?: { readonly id: string; readonly name: string };
  readonly reason?: Reason;
  /** ISO 8601, as in FileOutcome. */
  readonly modified?: string;
  readonly errors: number;
  readonly warnings: number;
  /** Things that were refused or doubtful in an otherwise used file. */
  readonly notices: readonly Reason[];
  readonly tables: readonly LocatedTableReport[];
  /** How every table of the form set stands in it; absent where the file could not be looked into. */
  readonly standings?: FileOutcome['standings'];
  /** Given when the unit had sent before: the file then, how many fields say something else now, and the first of them. */
  readonly changes?: { readonly since: string; readonly count: number; readonly first: readonly FieldChange[] };
}

const CHANGES_SHOWN = 20;

/** What tells a received file from all others: two files of one name differ in content. */
export function fileKey({ file, sha256 }: Pick<FileOutcome, 'file' | 'sha256'>): string {
  return `${sha256} ${file}`;
}

/** A file's outcome without its findings, which are only counted. */
export function summariseFile(outcome: FileOutcome): FileSummary {
  const { file, status, unit, reason, modified, findings, warnings, tables, standings, changes } = outcome;
  const count = (severity: 'error' | 'warning'): number =>
    findings.filter((finding) => finding.violation.severity === severity && isOpenFinding(finding)).length;
  return {
    key: fileKey(outcome),
    file,
    status,
    ...(unit ? { unit: { id: unit.id, name: unit.name } } : {}),
    ...(reason ? { reason } : {}),
    ...(modified === undefined ? {} : { modified }),
    errors: count('error'),
    warnings: count('warning'),
    notices: warnings,
    tables,
    ...(standings ? { standings } : {}),
    ...(changes
      ? {
          changes: {
            since: changes.since,
            count: changes.fields.length,
            first: changes.fields.slice(0, CHANGES_SHOWN),
          },
        }
      : {}),
  };
}
