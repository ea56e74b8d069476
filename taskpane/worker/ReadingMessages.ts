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
  | { readonly type: 'file'; readonly job: number; readonly file: ReadableFile };

/** A file of the browser's, as far as it is read; the bytes are fetched in the worker. */
export type ReadableFile = Pick<File, 'name' | 'arrayBuffer' | 'lastModified'>;

/** What a reading worker tells the pane. */
export type ReadingResponse =
  /** Its bytes are there; now it is parsed. */
  | { readonly type: 'opened'; readonly job: number }
  /** An old Excel file, which takes a worker that can read those; this one is free again. */
  | { readonly type: 'old'; readonly job: number }
  /** What became of it has been sent on. */
  | { readonly type: 'done'; readonly job: number };

/** What a reading worker sends to the consolidating worker. */
export interface ReadMessage {
  readonly job: number;
  readonly received: ReceivedSubmission;
}
