import { UNIT_PROPERTY } from '../../src/domain/intake/anchors';
import { formSetMarkOf } from '../../src/domain/intake/formSetMark';
import type { OpenWorkbook } from '../../src/app/ports/OpenWorkbook';

export interface WorkbookIdentity {
  /** The form set that the workbook says it was made from. */
  readonly formSet?: string;
  /** The unit it was made for. */
  readonly unit?: string;
}

/** What the open workbook says of itself; nothing when it is not ours or can't be read just now. */
export async function readWorkbookIdentity(workbook: Pick<OpenWorkbook, 'read'>): Promise<WorkbookIdentity> {
  const read = await workbook.read();
  if (!read.ok) return {};
  const mark = formSetMarkOf(read.value);
  const unit = read.value.properties.custom[UNIT_PROPERTY];
  return {
    ...(mark ? { formSet: mark.id } : {}),
    ...(typeof unit === 'string' && unit !== '' ? { unit } : {}),
  };
}
