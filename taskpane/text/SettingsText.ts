import type { Language } from '../../src/app/text/Language';
import type { UnitPickerText } from './FormsText';

/** Texts of the panel `settings`. */
export interface SettingsText {
  readonly heading: string;
  readonly language: string;
  /** Each in its own language, so that one finds the way back. */
  readonly languages: Readonly<Record<Language, string>>;
  readonly unit: UnitPickerText;
  readonly unitHint: string;
  readonly roster: string;
  readonly rosterHint: string;
  readonly rosterOfFormSet: (counts: { readonly units: number }) => string;
  readonly rosterNone: string;
  readonly rosterOwn: (names: { readonly title: string; readonly units: number }) => string;
  readonly rosterChoose: string;
  readonly rosterDrop: string;
  readonly rosterTaken: (names: { readonly title: string; readonly units: number }) => string;
  readonly rosterDropped: string;
  readonly rosterTooLarge: (names: { readonly file: string }) => string;
  readonly rosterUnreadable: (names: { readonly file: string }) => string;
  readonly rosterFaulty: (names: { readonly file: string; readonly faults: number }) => string;
  /** `unit` counts from 1; `part` is the key in the file; absent: the unit as a whole. */
  readonly faultAtUnit: (place: { readonly unit: number; readonly part?: string; readonly message: string }) => string;
  readonly faultAtCell: (given: { cell: string; message: string }) => string;
  readonly faultAt: (place: { readonly path: string; readonly message: string }) => string;
  readonly moreFaults: (counts: { readonly faults: number }) => string;
  readonly about: string;
  readonly version: (names: { readonly version: string }) => string;
  readonly localOnly: string;
  readonly kept: string;
  readonly licence: string;
}
