import { extractSubmission } from '../../../src/domain/intake/extractSubmission';
import { locateTables } from '../../../src/domain/intake/locateTables';
import type { FormSet } from '../../../src/domain/forms/FormSet';
import { fieldKey } from '../../../src/domain/forms/Table';
import type { ReceivedValue, ReceivedWorkbook } from '../../../src/domain/workbook/ReceivedWorkbook';

/** What a workbook says: field → the value its cell holds, blank cells left out. `entered`: without the totals. */
export function figures(
  workbook: ReceivedWorkbook,
  formSet: FormSet,
  which: 'all' | 'entered' = 'all',
): Readonly<Record<string, ReceivedValue>> {
  const { located } = locateTables(workbook, formSet);
  const fields = extractSubmission(workbook, located, formSet).tables.flatMap((table) => table.fields);
  return Object.fromEntries(
    fields.flatMap(({ field, raw, derived }) =>
      raw === null || (derived && which === 'entered') ? [] : [[fieldKey(field), raw]],
    ),
  );
}
