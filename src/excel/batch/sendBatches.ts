import type { HostFailure } from '../../app/ports/OpenWorkbook';
import type { Pause } from '../../app/ports/Pause';
import { type Result, success } from '../../domain/Result';
import { runBatch } from './runBatch';
import type { WriteStep } from './WriteStep';

export interface Sending<Step> {
  /** Called after each batch that Excel has taken. */
  readonly sent: (batch: readonly Step[]) => void;
  readonly isCancelled: () => boolean;
  /** Called before the last batch; it is not asked any more whether to stop. */
  readonly finishing?: () => void;
  /** Before a batch is put together, and again before it is sent: both take the thread for a while. */
  readonly pause: Pause;
}

/**
 * Sends batch after batch, one sync each; ends early, with 'cancelled', when asked to before any of them. Each is a run of its own, which
 * lets go of its ranges when it is done: thousands of them at the end would take the thread for long. Typing in a cell is waited for.
 */
export async function sendBatches<Step extends WriteStep>(
  context: Excel.RequestContext,
  batches: readonly (readonly Step[])[],
  sending: Sending<Step>,
): Promise<Result<'sent' | 'cancelled', HostFailure>> {
  const [batch, ...rest] = batches;
  if (!batch) return success('sent');
  await sending.pause();
  if (sending.isCancelled()) return success('cancelled');
  if (rest.length === 0) sending.finishing?.();
  const sent = await runBatch(
    async () => {
      for (const step of batch) step.apply();
      await sending.pause();
      await context.sync();
    },
    { waitForCellEdit: true, context },
  );
  if (!sent.ok) return sent;
  sending.sent(batch);
  return sendBatches(context, rest, sending);
}
