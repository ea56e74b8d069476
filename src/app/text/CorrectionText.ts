/** The words of a letter that asks a unit to correct what it sent. */
export interface CorrectionText {
  readonly subject: (names: { readonly formSet: string; readonly unit: string }) => string;
  readonly greeting: (names: { readonly unit: string }) => string;
  readonly opening: (names: { readonly file: string; readonly formSet: string }) => string;
  readonly wholeFile: string;
  readonly notCounted: (names: { readonly tables: string }) => string;
  readonly toCorrect: (names: { readonly count: number }) => string;
  readonly toLookAt: (names: { readonly count: number }) => string;
  readonly sheet: (names: { readonly sheet: string }) => string;
  readonly nothingFound: string;
  readonly closing: string;
}
