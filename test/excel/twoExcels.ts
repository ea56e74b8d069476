import { AsyncLocalStorage } from 'node:async_hooks';
import type { OpenWorkbook } from '../../src/app/ports/OpenWorkbook';
import { excelWorkbook } from '../../src/excel/excelWorkbook';
import { PAUSE_MILLISECONDS } from '../../src/excel/watch/watchChanges';
import { loadOfficeLibrary } from '../host/node/loadOfficeLibrary';
import { officeLibrary } from '../host/OfficeLibrary';
import { simulateExcel, type SimulatedExcel } from '../host/simulateExcel';
import { manualTimer } from './manualTimer';

/** One workbook in its window, with a task pane of its own. */
export interface PaneExcel {
  readonly excel: SimulatedExcel;
  readonly workbook: OpenWorkbook;
  /** Does something in this workbook's pane, with all that it waits for. */
  /** A pause in what the user does, after which the pane is told of it. */
  readonly pause: () => Promise<void>;
  readonly inPane: <T>(work: () => Promise<T>) => Promise<T>;
}

/**
 * Two workbooks that are open at the same time. In Excel each task pane is a page with a library of its own; here both share one, which
 * keeps its session and its handlers in static fields. So these fields are read per pane: whatever a pane's work awaits, it comes back
 * to its own workbook, however the two take turns.
 */
export function useTwoExcels(names: readonly [string, string]): () => readonly [PaneExcel, PaneExcel] {
  let panes: readonly [PaneExcel, PaneExcel] | null = null;
  let release: () => void = () => undefined;
  beforeAll(() => loadOfficeLibrary());
  beforeEach(() => {
    const current = new AsyncLocalStorage<LibraryState>();
    const open = (name: string): PaneExcel => {
      const excel = simulateExcel({ requirementSet: '1.14', locale: 'vi-VN', year: 2026, name });
      const state = libraryState();
      const inPane = <T>(work: () => Promise<T>): Promise<T> => current.run(state, work);
      const timer = manualTimer();
      const pause = (): Promise<void> =>
        inPane(async () => {
          await excel.settled();
          timer.pass(PAUSE_MILLISECONDS);
          await new Promise((resolve) => setTimeout(resolve, 10));
        });
      return { excel, workbook: excelWorkbook({ timer }), inPane, pause };
    };
    const first = open(names[0]);
    const second = open(names[1]);
    const restore = readPerPane(() => current.getStore());
    panes = [first, second];
    release = () => {
      restore();
      second.excel.uninstall();
      first.excel.uninstall();
    };
  });
  afterEach(() => {
    release();
    panes = null;
  });
  return () => {
    if (!panes) throw new TypeError('There are two Excels only inside a test.');
    return panes;
  };
}

/** What the library keeps for the whole page. */
interface LibraryState {
  readonly session: unknown;
  readonly registrations: unknown;
}

function libraryState(): LibraryState {
  const { SessionBase, GenericEventRegistration } = officeLibrary().OfficeExtension;
  return { session: SessionBase._overrideSession, registrations: GenericEventRegistration.s_genericEventRegistrations };
}

/** Work outside any pane finds no session: it must not reach a workbook by chance. */
function readPerPane(state: () => LibraryState | undefined): () => void {
  const { SessionBase, GenericEventRegistration } = officeLibrary().OfficeExtension;
  const fields = [
    [SessionBase, '_overrideSession', () => state()?.session],
    [GenericEventRegistration, 's_genericEventRegistrations', () => state()?.registrations ?? {}],
  ] as const;
  const before = fields.map(([owner, key]) => Object.getOwnPropertyDescriptor(owner, key)!);
  for (const [owner, key, get] of fields) Object.defineProperty(owner, key, { get, configurable: true });
  return () => fields.forEach(([owner, key], index) => Object.defineProperty(owner, key, before[index]!));
}
