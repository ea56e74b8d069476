import type { FileSummary } from '../../services/ConsolidationClient';

/** A recognition that a person should look at before the figures are relied on. */
export type Doubt = {
  /** The same as long as the file is: a confirmation holds when the same file is read again. */
  readonly id: string;
  readonly file: FileSummary;
} & (
  | { readonly kind: 'file-name-differs' | 'same-time' | 'hidden-sheet' | 'table-set-aside'; readonly message: string }
  | { readonly kind: 'likeness'; readonly table: FileSummary['tables'][number] }
);

const NOTICES = ['file-name-differs', 'same-time', 'hidden-sheet', 'table-set-aside'] as const;

/** Below this a table found by its header looks different enough from the form to be looked at. */
const LIKE_ENOUGH = 0.9;

/**
 * What is doubtful in the files that are counted: whose they are, which of two counts, which table is which. Tables that could not be
 * told apart are not here: they are never added (see {@link undecidedIn}).
 */
export function doubtsOf(files: readonly FileSummary[]): readonly Doubt[] {
  return files
    .filter(({ status }) => status === 'used')
    .flatMap((file) => [
      ...NOTICES.flatMap((kind) =>
        file.notices
          .filter(({ code }) => code === kind)
          .map(({ message }, index): Doubt => ({ id: `${file.key} ${kind} ${index}`, file, kind, message })),
      ),
      ...file.tables
        .filter(({ foundBy, confidence }) => foundBy === 'shape' || confidence < LIKE_ENOUGH)
        .map((table): Doubt => ({ id: `${file.key} ${table.table} ${table.range}`, file, kind: 'likeness', table })),
    ]);
}

/** Sentences about tables of counted files that were not added, because which they are could not be decided. */
export function undecidedIn(
  files: readonly FileSummary[],
): readonly { readonly file: FileSummary; readonly message: string }[] {
  return files
    .filter(({ status }) => status === 'used')
    .flatMap((file) =>
      file.notices
        .filter(({ code }) => code === 'table-ambiguous' || code === 'table-misaligned')
        .map(({ message }) => ({ file, message })),
    );
}
