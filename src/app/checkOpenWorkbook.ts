import type { FormSet } from '../domain/forms/FormSet';
import { type Result, success } from '../domain/Result';
import type { CheckedFile } from './CheckedFile';
import { checkWorkbook } from './checkWorkbook';
import type { HostFailure, OpenWorkbook } from './ports/OpenWorkbook';
import type { Language } from './text/Language';

/**
 * Checks the workbook that is open in Excel, as it stands: tables are found by our marks or by their headers, wherever they are.
 *
 * @example
 * const checked = await checkOpenWorkbook(workbook, { formSet: kl01, language: 'vi' });
 * if (checked.ok) show(checked.value.findings);
 */
export async function checkOpenWorkbook(
  workbook: Pick<OpenWorkbook, 'read'>,
  context: { readonly formSet: FormSet; readonly language: Language },
): Promise<Result<CheckedFile, HostFailure>> {
  const read = await workbook.read();
  return read.ok ? success(checkWorkbook(read.value, read.value.name, context)) : read;
}
