import { actionType, type Batch } from './protocol/Batch';

/** What was sent since the last reset. A batch that only lets go of ranges is not counted as a sync: nobody waits for it. */
export interface Traffic {
  readonly syncs: number;
  readonly actions: number;
  readonly requestBytes: number;
  readonly answerBytes: number;
  /** The biggest single request. */
  readonly largestRequest: number;
}

/** Adds up the traffic between add-in and Excel, for budgets. */
export class RequestCounts {
  private totals = { syncs: 0, actions: 0, requestBytes: 0, answerBytes: 0, largestRequest: 0 };

  request(batch: Batch, bytes: number): void {
    if (onlyReleases(batch)) return;
    this.totals.syncs += 1;
    this.totals.actions += batch.Actions.length;
    this.totals.requestBytes += bytes;
    this.totals.largestRequest = Math.max(this.totals.largestRequest, bytes);
  }

  answer(bytes: number): void {
    this.totals.answerBytes += bytes;
  }

  get traffic(): Traffic {
    return { ...this.totals };
  }

  reset(): void {
    this.totals = { syncs: 0, actions: 0, requestBytes: 0, answerBytes: 0, largestRequest: 0 };
  }
}

/** Whether the client only lets go of ranges, as it does when a run is over. */
export function onlyReleases(batch: Batch): boolean {
  const done = batch.Actions.filter((action) => action.ActionType !== actionType.instantiate);
  return done.length > 0 && done.every((action) => action.Name === '_RemoveReference');
}
