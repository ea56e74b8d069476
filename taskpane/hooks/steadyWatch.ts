import type { HostFailure, Watch } from '../../src/app/ports/OpenWorkbook';
import type { Timer } from '../../src/app/ports/Timer';
import { type Result, success } from '../../src/domain/Result';

const RETRY_MILLISECONDS = 2_000;

/**
 * A watch that begins as soon as Excel allows: it may refuse while somebody types in a cell. Can be stopped at any time, before it has
 * begun too.
 *
 * @example const watch = steadyWatch(timer, () => workbook.watch(checkAgain));
 */
export function steadyWatch(timer: Timer, begin: () => Promise<Result<Watch, HostFailure>>): Watch {
  let stopped = false;
  let begun: Watch | null = null;
  let callOff: (() => void) | null = null;
  const isStopped = (): boolean => stopped;
  const attempt = async (): Promise<void> => {
    const result = await begin();
    if (!result.ok) {
      if (!isStopped()) callOff = timer.after(RETRY_MILLISECONDS, () => void attempt());
      return;
    }
    if (isStopped()) await result.value.stop();
    else begun = result.value;
  };
  void attempt();
  return {
    stop: () => {
      stopped = true;
      callOff?.();
      return begun?.stop() ?? Promise.resolve(success(undefined));
    },
  };
}
