import { failure } from '../domain/Result';
import type { ReceivedFile } from './ports/ReceivedFile';
import type { ReadWorkbook } from './ports/WorkbookReader';
import { type IntakeContext, type ReceivedSubmission, receiveWorkbook } from './receiveWorkbook';
import { describeReadFailure } from './text/describeReadFailure';

export type { ReceivedSubmission } from './receiveWorkbook';

export interface ReceiveContext extends IntakeContext {
  readonly readWorkbook: ReadWorkbook;
}

/** Bytes of one file → what it is, what it says, and what is wrong with it. Never throws for bad input. */
export function receiveFile(file: ReceivedFile, context: ReceiveContext): ReceivedSubmission {
  const read = file.refusal ? failure(file.refusal) : context.readWorkbook(file.bytes);
  if (read.ok) return receiveWorkbook(read.value, file, context);
  const reason = { code: read.failure.code, message: describeReadFailure(read.failure, context.language) };
  return {
    outcome: {
      file: file.name,
      sha256: file.sha256,
      ...(file.modified === undefined ? {} : { modified: file.modified }),
      status: 'refused',
      reason,
      tables: [],
      findings: [],
      warnings: [],
    },
  };
}
