import { failedSubmission } from '../../src/app/failedSubmission';
import { type ReceiveContext, receiveFile, type ReceivedSubmission } from '../../src/app/receiveFile';
import type { ReadWorkbook } from '../../src/app/ports/WorkbookReader';
import { isCompoundFile } from '../../src/xlsx/reader/compound/rootEntryNames';
import { type ArchivedFile, openArchive } from '../../src/xlsx/archive/openArchive';
import { readWorkbook } from '../../src/xlsx/reader/readWorkbook';
import { loadSetup } from './loadSetup';
import type { NamedFile, ReadingRequest, ReadingResponse, ReadMessage } from './ReadingMessages';

/** Other zips are documents, and read as such whatever they hold. */
const ARCHIVE_NAME = /\.zip$/i;

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

  /** What a file says; or, where that is not for this worker to find out, what the pane has to do. */
  const read = async (
    job: number,
    { file, name = file.name, refusal }: NamedFile,
  ): Promise<ReceivedSubmission | ReadingResponse> => {
    if (!context) throw new Error('The reading worker was not started');
    let buffer: ArrayBuffer;
    try {
      buffer = await file.arrayBuffer();
    } catch (error) {
      return failedSubmission(name, { code: 'cannot-open', detail: nameOf(error) }, context.language);
    }
    answer({ type: 'opened', job });
    const bytes = new Uint8Array(buffer);
    if (!readOld && isOldWorkbook(bytes)) return { type: 'old', job };
    try {
      const modified = new Date(file.lastModified).toISOString();
      const sha256 = await sha256Of(buffer);
      const opened = ARCHIVE_NAME.test(name) ? openArchive(bytes) : null;
      if (opened?.ok) return { type: 'archive', job, files: unpacked(name, file.lastModified, opened.value) };
      const refused = opened ? opened.failure : refusal;
      return receiveFile({ name, bytes, modified, sha256, ...(refused ? { refusal: refused } : {}) }, context);
    } catch (error) {
      return failedSubmission(name, { code: 'internal-error', detail: nameOf(error) }, context.language);
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
    const { job } = request;
    const received = await read(job, request);
    if ('type' in received) {
      answer(received);
      return;
    }
    onward?.postMessage({ job, received } satisfies ReadMessage);
    answer({ type: 'done', job });
  };
}

/** Once an archive was opened its files are not archives: `openArchive` has looked. */
function unpacked(archive: string, lastModified: number, files: readonly ArchivedFile[]): NamedFile[] {
  return files.map(({ path, read }) => {
    const bytes = read();
    const name = `${archive}/${path}`;
    const file = new File(bytes.ok ? [bytes.value as Uint8Array<ArrayBuffer>] : [], path, { lastModified });
    return { file, name, ...(bytes.ok ? {} : { refusal: bytes.failure }) };
  });
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
