import type { FormSet } from '../../domain/forms/FormSet';
import { vietnameseDate } from '../sheets/vietnameseDate';
import type { UnitStanding } from './unitStandings';

/**
 * The units that have sent nothing, or nothing in it, ready to be copied into a message: numbered, with whom to ask.
 *
 * @example missingText(unitStandings(result), kl01) // 'Các đơn vị chưa nộp … (hạn 05/4/2023): 1 đơn vị\n1. MTTQ …\n'
 */
export function missingText(standings: readonly UnitStanding[], { title, deadline }: FormSet): string {
  const lacking = standings.filter(({ status }) => status === 'missing' || status === 'empty');
  const until = deadline === undefined ? '' : ` (hạn ${vietnameseDate(deadline)})`;
  if (lacking.length === 0) return `Tất cả các đơn vị đã nộp “${title}”${until}.\n`;
  const lines = lacking.map(({ unit, status }, index) => {
    const contact = unit.contact === undefined ? '' : ` – ${unit.contact}`;
    return `${index + 1}. ${unit.name}${status === 'empty' ? ' (tệp trống)' : ''}${contact}`;
  });
  return [`Các đơn vị chưa nộp “${title}”${until}: ${lacking.length} đơn vị`, ...lines, ''].join('\n');
}
