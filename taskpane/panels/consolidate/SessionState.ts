import type { HostFailure } from '../../../src/app/ports/OpenWorkbook';
import type { FormSet } from '../../../src/domain/forms/FormSet';
import type { ConsolidationBoard } from '../../services/ConsolidationClient';
import type { LibraryFailure } from '../../services/FormSetLibrary';

/** A consolidation as the panel shows it. */
export interface SessionState {
  readonly stage: 'choosing' | 'reading' | 'counting' | 'board';
  /** What ended the last attempt; the stage says what there is now. */
  readonly failure: SessionFailure | null;
  /** What is consolidated; null while choosing. */
  readonly formSet: FormSet | null;
  readonly progress: ReadingProgress;
  readonly board: ConsolidationBoard | null;
  /** Doubtful recognitions that a person has confirmed. */
  readonly confirmed: ReadonlySet<string>;
  /** Keys of the files that a person has taken out. */
  readonly withdrawn: ReadonlySet<string>;
  /** Sheets of an earlier summary that the open workbook remembers. */
  readonly earlier: readonly string[];
  readonly writing: Writing | null;
  readonly written: Written | null;
}

export interface ReadingProgress {
  readonly done: number;
  readonly total: number;
  /** Names of the files that are being read. */
  readonly reading: readonly string[];
  /** Files that were there already. */
  readonly repeated: number;
  /** Files left unread when it was stopped. */
  readonly unread: number;
  /** Milliseconds since the files were handed in. */
  readonly elapsed: number;
  readonly withErrors: number;
  readonly unusable: number;
}

export type SessionFailure =
  | LibraryFailure
  /** The workers broke down: too little memory, for example. */
  | { readonly code: 'stopped' }
  | { readonly code: 'workbook'; readonly failure: HostFailure };

/** A summary on its way into the workbook, in sheets. */
export interface Writing {
  readonly done: number;
  readonly total: number;
  /** `stopping`: a person asked for it, and Excel is still busy. `finishing`: the last request is out, and it can't be stopped any more. */
  readonly phase: 'going' | 'stopping' | 'finishing';
}

export interface Written {
  readonly names: readonly string[];
  /** Sheets that got another name because theirs was taken. */
  readonly renamed: readonly { readonly wanted: string; readonly name: string }[];
  /** The sheet that lists the findings, as it is called. */
  readonly findings: string | undefined;
}

export const NO_PROGRESS: ReadingProgress = {
  done: 0,
  total: 0,
  reading: [],
  repeated: 0,
  unread: 0,
  elapsed: 0,
  withErrors: 0,
  unusable: 0,
};

export const NEW_SESSION: SessionState = {
  stage: 'choosing',
  failure: null,
  formSet: null,
  progress: NO_PROGRESS,
  board: null,
  confirmed: new Set(),
  withdrawn: new Set(),
  earlier: [],
  writing: null,
  written: null,
};
