import type { OpenWorkbook } from '../../../src/app/ports/OpenWorkbook';
import { restoreTable } from '../../../src/app/restoreTable';
import { describeHostFailure } from '../../../src/app/text/describeHostFailure';
import { describeRestoration, describeRestoreRefusal } from '../../../src/app/text/describeRestoration';
import type { Language } from '../../../src/app/text/Language';
import type { FormSet } from '../../../src/domain/forms/FormSet';

export interface RestoreNotice {
  readonly intent: 'success' | 'error';
  readonly message: string;
}

/**
 * Puts a table in order and says what was mended, or why nothing was.
 *
 * @throws RangeError for a table that is not one of the form set
 */
export async function restoreInPane(
  workbook: Pick<OpenWorkbook, 'read' | 'restore'>,
  table: string,
  { formSet, language }: { readonly formSet: FormSet; readonly language: Language },
): Promise<RestoreNotice> {
  const restored = await restoreTable(workbook, { formSet, table });
  if (restored.ok) return { intent: 'success', message: describeRestoration(restored.value, formSet, language) };
  const { failure } = restored;
  switch (failure.code) {
    case 'unknown-table':
      throw new RangeError(`There is no table ${failure.table} in ${formSet.id}.`);
    case 'table-not-found':
    case 'table-changed':
      return { intent: 'error', message: describeRestoreRefusal(failure, formSet, language) };
    default:
      return { intent: 'error', message: describeHostFailure(failure, language) };
  }
}
