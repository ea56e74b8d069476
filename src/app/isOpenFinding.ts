import type { Finding } from './ConsolidationResult';

/** Whether someone still has to look at a finding: the unit did not let it stand with a reason. */
export function isOpenFinding({ accepted }: Finding): boolean {
  return accepted === undefined;
}
