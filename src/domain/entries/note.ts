import type { CleaningCode, CleaningNote } from './ReadEntry';

/** A cleaning that leaves no doubt about what was meant. */
export function info(code: CleaningCode): CleaningNote {
  return { code, severity: 'info' };
}

/** A cleaning that another reading could contradict: reported one by one. */
export function warning(code: CleaningCode): CleaningNote {
  return { code, severity: 'warning' };
}
