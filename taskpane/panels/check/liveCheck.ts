import {
  acceptWarning,
  type AcceptanceRefusal,
  settleFindings,
  type SplitFindings,
  withdrawAcceptance,
} from '../../../src/app/acceptedWarnings';
import type { CheckedFile } from '../../../src/app/CheckedFile';
import { checkWorkbook } from '../../../src/app/checkWorkbook';
import type { Finding } from '../../../src/app/ConsolidationResult';
import type { HostFailure, OpenWorkbook, Watch } from '../../../src/app/ports/OpenWorkbook';
import type { Timer } from '../../../src/app/ports/Timer';
import type { Language } from '../../../src/app/text/Language';
import type { FormSet } from '../../../src/domain/forms/FormSet';
import { locateTables } from '../../../src/domain/intake/locateTables';
import { type Result, success } from '../../../src/domain/Result';
import { passesByItself } from '../../hooks/passesByItself';
import { steadyWatch } from '../../hooks/steadyWatch';
import { type FileProblems, fileProblems } from './fileProblems';
import { type ShownFinding, steadyFindings, withoutMended } from './steadyFindings';

/** What the panel shows. */
export interface CheckView {
  /** The last check that came to an end; null before the first. */
  readonly outcome: CheckOutcome | null;
  readonly shown: readonly ShownFinding[];
  /** Findings that are new since the list is held, and wait. */
  readonly waiting: number;
  /** Why the last attempt gave nothing; what was there before stays. */
  readonly failure: HostFailure | null;
  /** A check that a person asked for is under way. Those that come by themselves are silent. */
  readonly checking: boolean;
}

export interface CheckOutcome extends FileProblems, Pick<SplitFindings, 'accepted'> {
  readonly checked: CheckedFile;
  readonly at: Date;
}

/** The open workbook under watch: checked when somebody begins to look, after every change, and when asked. */
export interface LiveCheck {
  /** The first listener starts the watch, the last one that leaves ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly view: () => CheckView;
  readonly checkNow: () => void;
  /** True while somebody points at the list or writes in it: nothing then comes or goes in it. */
  readonly hold: (held: boolean) => void;
  readonly accept: (finding: Finding, reason: string) => Promise<Result<void, HostFailure | AcceptanceRefusal>>;
  readonly withdraw: (finding: Finding) => Promise<Result<void, HostFailure>>;
}

export interface LiveCheckOptions {
  readonly workbook: Pick<OpenWorkbook, 'read' | 'watch' | 'readMemory' | 'writeMemory'>;
  readonly timer: Timer;
  readonly formSet: FormSet;
  readonly language: Language;
  readonly now: () => Date;
}

/** How long something that was put right is still shown. */
export const MENDED_MILLISECONDS = 3_000;
/** After this a check that Excel could not allow is tried again. */
export const RETRY_MILLISECONDS = 1_500;

export function liveCheck({ workbook, timer, formSet, language, now }: LiveCheckOptions): LiveCheck {
  const listeners = new Set<() => void>();
  const tables = formSet.tables.map(({ id }) => id);
  let view: CheckView = { outcome: null, shown: [], waiting: 0, failure: null, checking: false };
  let open: readonly Finding[] = [];
  let held = false;
  let running = false;
  let again = false;
  let watch: Watch | null = null;
  const waitingFor = new Map<() => void, () => void>();

  const change = (changed: Partial<CheckView>): void => {
    view = { ...view, ...changed };
    for (const listener of listeners) listener();
  };
  /** Once, however often it is asked for meanwhile. */
  const later = (milliseconds: number, work: () => void): void => {
    waitingFor.get(work)?.();
    waitingFor.set(work, timer.after(milliseconds, work));
  };

  const list = (accepted: readonly Finding[]): Pick<CheckView, 'shown' | 'waiting'> => {
    const shown = steadyFindings(view.shown, { open, accepted, tables, held });
    const there = shown.filter(({ mended }) => !mended).length;
    return { shown, waiting: open.length - there };
  };

  const check = async (): Promise<Result<CheckOutcome, HostFailure>> => {
    const read = await workbook.read();
    if (!read.ok) return read;
    const checked = checkWorkbook(read.value, read.value.name, { formSet, language });
    const { refused } = locateTables(read.value, formSet);
    const settled = await settleFindings(workbook, checked);
    if (!settled.ok) return settled;
    open = settled.value.open;
    const { accepted } = settled.value;
    return success({ ...fileProblems(checked, refused, { formSet, language }), checked, accepted, at: now() });
  };

  const run = async (): Promise<void> => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    const result = await check();
    running = false;
    if (listeners.size === 0) return;
    if (result.ok) {
      const outcome = result.value;
      change({ outcome, ...list(outcome.accepted.map(({ finding }) => finding)), failure: null, checking: false });
      if (view.shown.some(({ mended }) => mended)) later(MENDED_MILLISECONDS, tidy);
    } else {
      change({ failure: result.failure, checking: false });
      if (passesByItself(result.failure)) later(RETRY_MILLISECONDS, runAgain);
    }
    if (again) {
      again = false;
      await run();
    }
  };

  const runAgain = (): void => void run();
  const tidy = (): void => {
    if (!held) change({ shown: withoutMended(view.shown) });
  };
  const start = (): void => {
    watch = steadyWatch(timer, () => workbook.watch(runAgain));
    void run();
  };
  const stop = (): void => {
    void watch?.stop();
    watch = null;
    for (const callOff of waitingFor.values()) callOff();
    waitingFor.clear();
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
    checkNow: () => {
      change({ checking: true });
      void run();
    },
    hold: (next) => {
      if (held === next) return;
      held = next;
      if (held || !view.outcome) return;
      tidy();
      change(list([]));
    },
    accept: async (finding, reason) => {
      const accepted = await acceptWarning(workbook, finding, reason);
      if (accepted.ok) await run();
      return accepted;
    },
    withdraw: async (finding) => {
      const withdrawn = await withdrawAcceptance(workbook, finding);
      if (withdrawn.ok) await run();
      return withdrawn;
    },
  };
}
