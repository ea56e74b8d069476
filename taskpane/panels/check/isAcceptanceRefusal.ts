import type { AcceptanceRefusal } from '../../../src/app/acceptedWarnings';

/** Whether it was the acceptance itself that can't be, rather than Excel that would not keep it. */
export function isAcceptanceRefusal(failure: { readonly code: string }): failure is AcceptanceRefusal {
  return failure.code === 'not-a-warning' || failure.code === 'reason-missing';
}
