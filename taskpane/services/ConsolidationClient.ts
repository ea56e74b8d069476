import type { Finding } from '../../src/app/ConsolidationResult';
import type { WorkbookDocument } from '../../src/app/ports/WorkbookDocument';
import type { TemplateFault } from '../../src/domain/forms/TemplateFault';
import type { Result } from '../../src/domain/Result';
import type { ConsolidationBoard } from '../worker/ConsolidationBoard';
import type { ConsolidationSetupMessage } from '../worker/ConsolidationSetupMessage';
import type { FileSummary } from '../worker/FileSummary';
import type { ReadableFile } from '../worker/ReadingMessages';

export type { ConsolidationBoard, FileSummary, ReadableFile };
export type ConsolidationStart = ConsolidationSetupMessage;

/**
 * A consolidation in workers of its own, off the pane's thread. Figures stay there: the pane is told what it shows, and asks for the
 * rest. A worker that a file has hung for 10 s is ended and that file refused; the others go on, and nothing received is lost.
 *
 * Every answer is null when the workers were ended, or broke down, before it came.
 *
 * @example
 * const run = services.newConsolidation();
 * await run.start({ formSet: 'kl01-971', templates, language: 'vi' });
 * await run.add(files, (progress) => show(progress));
 * const board = await run.finish();
 * run.end();
 */
export interface ConsolidationClient {
  readonly start: (setup: ConsolidationStart) => Promise<Result<null, readonly TemplateFault[]> | null>;
  /** Reads files, in any order; resolves when all are done, or when {@link stop} or {@link end} was called. */
  readonly add: (files: readonly ReadableFile[], progress: (progress: ConsolidationProgress) => void) => Promise<void>;
  /** Leaves the files that were not read yet; those that were stay. */
  readonly stop: () => void;
  /** What was received so far is what {@link forget} goes back to. */
  readonly keep: () => void;
  /** Drops the files that came after {@link keep}, as if they never had. */
  readonly forget: () => void;
  /** Adds up everything received so far, but for the files (by key) that a person took out. Can be called again, after more files. */
  readonly finish: (without?: readonly string[]) => Promise<ConsolidationBoard | null>;
  /** What was found in one file. */
  readonly findings: (key: string) => Promise<readonly Finding[] | null>;
  /** The last finished summary as a file. */
  readonly workbook: () => Promise<Uint8Array | null>;
  /** The same as what `insertSummary` takes. */
  readonly document: () => Promise<WorkbookDocument | null>;
  /** Ends the workers at once; nothing of the run is kept. */
  readonly end: () => void;
}

export interface ConsolidationProgress {
  readonly done: number;
  readonly total: number;
  /** Names of the files that are being read just now; none after the last. */
  readonly reading: readonly string[];
  /** The files done since the last call, without those that were there already. */
  readonly files: readonly FileSummary[];
  /** How many of the files done since the last call were there already. */
  readonly repeated: number;
}
