import type { Language } from '../app/text/Language';

/** Where a command prints, so that tests can listen. Results go to `out`, everything for the person at the keyboard to `err`. */
export interface Console {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether `err` is a terminal that can be redrawn: progress is shown only there. */
  readonly isTerminal: boolean;
}

export interface CommandContext {
  readonly console: Console;
  /** The folder that holds the form sets. */
  readonly templatesDirectory: string;
  readonly language: Language;
}

/** A command's exit code: 0 all well, 1 findings or files not used, 2 could not run. */
export type ExitCode = 0 | 1 | 2;
export const CLEAN = 0;
export const FINDINGS = 1;
export const COULD_NOT_RUN = 2;
