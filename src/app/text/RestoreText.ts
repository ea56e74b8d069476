/** Sentences about putting a damaged table in order. */
export interface RestoreText {
  readonly notFound: (names: { readonly table: string }) => string;
  readonly changed: (names: { readonly table: string; readonly sheet: string }) => string;
  readonly nothingNeeded: (names: { readonly table: string }) => string;
  /** `parts` are those below, joined. */
  readonly restored: (names: { readonly table: string; readonly parts: string }) => string;
  readonly texts: (count: number) => string;
  readonly formulas: (count: number) => string;
  readonly merges: (count: number) => string;
  readonly formats: (count: number) => string;
  readonly validations: (count: number) => string;
  readonly conditions: (count: number) => string;
  readonly sizes: string;
  readonly protection: string;
  readonly names: string;
  /** What stood in cells that were written over: `C11: 6416`. */
  readonly replaced: (names: { readonly cells: string }) => string;
  readonly leftAlone: (names: { readonly cells: string }) => string;
}
