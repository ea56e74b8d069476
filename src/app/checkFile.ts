import type { FormSet } from '../domain/forms/FormSet';
import type { CheckedFile } from './CheckedFile';
import { checkWorkbook } from './checkWorkbook';
import { failure } from '../domain/Result';
import type { ReceivedFile } from './ports/ReceivedFile';
import type { ReadWorkbook } from './ports/WorkbookReader';
import { describeReadFailure } from './text/describeReadFailure';
import type { Language } from './text/Language';
import { withAccepted } from './withAccepted';

export interface CheckContext {
  readonly formSet: FormSet;
  readonly language: Language;
  readonly readWorkbook: ReadWorkbook;
}

/** Checks one received file against its form set, whoever sent it: no roster is needed. Never throws for bad input. */
export function checkFile(file: ReceivedFile, { formSet, language, readWorkbook }: CheckContext): CheckedFile {
  const read = file.refusal ? failure(file.refusal) : readWorkbook(file.bytes);
  if (read.ok) {
    const checked = checkWorkbook(read.value, file.name, { formSet, language });
    return { ...checked, findings: withAccepted(checked.findings, read.value.customXml) };
  }
  const reason = { code: read.failure.code, message: describeReadFailure(read.failure, language) };
  return { file: file.name, status: 'refused', reason, tables: [], findings: [], warnings: [] };
}
