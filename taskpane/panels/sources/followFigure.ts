import type { HostFailure, OpenWorkbook, SheetPlace, Watch } from '../../../src/app/ports/OpenWorkbook';
import type { Pause } from '../../../src/app/ports/Pause';
import type { Timer } from '../../../src/app/ports/Timer';
import type { FigureTrace } from '../../../src/app/trace/FigureTrace';
import { type FigureIndex, indexFigures, type TraceContext } from '../../../src/app/traceFigure';
import { type Result, success } from '../../../src/domain/Result';
import { passesByItself } from '../../hooks/passesByItself';
import { steadyWatch } from '../../hooks/steadyWatch';

export type FoundFigure = Exclude<FigureTrace, { readonly kind: 'none' }>;

/** What is known of the cell that the person is at. */
export type FollowedCell =
  | { readonly kind: 'starting' }
  /** No sheet of the workbook is a summary. */
  | { readonly kind: 'no-summary' }
  /** The workbook has summaries, on these sheets; this sheet is none. */
  | { readonly kind: 'other-sheet'; readonly sheet: string; readonly summaries: readonly string[] }
  /** A summary, and a cell of it that holds no provincial figure. */
  | { readonly kind: 'no-figure'; readonly place: SheetPlace }
  | { readonly kind: 'figure'; readonly figure: FoundFigure };

export interface FollowView {
  readonly cell: FollowedCell;
  /** Why the workbook can't be read just now; what was there before stays. */
  readonly failure: HostFailure | null;
  /** Where one was before the pane led elsewhere. */
  readonly back: SheetPlace | null;
}

/** The figure under the selection in Excel, followed as the person moves and types. */
export interface FigureFollower {
  /** The first listener starts the watch, the last one that leaves ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly view: () => FollowView;
  /** Selects a part of the figure, which is followed then. */
  readonly goTo: (place: SheetPlace) => Promise<Result<void, HostFailure>>;
  /** Selects a cell behind the figure, which stays in view. */
  readonly lookAt: (place: SheetPlace) => Promise<Result<void, HostFailure>>;
  /** Selects the cell that one came from. */
  readonly goBack: () => Promise<Result<void, HostFailure>>;
}

export interface FollowOptions {
  readonly workbook: Pick<OpenWorkbook, 'read' | 'watch' | 'watchSelection' | 'selection' | 'select'>;
  readonly timer: Timer;
  /** Between understanding the workbook, tracing the figure and showing it: with hundreds of units each takes the thread for a while. */
  readonly pause: Pause;
  /** In the order in which they are tried. */
  readonly contexts: readonly TraceContext[];
}

const RETRY_MILLISECONDS = 1_500;

/**
 * Reads the workbook once, and again only after somebody has changed it: moving about asks nothing of Excel but which cell is selected.
 */
export function followFigure({ workbook, timer, pause, contexts }: FollowOptions): FigureFollower {
  const listeners = new Set<() => void>();
  let view: FollowView = { cell: { kind: 'starting' }, failure: null, back: null };
  let place: SheetPlace | null = null;
  let reading: Reading | null = null;
  let busy = false;
  /** Counts what people have changed: a reading of before is not used. */
  let version = 0;
  /** A cell that the pane itself selects; `followed` says whether the figure there is to be shown. */
  let led: { readonly to: SheetPlace; readonly followed: boolean } | null = null;
  let watches: readonly Watch[] = [];
  let callOff: (() => void) | null = null;

  const change = (changed: Partial<FollowView>): void => {
    view = { ...view, ...changed };
    for (const listener of listeners) listener();
  };
  const refresh = async (): Promise<void> => {
    if (place === null) return;
    if (reading?.version === version) {
      const asked = place;
      const cell = cellAt(reading, asked);
      await pause();
      // Whoever has gone on to another cell, or away, has set going what is to be shown there.
      if (place === asked) change({ cell, failure: null });
      return;
    }
    if (busy) return;
    busy = true;
    const before = version;
    const read = await workbook.read();
    busy = false;
    if (listeners.size === 0) return;
    if (read.ok) {
      const indexes = contexts.map((context) => indexFigures(read.value, context));
      reading = { version: before, indexes, sheets: read.value.sheets.map(({ name }) => name) };
      await pause();
      await refresh();
      return;
    }
    change({ failure: read.failure });
    callOff?.();
    callOff = passesByItself(read.failure) ? timer.after(RETRY_MILLISECONDS, () => void refresh()) : null;
  };

  const moved = (to: SheetPlace): void => {
    const mine = led;
    led = null;
    if (mine && isSame(mine.to, to)) {
      if (!mine.followed) return;
    } else {
      change({ back: null });
    }
    place = to;
    void refresh();
  };
  const lead = async (to: SheetPlace, followed: boolean): Promise<Result<void, HostFailure>> => {
    const from = place;
    led = { to, followed };
    const went = await workbook.select(to.sheet, to.address);
    if (!went.ok) {
      led = null;
      if (went.failure.code === 'sheet-missing') changedByHand();
      return went;
    }
    change({ back: from && !isSame(from, to) ? from : null });
    return success(undefined);
  };
  const changedByHand = (): void => {
    version += 1;
    void refresh();
  };

  const start = (): void => {
    watches = [
      steadyWatch(timer, async () => {
        const watched = await workbook.watchSelection(moved);
        const selected = watched.ok ? await workbook.selection() : null;
        if (selected?.ok && place === null) moved(selected.value);
        return watched;
      }),
      steadyWatch(timer, () => workbook.watch(changedByHand)),
    ];
  };
  const stop = (): void => {
    for (const watch of watches) void watch.stop();
    watches = [];
    callOff?.();
    callOff = null;
    place = null;
    reading = null;
  };

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      if (listeners.size === 1) start();
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) stop();
      };
    },
    view: () => view,
    goTo: (to) => lead(to, true),
    lookAt: (to) => lead(to, false),
    goBack: async () => {
      const went = view.back ? await lead(view.back, true) : success(undefined);
      if (went.ok) change({ back: null });
      return went;
    },
  };
}

interface Reading {
  readonly version: number;
  readonly indexes: readonly FigureIndex[];
  readonly sheets: readonly string[];
}

function cellAt({ indexes, sheets }: Reading, place: SheetPlace): FollowedCell {
  for (const index of indexes) {
    const figure = index.trace(place);
    if (figure.kind !== 'none') return { kind: 'figure', figure };
  }
  if (indexes.some((index) => index.isSummary(place.sheet))) return { kind: 'no-figure', place };
  const summaries = sheets.filter((sheet) => indexes.some((index) => index.isSummary(sheet)));
  return summaries.length === 0 ? { kind: 'no-summary' } : { kind: 'other-sheet', sheet: place.sheet, summaries };
}

function isSame(a: SheetPlace, b: SheetPlace): boolean {
  return a.sheet === b.sheet && a.address.row === b.address.row && a.address.column === b.address.column;
}
