import type { OpenedWorkbook } from './ports/OpenWorkbook';
import { type IntakeContext, type ReceivedSubmission, receiveWorkbook } from './receiveWorkbook';

/**
 * The workbook that is open, as its unit's submission: a province counts its own unit with it, saved or not. It takes the place of every
 * file of that unit. It has no bytes to be hashed, so its SHA-256 is empty, and no time of its own.
 *
 * @example
 * const read = await workbook.read();
 * if (read.ok) run.addReceived(receiveOpenWorkbook(read.value, { formSet, roster, language: 'vi' }));
 */
export function receiveOpenWorkbook(workbook: OpenedWorkbook, context: IntakeContext): ReceivedSubmission {
  const { outcome, usable } = receiveWorkbook(workbook, { name: workbook.name, sha256: '' }, context);
  return usable ? { outcome, usable: { ...usable, open: true } } : { outcome };
}
