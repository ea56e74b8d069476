import { describeFault } from '../../../src/app/text/describeFault';
import type { Language } from '../../../src/app/text/Language';
import type { TemplateFault } from '../../../src/domain/forms/TemplateFault';
import type { SettingsText } from '../../text/SettingsText';

const CELL = /^[A-Z]{1,3}\d+$/;
const UNIT = /^units\[(\d+)\](?:\.(.+))?$/;

/**
 * Where a list of units is wrong, counted as people count, and what is wrong there.
 *
 * @example describeRosterFault({ path: 'units[3].parent', … }, text, 'vi') // 'Đơn vị thứ 4, mục “parent”: không có đơn vị nào …'
 */
export function describeRosterFault(fault: TemplateFault, text: SettingsText, language: Language): string {
  const { path } = fault;
  if (CELL.test(path)) return text.faultAtCell({ cell: path, message: fault.message });
  const message = describeFault(fault.message, language);
  const [, index, part] = UNIT.exec(path) ?? [];
  if (index === undefined) return text.faultAt({ path, message });
  return text.faultAtUnit({ unit: Number(index) + 1, ...(part === undefined ? {} : { part }), message });
}
