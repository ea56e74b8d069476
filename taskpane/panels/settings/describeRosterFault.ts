import type { TemplateFault } from '../../../src/domain/forms/TemplateFault';
import type { SettingsText } from '../../text/SettingsText';

const CELL = /^[A-Z]{1,3}\d+$/;
const UNIT = /^units\[(\d+)\](?:\.(.+))?$/;

/**
 * Where a list of units is wrong, counted as people count, and what is wrong there.
 *
 * @example describeRosterFault({ path: 'units[3].parent', … }, text) // 'Đơn vị thứ 4, mục “parent”: …'
 */
export function describeRosterFault({ path, message }: TemplateFault, text: SettingsText): string {
  if (CELL.test(path)) return text.faultAtCell({ cell: path, message });
  const [, index, part] = UNIT.exec(path) ?? [];
  if (index === undefined) return text.faultAt({ path, message });
  return text.faultAtUnit({ unit: Number(index) + 1, ...(part === undefined ? {} : { part }), message });
}
