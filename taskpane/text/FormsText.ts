import type { InsertionPlace } from '../../src/app/ports/OpenWorkbook';

/** Texts of the panel `forms`. */
export interface FormsText {
  readonly heading: string;
  readonly formSet: string;
  readonly letter: string;
  /** `date` is an ISO date. */
  readonly letterOf: (letter: { readonly number: string; readonly date: string }) => string;
  readonly issuer: string;
  readonly period: string;
  readonly periodOf: (period: { readonly label: string; readonly years: number }) => string;
  readonly deadline: string;
  /** `date` is an ISO date. */
  readonly deadlineOf: (deadline: { readonly date: string }) => string;
  readonly unit: UnitPickerText;
  readonly place: string;
  readonly places: Readonly<Record<InsertionPlace['kind'], string>>;
  readonly placeAtHint: string;
  readonly search: string;
  readonly searchHint: string;
  readonly found: (counts: { readonly tables: number; readonly of: number }) => string;
  readonly foundNone: (names: { readonly typed: string }) => string;
  readonly showAll: string;
  readonly tables: string;
  /** `name` is what its sheet is called: `Bảng 2A`, or `IV` where the letter numbers it as a section. */
  readonly tableName: (names: { readonly name: string }) => string;
  readonly size: (counts: { readonly rows: number; readonly columns: number }) => string;
  readonly hitColumn: (names: { readonly column: string }) => string;
  readonly present: string;
  readonly goToTable: (names: { readonly table: string; readonly sheet: string }) => string;
  readonly insert: string;
  readonly insertTable: (names: { readonly table: string }) => string;
  readonly insertAgain: string;
  readonly insertTableAgain: (names: { readonly table: string }) => string;
  readonly insertAll: (counts: { readonly tables: number }) => string;
  readonly insertMissing: (counts: { readonly tables: number }) => string;
  readonly allPresent: string;
  readonly insertedTable: (names: { readonly table: string }) => string;
  readonly insertedAll: (counts: { readonly tables: number }) => string;
  readonly insertedMissing: (counts: { readonly tables: number }) => string;
  readonly starting: string;
  readonly progress: (counts: { readonly done: number; readonly total: number }) => string;
  readonly stop: string;
  readonly stopping: string;
  readonly replaceQuestion: (names: { readonly sheet: string }) => string;
  readonly replace: string;
  readonly keep: string;
  readonly standsElsewhere: (names: { readonly sheet: string }) => string;
  readonly close: string;
  readonly goThere: string;
  readonly notRead: (names: { readonly why: string }) => string;
}

/** Where the unit is chosen: here and in the settings. */
export interface UnitPickerText {
  readonly label: string;
  readonly placeholder: string;
  readonly open: string;
  readonly none: string;
  readonly more: (counts: { readonly units: number }) => string;
  readonly noRoster: string;
}
