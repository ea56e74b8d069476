import type { HostFailure } from '../../app/ports/OpenWorkbook';
import type { Result } from '../../domain/Result';
import { runBatch } from '../batch/runBatch';

type Handler = Pick<OfficeExtension.EventHandlerResult<unknown>, 'remove' | 'context'>;

/** Takes handlers away, in the context that they were made in. */
export function unsubscribe(handlers: readonly Handler[]): Promise<Result<void, HostFailure>> {
  return runBatch(async () => {
    const [first] = handlers;
    if (!first) return;
    for (const handler of handlers) handler.remove();
    await first.context.sync();
  });
}
