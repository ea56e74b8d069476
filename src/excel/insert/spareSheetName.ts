import { nameKey } from '../nameKey';

const STEM = 'bieu-mau-cu-';

/** A name that no sheet has, for one that is about to go. */
export function spareSheetName(used: readonly string[]): string {
  const taken = new Set(used.map(nameKey));
  let number = 1;
  while (taken.has(`${STEM}${number}`)) number += 1;
  return `${STEM}${number}`;
}
