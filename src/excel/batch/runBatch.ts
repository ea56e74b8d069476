import type { HostFailure } from '../../app/ports/OpenWorkbook';
import { failure, type Result, success } from '../../domain/Result';
import { hostFailureOf } from './hostFailureOf';

export interface BatchOptions {
  /**
   * What happens while a person is typing in a cell. False: fail at once with `cell-being-edited`, for what the person has just asked
   * for and can ask again. True: wait for Enter, for what must not stop halfway.
   */
  readonly waitForCellEdit?: boolean;
  /** The context of objects from earlier work, which go on being good; absent: a new one. */
  readonly context?: Excel.RequestContext;
}

/**
 * Runs one piece of work against Excel. Every refusal by Excel is a value. The work itself calls `sync`, as seldom as it can.
 *
 * @example const names = await runBatch(readSheetNames);
 */
export async function runBatch<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  { waitForCellEdit = false, context }: BatchOptions = {},
): Promise<Result<T, HostFailure>> {
  try {
    return success(
      await Excel.run({ delayForCellEdit: waitForCellEdit, ...(context ? { previousObjects: context } : {}) }, work),
    );
  } catch (error) {
    return failure(hostFailureOf(error));
  }
}
