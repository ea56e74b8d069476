import type { RowStatus } from '../panels/consolidate/boardRows';

/** Texts of the panel `consolidate`. */
export interface ConsolidateText {
  readonly heading: string;
  readonly noFormSet: string;
  readonly failed: {
    readonly stopped: string;
    readonly nothingChosen: string;
    readonly rosterFaulty: string;
  };
  readonly choose: {
    readonly intro: string;
    readonly formSet: string;
    readonly roster: string;
    readonly noRoster: string;
    readonly formSetsRoster: (names: { readonly units: number }) => string;
    readonly ownRoster: (names: { readonly units: number }) => string;
    readonly files: string;
    readonly folder: string;
    readonly drop: string;
    readonly localOnly: string;
  };
  readonly reading: {
    readonly opening: string;
    readonly title: (names: { readonly done: string; readonly total: string }) => string;
    readonly said: (names: { readonly percent: number }) => string;
    readonly pace: (names: { readonly rate: string; readonly left: string }) => string;
    readonly soFar: (names: { readonly withErrors: string; readonly unusable: string }) => string;
    readonly seconds: (names: { readonly seconds: number }) => string;
    readonly minutes: (names: { readonly minutes: number }) => string;
    readonly current: (names: { readonly files: string }) => string;
    readonly stop: string;
    readonly counting: string;
    readonly stopCounting: string;
    readonly backToBoard: string;
  };
  readonly board: {
    readonly received: (names: { readonly received: string; readonly expected: string }) => string;
    readonly complete: string;
    readonly missing: (names: { readonly count: string }) => string;
    readonly unread: (names: { readonly count: string }) => string;
    readonly repeated: (names: { readonly count: string }) => string;
    readonly nothingCounted: string;
    readonly addFiles: string;
    readonly addFolder: string;
    readonly startOver: string;
    readonly startOverSure: string;
    readonly yesStartOver: string;
    readonly keep: string;
    readonly whoHasSent: string;
    readonly picture: (names: { readonly parts: string }) => string;
    readonly errorsByUnit: string;
    readonly errors: (names: { readonly count: string }) => string;
    readonly warnings: (names: { readonly count: string }) => string;
    readonly showMore: (names: { readonly count: number }) => string;
    readonly copyMissing: string;
    readonly missingList: (names: { readonly formSet: string; readonly units: readonly string[] }) => string;
  };
  readonly list: {
    readonly heading: string;
    readonly filter: string;
    readonly all: string;
    readonly none: string;
    readonly unknownUnit: string;
    readonly noFile: string;
    readonly statuses: Readonly<Record<RowStatus, string>>;
  };
  readonly detail: {
    readonly missing: string;
    readonly noFindings: string;
    readonly loading: string;
    readonly error: string;
    readonly warning: string;
    readonly onSheet: (names: { readonly sheet: string }) => string;
    readonly tables: (names: { readonly count: number; readonly of: number }) => string;
    readonly unchanged: (names: { readonly since: string }) => string;
    readonly changed: (names: { readonly since: string; readonly count: number }) => string;
    readonly change: (names: {
      readonly cell: string;
      readonly place: string;
      readonly before: string;
      readonly after: string;
    }) => string;
    readonly moreChanges: (names: { readonly count: number }) => string;
    readonly nothing: string;
    readonly copyCorrection: string;
    readonly saveCorrection: string;
    readonly late: string;
    readonly standings: Readonly<Record<'nil' | 'empty' | 'missing', (given: { tables: string }) => string>>;
    /** Follows the sentence of a warning that the unit let stand. */
    readonly accepted: (given: { reason: string }) => string;
    readonly takeOut: string;
    readonly takeIn: string;
  };
  readonly confirm: {
    readonly heading: (names: { readonly open: number }) => string;
    readonly allDone: string;
    readonly likeness: (names: {
      readonly table: string;
      readonly sheet: string;
      readonly range: string;
      readonly percent: string;
    }) => string;
    readonly byShape: (names: { readonly table: string; readonly sheet: string; readonly range: string }) => string;
    readonly yes: string;
    readonly confirmed: string;
    readonly undo: string;
    readonly takeOut: string;
    readonly neverAdded: string;
  };
  readonly copy: {
    readonly copied: string;
    readonly byHand: string;
    readonly close: string;
  };
  readonly output: {
    readonly heading: string;
    readonly write: string;
    readonly replaceEarlier: (names: { readonly count: number }) => string;
    readonly openNew: string;
    readonly save: string;
    readonly saveNote: string;
    readonly preparing: string;
    readonly writing: (names: { readonly done: number; readonly total: number }) => string;
    readonly stopping: string;
    readonly finishing: string;
    readonly cancel: string;
    readonly written: (names: { readonly count: number }) => string;
    readonly renamed: (names: { readonly wanted: string; readonly name: string }) => string;
    readonly seeSummary: string;
    readonly seeFindings: string;
    readonly opened: string;
    readonly notOpened: string;
    readonly saved: (names: { readonly file: string }) => string;
    readonly fileName: (names: { readonly formSet: string }) => string;
  };
}
