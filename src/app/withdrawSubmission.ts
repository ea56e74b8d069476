import type { ReceivedSubmission } from './receiveFile';
import { INTAKE_TEXTS } from './text/describeIntake';
import type { Language } from './text/Language';

/**
 * A received file that the person who consolidates has taken out: listed as refused, because of them, and not counted. What was
 * found in it stays listed. A file that was not counted anyway keeps its own reason.
 */
export function withdrawSubmission({ outcome, usable }: ReceivedSubmission, language: Language): ReceivedSubmission {
  if (!usable) return { outcome };
  const reason = { code: 'withdrawn', message: INTAKE_TEXTS[language].withdrawn };
  return { outcome: { ...outcome, status: 'refused', reason } };
}
