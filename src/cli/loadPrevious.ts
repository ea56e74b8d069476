import type { PreviousFigures } from '../app/doubts/findDoubts';
import { readPreviousFigures } from '../app/doubts/readPreviousFigures';
import type { FormSet } from '../domain/forms/FormSet';
import { failure, type Result, success } from '../domain/Result';
import type { CommandContext } from './Console';
import { readWorkbookFile } from './readWorkbookFile';
import { cliText } from './text';

/** Last period's figures from its summary, undefined when none is named; the failure is a sentence. */
export async function loadPrevious(
  { language }: CommandContext,
  file: string | undefined,
  formSet: FormSet,
  summaryFormSet: FormSet,
): Promise<Result<PreviousFigures | undefined, string>> {
  if (file === undefined) return success(undefined);
  const read = await readWorkbookFile(file, language);
  if (!read.ok) return read;
  const previous = readPreviousFigures(read.value.workbook, formSet, summaryFormSet);
  return previous ? success(previous) : failure(cliText(language, 'noPrevious', file, formSet.id));
}
