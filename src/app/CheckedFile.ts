import type { Finding, LocatedTableReport, Reason } from './ConsolidationResult';

/** What a check found in one file, or in the open workbook. */
export interface CheckedFile {
  readonly file: string;
  /** `refused`: can't be read; `unrecognised`: none of the form set's tables; `empty`: nothing entered. */
  readonly status: 'checked' | 'refused' | 'unrecognised' | 'empty';
  readonly reason?: Reason;
  readonly tables: readonly LocatedTableReport[];
  readonly findings: readonly Finding[];
  readonly warnings: readonly Reason[];
}
