import type { Finding } from '../../../src/app/ConsolidationResult';
import type { ConsolidationClient, ConsolidationProgress } from '../../services/ConsolidationClient';
import type { PaneServices } from '../../services/PaneServices';
import { openRun, type SessionSource } from './openRun';
import {
  NEW_SESSION,
  NO_PROGRESS,
  type ReadingProgress,
  type SessionFailure,
  type SessionState,
  type Writing,
} from './SessionState';
import { keepSummaryMemory } from './summaryMemory';
import { writeSummary } from './writeSummary';

/** A consolidation that goes on while other places of the pane are open. */
export interface ConsolidationSession {
  readonly state: () => SessionState;
  /** Calls back after every change; the answer ends that. */
  readonly subscribe: (changed: () => void) => () => void;
  /** Starts anew with these files. */
  readonly begin: (source: SessionSource, files: readonly File[]) => Promise<void>;
  /** Adds files to those received. */
  readonly addFiles: (files: readonly File[]) => Promise<void>;
  /**
   * Stops reading; what was read is shown. While it is being added up: everything is as it was on the last board, without the files that
   * came since and with those that were taken out since; before there is a board, everything received is forgotten.
   */
  readonly stop: () => void;
  /** Forgets everything received. */
  readonly reset: () => void;
  readonly confirm: (doubt: string, yes: boolean) => void;
  /** Takes a file out, or in again. */
  readonly withdraw: (file: string, out: boolean) => Promise<void>;
  readonly findings: (file: string) => Promise<readonly Finding[] | null>;
  /** Puts the summary into the open workbook; in place of the earlier one, when a person says so. */
  readonly write: (replaceEarlier: boolean) => Promise<void>;
  readonly cancelWriting: () => void;
  /** The summary as a file; null when the workers are gone. */
  readonly workbook: () => Promise<Uint8Array | null>;
}

type Settled = Pick<SessionState, 'board' | 'withdrawn' | 'progress' | 'written' | 'failure'>;

export type SessionServices = Pick<PaneServices, 'workbook' | 'library' | 'newConsolidation'>;

/**
 * A consolidation as the panel drives it, from the choice of files to the written summary.
 *
 * @param now milliseconds on any clock
 */
export function consolidationSession(services: SessionServices, now: () => number): ConsolidationSession {
  const listeners = new Set<() => void>();
  let state = NEW_SESSION;
  let client: ConsolidationClient | null = null;
  let cancelled = false;
  /** What the last board showed, while something else is added up. */
  let last: Settled | null = null;
  /** Counts the sums and readings that were begun: only the newest is shown. */
  let sums = 0;

  const set = (change: Partial<SessionState>): void => {
    state = { ...state, ...change };
    for (const changed of listeners) changed();
  };
  const reset = (failure: SessionFailure | null = null): void => {
    client?.end();
    client = null;
    cancelled = true;
    last = null;
    set({ ...NEW_SESSION, failure });
  };

  const write = (change: Partial<Writing>): void => {
    if (state.writing) set({ writing: { ...state.writing, ...change } });
  };

  const sumUp = async (run: ConsolidationClient): Promise<void> => {
    const mine = (sums += 1);
    const board = await run.finish([...state.withdrawn]);
    if (run !== client || mine !== sums) return;
    if (board) set({ stage: 'board', board });
    else reset({ code: 'stopped' });
  };
  const count = async (run: ConsolidationClient): Promise<void> => {
    set({ stage: 'counting' });
    await sumUp(run);
  };
  /** Before something that makes another sum. */
  const keepBoard = (run: ConsolidationClient): void => {
    if (state.stage !== 'board') return;
    const { board, withdrawn, progress, written, failure } = state;
    last = { board, withdrawn, progress, written, failure };
    run.keep();
  };
  const backToBoard = (run: ConsolidationClient, settled: Settled): void => {
    run.forget();
    set({ stage: 'board', ...settled });
    // A worker can't leave a sum halfway. It makes the earlier one again next, before whatever is asked of it from the board.
    void sumUp(run);
  };
  const read = async (run: ConsolidationClient, files: readonly File[]): Promise<void> => {
    const startedAt = now();
    sums += 1;
    set({ stage: 'reading', failure: null, written: null, progress: { ...NO_PROGRESS, total: files.length } });
    await run.add(files, (more) => set({ progress: { ...advance(state.progress, more), elapsed: now() - startedAt } }));
    if (run !== client) return;
    const { progress } = state;
    set({ progress: { ...progress, unread: progress.total - progress.done } });
    await count(run);
  };

  return {
    state: () => state,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    begin: async (source, files) => {
      reset();
      const run = services.newConsolidation();
      client = run;
      set({ stage: 'reading', progress: { ...NO_PROGRESS, total: files.length } });
      const opened = await openRun(run, services, source);
      if (run !== client) return;
      if (!opened.ok) {
        reset(opened.failure);
        return;
      }
      const { formSet, earlier } = opened.value;
      const decided = { confirmed: new Set(earlier.confirmed), withdrawn: new Set(earlier.withdrawn) };
      set({ formSet, earlier: earlier.sheets, ...decided });
      await read(run, files);
    },
    addFiles: async (files) => {
      if (!client || files.length === 0) return;
      keepBoard(client);
      await read(client, files);
    },
    stop: () => {
      if (state.stage === 'counting' && client && last) backToBoard(client, last);
      // Before the workers are ready there is nothing to keep.
      else if (state.formSet && state.stage === 'reading') client?.stop();
      else reset();
    },
    reset: () => reset(),
    confirm: (doubt, yes) => set({ confirmed: withOrWithout(state.confirmed, doubt, yes) }),
    withdraw: async (file, out) => {
      if (client) keepBoard(client);
      set({ withdrawn: withOrWithout(state.withdrawn, file, out), written: null });
      if (client) await count(client);
    },
    findings: async (file) => (client ? client.findings(file) : null),
    write: async (replaceEarlier) => {
      const { board, earlier } = state;
      const run = client;
      if (!run || !board || state.writing) return;
      cancelled = false;
      set({ failure: null, written: null, writing: { done: 0, total: board.sheets.length, phase: 'going' } });
      const written = await writeSummary(run, services, {
        board,
        replace: replaceEarlier ? earlier : [],
        progress: {
          report: (done, total) => write({ done, total }),
          finishing: () => write({ phase: 'finishing' }),
          isCancelled: () => cancelled,
        },
      });
      if (run !== client) return;
      set({ writing: null });
      if (!written.ok) {
        if (written.failure.code === 'stopped') reset(written.failure);
        else set({ failure: written.failure });
        return;
      }
      if (!written.value) return;
      const { names } = written.value;
      set({ written: written.value, earlier: names });
      const { confirmed, withdrawn } = state;
      await keepSummaryMemory(services.workbook, {
        sheets: [...names],
        confirmed: [...confirmed],
        withdrawn: [...withdrawn],
      });
    },
    cancelWriting: () => {
      if (state.writing?.phase !== 'going') return;
      cancelled = true;
      write({ phase: 'stopping' });
    },
    workbook: async () => (client ? client.workbook() : null),
  };
}

function advance(
  before: ReadingProgress,
  { done, total, reading, files, repeated }: ConsolidationProgress,
): ReadingProgress {
  return {
    ...before,
    done,
    // An archive turns out to be many files.
    total: Math.max(total, before.total),
    reading,
    repeated: before.repeated + repeated,
    withErrors: before.withErrors + files.filter(({ status, errors }) => status === 'used' && errors > 0).length,
    unusable: before.unusable + files.filter(({ status }) => status !== 'used').length,
  };
}

function withOrWithout(set: ReadonlySet<string>, item: string, present: boolean): ReadonlySet<string> {
  const changed = new Set(set);
  if (present) changed.add(item);
  else changed.delete(item);
  return changed;
}
