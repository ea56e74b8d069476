import { readFile } from 'node:fs/promises';
import type { PreviousFigures } from '../app/doubts/findDoubts';
import { readPreviousFigures } from '../app/doubts/readPreviousFigures';
import { describeReadFailure } from '../app/text/describeReadFailure';
import type { FormSet } from '../domain/forms/FormSet';
import { failure, type Result, success } from '../domain/Result';
import type { CommandContext } from './Console';
import { describeError } from './describeError';
import { readReceivedWorkbook } from './readReceivedWorkbook';
import { cliText } from './text';

/** Last period's figures from its summary, undefined when none is named; the failure is a sentence. */
export async function loadPrevious(
  { language }: CommandContext,
  file: string | undefined,
  formSet: FormSet,
  summaryFormSet: FormSet,
): Promise<Result<PreviousFigures | undefined, string>> {
  if (file === undefined) return success(undefined);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return failure(cliText(language, 'cannotRead', file, describeError(error)));
  }
  const read = readReceivedWorkbook(bytes);
  if (!read.ok) return failure(cliText(language, 'cannotRead', file, describeReadFailure(read.failure, language)));
  const previous = readPreviousFigures(read.value, formSet, summaryFormSet);
  return previous ? success(previous) : failure(cliText(language, 'noPrevious', file, formSet.id));
}
