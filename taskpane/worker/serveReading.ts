import { failedSubmission } from '../../src/app/failedSubmission';
import { type ReceiveContext, receiveFile, type ReceivedSubmission } from '../../src/app/receiveFile';
import type { ReadWorkbook } from '../../src/app/ports/WorkbookReader';
import { isCompoundFile } from '../../src/xlsx/reader/compound/rootEntryNames';
import { readWorkbook } from '../../src/xlsx/reader/readWorkbook';
import { loadSetup } from './loadSetup';
import type { ReadableFile, ReadingRequest, ReadingResponse, ReadMessage } from './ReadingMessages';

/**
 * The work of a reading worker: bytes of one file after another → what it says, sent on to the consolidating worker. A file on which
 * anything fails is sent on as refused.
 *
 * @param answer to the pane
 * @param readOld reads old Excel files; without it they are handed back to the pane, for a worker that can
 * @returns takes the pane's requests
 */
export function serveReading(
  answer: (response: ReadingResponse) => void,
  readOld?: ReadWorkbook,
): (request: ReadingRequest) => Promise<void> {
  let context: ReceiveContext | undefined;
  let onward: MessagePort | undefined;

  /** Null for a file that another worker has to read. */
  const read = async (job: number, file: ReadableFile): Promise<ReceivedSubmission | null> => {
    if (!context) throw new Error('The reading worker was not started');
    let buffer: ArrayBuffer;
    try {
      buffer = await file.arrayBuffer();
    } catch (error) {
      return failedSubmission(file.name, { code: 'cannot-open', detail: nameOf(error) }, context.language);
    }
    answer({ type: 'opened', job });
    const bytes = new Uint8Array(buffer);
    if (!readOld && isOldWorkbook(bytes)) return null;
    try {
      const modified = new Date(file.lastModified).toISOString();
      const sha256 = await sha256Of(buffer);
      return receiveFile({ name: file.name, bytes, modified, sha256 }, context);
    } catch (error) {
      return failedSubmission(file.name, { code: 'internal-error', detail: nameOf(error) }, context.language);
    }
  };

  return async (request) => {
    if (request.type === 'start') {
      const setup = loadSetup(request.setup);
      // Faulty templates are told by the consolidating worker, which is given the same ones first.
      if (setup.ok) context = { ...setup.value, readWorkbook: readOld ? withOld(readOld) : readWorkbook };
      onward = request.port;
      return;
    }
    const { job, file } = request;
    const received = await read(job, file);
    if (!received) {
      answer({ type: 'old', job });
      return;
    }
    onward?.postMessage({ job, received } satisfies ReadMessage);
    answer({ type: 'done', job });
  };
}

/** An .xls that can be read: what is encrypted or no workbook is refused by every worker alike. */
function isOldWorkbook(bytes: Uint8Array): boolean {
  if (!isCompoundFile(bytes)) return false;
  const read = readWorkbook(bytes);
  return !read.ok && read.failure.code === 'old-xls';
}

function withOld(readOld: ReadWorkbook): ReadWorkbook {
  return (bytes) => (isOldWorkbook(bytes) ? readOld(bytes) : readWorkbook(bytes));
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : String(error);
}

async function sha256Of(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
