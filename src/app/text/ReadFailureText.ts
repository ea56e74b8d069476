import type { ReadFailureCode } from '../ports/WorkbookReader';

/** Per cause one sentence that says what the file is, and one that says what to do. */
export type ReadFailureText = Readonly<Record<ReadFailureCode, { readonly reason: string; readonly remedy: string }>>;
