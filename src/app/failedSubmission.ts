import type { ReceivedSubmission } from './receiveFile';
import { INTAKE_TEXTS } from './text/describeIntake';
import type { Language } from './text/Language';

/** Why a file could not even be looked into. */
export interface FileFailure {
  /** `too-slow`: the file kept its reader busy for so long that the reader was ended. */
  readonly code: 'cannot-open' | 'too-slow' | 'internal-error';
  /** The system's or the program's own words; for `too-slow` the seconds it was given. */
  readonly detail: string;
}

/**
 * A file that the system would not open, that took too long, or on which the program itself failed: refused with its reason, so that
 * it is listed like any other and stops none of them.
 *
 * @example failedSubmission('HU-HH.xlsx', { code: 'too-slow', detail: '10' }, 'vi').outcome.status === 'refused'
 */
export function failedSubmission(file: string, { code, detail }: FileFailure, language: Language): ReceivedSubmission {
  const texts = INTAKE_TEXTS[language];
  const sentences = {
    'cannot-open': texts.unreadableFile,
    'too-slow': texts.tooSlow,
    'internal-error': texts.faultOfOurs,
  };
  const reason = { code, message: sentences[code]({ detail }) };
  return { outcome: { file, sha256: '', status: 'refused', reason, tables: [], findings: [], warnings: [] } };
}
