import type { ReadFailure, ReadFailureCode } from '../../app/ports/WorkbookReader';

/**
 * Ends the reading of one file from any depth. It never leaves this folder: `readWorkbook` turns it into its failure. Thrown, not
 * returned, because the tokenizer meets it a hundred million bytes deep and a result per token would cost more than the work.
 */
export class Refusal extends Error {
  readonly failure: ReadFailure;

  constructor(code: ReadFailureCode, part?: string, detail?: string) {
    super(detail ?? code);
    this.name = 'Refusal';
    this.failure = { code, ...(part === undefined ? {} : { part }), ...(detail === undefined ? {} : { detail }) };
  }
}
