import { failedSubmission } from '../../src/app/failedSubmission';
import { type ReceiveContext, receiveFile, type ReceivedSubmission } from '../../src/app/receiveFile';
import { readWorkbook } from '../../src/xlsx/reader/readWorkbook';
import { loadSetup } from './loadSetup';
import type { ReadableFile, ReadingRequest, ReadingResponse, ReadMessage } from './ReadingMessages';

/**
 * The work of a reading worker: bytes of one file after another → what it says, sent on to the consolidating worker. A file on which
 * anything fails is sent on as refused.
 *
 * @param answer to the pane
 * @returns takes the pane's requests
 */
export function serveReading(answer: (response: ReadingResponse) => void): (request: ReadingRequest) => Promise<void> {
  let context: ReceiveContext | undefined;
  let onward: MessagePort | undefined;

  const read = async (job: number, file: ReadableFile): Promise<ReceivedSubmission> => {
    if (!context) throw new Error('The reading worker was not started');
    let buffer: ArrayBuffer;
    try {
      buffer = await file.arrayBuffer();
    } catch (error) {
      return failedSubmission(file.name, { code: 'cannot-open', detail: nameOf(error) }, context.language);
    }
    answer({ type: 'opened', job });
    try {
      const modified = new Date(file.lastModified).toISOString();
      const sha256 = await sha256Of(buffer);
      return receiveFile({ name: file.name, bytes: new Uint8Array(buffer), modified, sha256 }, context);
    } catch (error) {
      return failedSubmission(file.name, { code: 'internal-error', detail: nameOf(error) }, context.language);
    }
  };

  return async (request) => {
    if (request.type === 'start') {
      const setup = loadSetup(request.setup);
      // Faulty templates are told by the consolidating worker, which is given the same ones first.
      if (setup.ok) context = { ...setup.value, readWorkbook };
      onward = request.port;
      return;
    }
    const { job, file } = request;
    const received = await read(job, file);
    onward?.postMessage({ job, received } satisfies ReadMessage);
    answer({ type: 'done', job });
  };
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : String(error);
}

async function sha256Of(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
