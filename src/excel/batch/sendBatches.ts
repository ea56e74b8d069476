import type { WriteStep } from './WriteStep';

export interface Sending<Step> {
  /** Called after each batch that Excel has taken. */
  readonly sent: (batch: readonly Step[]) => void;
  readonly isCancelled: () => boolean;
}

/** Sends batch after batch, one sync each; ends early, with 'cancelled', when asked to between two. */
export async function sendBatches<Step extends WriteStep>(
  context: Excel.RequestContext,
  batches: readonly (readonly Step[])[],
  sending: Sending<Step>,
): Promise<'sent' | 'cancelled'> {
  const [batch, ...rest] = batches;
  if (!batch) return 'sent';
  if (sending.isCancelled()) return 'cancelled';
  for (const step of batch) step.apply();
  await context.sync();
  sending.sent(batch);
  return sendBatches(context, rest, sending);
}
