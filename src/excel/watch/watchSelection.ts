import type { HostFailure, SheetPlace, Watch } from '../../app/ports/OpenWorkbook';
import type { Timer } from '../../app/ports/Timer';
import { type Result, success } from '../../domain/Result';
import { activePlace } from '../activePlace';
import { runBatch } from '../batch/runBatch';
import { debounce } from './debounce';
import { unsubscribe } from './unsubscribe';

/** Shorter than for typing: whoever walks through cells with the arrow keys waits for the answer. */
export const SELECTION_PAUSE_MILLISECONDS = 150;

export interface SelectionWatchOptions {
  readonly timer: Timer;
  readonly changed: (place: SheetPlace) => void;
}

/**
 * Watches which cell is in view, by events of the workbook as a whole, which hold for sheets that are renamed, copied and added later.
 * The events don't say which cell; it is asked for once per pause, after typing in a cell has ended, and told only when it is another
 * one than before.
 */
export async function watchSelection({ timer, changed }: SelectionWatchOptions): Promise<Result<Watch, HostFailure>> {
  let stopped = false;
  let told = '';
  const isStopped = (): boolean => stopped;
  const tell = async (): Promise<void> => {
    const place = await activePlace({ waitForCellEdit: true });
    // `stop` may have been called while Excel was answering. A chart may be selected, and no cell at all.
    if (isStopped() || !place.ok) return;
    const key = JSON.stringify(place.value);
    if (key === told) return;
    told = key;
    changed(place.value);
  };
  const pause = debounce(timer, SELECTION_PAUSE_MILLISECONDS, () => void tell());
  const touch = (): Promise<void> => {
    pause.touch();
    return Promise.resolve();
  };

  const subscribed = await runBatch(async (context) => {
    const { workbook } = context;
    const handlers = [workbook.onSelectionChanged.add(touch), workbook.worksheets.onActivated.add(touch)];
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
