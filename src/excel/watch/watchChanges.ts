import type { HostFailure, Watch, WorkbookChange } from '../../app/ports/OpenWorkbook';
import type { Timer } from '../../app/ports/Timer';
import { type Result, success } from '../../domain/Result';
import { runBatch } from '../batch/runBatch';
import type { OwnSheets } from '../OwnSheets';
import { debounce } from './debounce';
import { unsubscribe } from './unsubscribe';

/** Long enough for the next keystroke, short enough to be "at once". */
export const PAUSE_MILLISECONDS = 400;

export interface WatchOptions {
  readonly timer: Timer;
  readonly changed: (change: WorkbookChange) => void;
  /** Knows which sheets came and went by our own hand. */
  readonly own: OwnSheets;
}

/**
 * Watches the whole workbook by one subscription per kind of event, which holds for sheets that are renamed, copied and added later.
 * What an event says is not trusted (Excel leaves out details of larger edits): it only says that a sheet is to be read again. Our own
 * writes don't count. Nothing is written.
 */
export async function watchChanges({ timer, changed, own }: WatchOptions): Promise<Result<Watch, HostFailure>> {
  const touched: Touch[] = [];
  let stopped = false;
  const pause = debounce(timer, PAUSE_MILLISECONDS, () => void tell());
  const touch = (how: Touch['how'], { worksheetId }: { readonly worksheetId: string }): Promise<void> => {
    touched.push({ how, sheetId: worksheetId });
    pause.touch();
    return Promise.resolve();
  };

  const tell = async (): Promise<void> => {
    const foreign = touched.splice(0).filter((each) => !isOwn(each, own));
    if (foreign.length === 0) return;
    const ids = new Set(foreign.map(({ sheetId }) => sheetId));
    const sheets = await runBatch((context) => namesOf(context, ids), { waitForCellEdit: true });
    // `stop` may have been called while Excel was answering.
    if (!isStopped()) changed({ sheets: sheets.ok ? sheets.value : [] });
  };
  const isStopped = (): boolean => stopped;

  const subscribed = await runBatch(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add((event) =>
        event.triggerSource === 'ThisLocalAddin' ? Promise.resolve() : touch('changed', event),
      ),
      worksheets.onAdded.add((event) => touch('added', event)),
      worksheets.onDeleted.add((event) => touch('deleted', event)),
    ];
    await context.sync();
    return handlers;
  });
  if (!subscribed.ok) return subscribed;

  return success({
    stop: () => {
      stopped = true;
      pause.cancel();
      return unsubscribe(subscribed.value);
    },
  });
}

interface Touch {
  readonly how: 'changed' | 'added' | 'deleted';
  readonly sheetId: string;
}

/** Asked after the pause: Excel may tell of a new sheet before the request that adds it is answered. */
function isOwn({ how, sheetId }: Touch, own: OwnSheets): boolean {
  return (how === 'added' && own.wasAdded(sheetId)) || (how === 'deleted' && own.wasDeleted(sheetId));
}

/** The names of those sheets that are still there. */
async function namesOf(context: Excel.RequestContext, ids: ReadonlySet<string>): Promise<readonly string[]> {
  const sheets = context.workbook.worksheets.load('items/id,items/name');
  await context.sync();
  return sheets.items.filter(({ id }) => ids.has(id)).map(({ name }) => name);
}
