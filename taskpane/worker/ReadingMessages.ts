import type { ReadFailure } from '../../src/app/ports/WorkbookReader';
import type { ReceivedSubmission } from '../../src/app/receiveFile';
import type { ConsolidationSetupMessage } from './ConsolidationSetupMessage';

/** What the pane asks of a reading worker: one start, then files, each after the one before is done. */
export type ReadingRequest =
  | {
      readonly type: 'start';
      readonly setup: ConsolidationSetupMessage;
      /** Where what was read goes: straight to the consolidating worker, so that no figure crosses the pane's thread. */
      readonly port: MessagePort;
    }
  | ({ readonly type: 'file'; readonly job: number } & NamedFile);

/** A file of the browser's, as far as it is read; the bytes are fetched in the worker. */
export type ReadableFile = Pick<File, 'name' | 'arrayBuffer' | 'lastModified'> &
  Partial<Pick<File, 'webkitRelativePath'>>;

/** A file with the name by which it is shown. */
export interface NamedFile {
  readonly file: ReadableFile;
  /** Its path, where it came in an archive or its own name is not enough; absent: its own name. */
  readonly name?: string;
  /** Why it can't be read, whatever its bytes. */
  readonly refusal?: ReadFailure;
}

/** What a reading worker tells the pane. */
export type ReadingResponse =
  /** Its bytes are there; now it is parsed. */
  | { readonly type: 'opened'; readonly job: number }
  /** An old Excel file, which takes a worker that can read those; this one is free again. */
  | { readonly type: 'old'; readonly job: number }
  /** An archive: the files in it, to be read like any others. Only their handles cross the pane's thread. */
  | { readonly type: 'archive'; readonly job: number; readonly files: readonly NamedFile[] }
  /** What became of it has been sent on. */
  | { readonly type: 'done'; readonly job: number };

/** What a reading worker sends to the consolidating worker. */
export interface ReadMessage {
  readonly job: number;
  readonly received: ReceivedSubmission;
}
