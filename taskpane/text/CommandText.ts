/** What the ribbon's own buttons say, without the pane. */
export interface CommandText {
  readonly notChecked: string;
  readonly libraryUnreachable: string;
  readonly noTables: string;
  readonly allRight: (counts: CheckCounts) => string;
  readonly found: (counts: CheckCounts) => string;
  readonly firstAt: (names: { readonly sheet: string }) => string;
  readonly seePane: string;
}

export interface CheckCounts {
  readonly tables: number;
  readonly errors: number;
  readonly warnings: number;
}
