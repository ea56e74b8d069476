import type { Place } from '../app/Place';

/** Texts around the panels. */
export interface ShellText {
  readonly productName: string;
  readonly places: Readonly<Record<Place, string>>;
  readonly tabsLabel: string;
  readonly openSettings: string;
  readonly openGuide: string;
  readonly loading: string;
  readonly libraryUnreachable: string;
  readonly libraryFaulty: (names: { readonly faults: string }) => string;
  readonly tryAgain: string;
  readonly somethingBroke: string;
}
