import type { FileFailure } from '../../src/app/failedSubmission';
import type { Timer } from '../../src/app/ports/Timer';
import type { ConsolidationSetupMessage } from '../worker/ConsolidationSetupMessage';
import type { NamedFile, ReadingRequest, ReadingResponse } from '../worker/ReadingMessages';
import type { WorkerPort } from './WorkerPort';

/** A file may keep its reader busy so long; honest ones take a tenth of a second. */
const SECONDS = 10;

export interface ReadingJob extends NamedFile {
  readonly job: number;
}

export interface ReadingCrewOptions {
  readonly hire: () => WorkerPort;
  readonly size: number;
  readonly setup: ConsolidationSetupMessage;
  readonly timer: Timer;
  /** A new reader was taken on: what it reads comes through this port. */
  readonly hired: (port: MessagePort) => void;
  /** An old Excel file, which readers of this kind can't read. */
  readonly old: (job: ReadingJob) => void;
  /** It turned out to be an archive, and is done with that: its files are to be read in its place. */
  readonly archive: (job: ReadingJob, files: readonly NamedFile[]) => void;
  /** No reader could bring this file to an end. */
  readonly failed: (job: ReadingJob, failure: FileFailure) => void;
}

export interface ReadingCrew {
  readonly read: (jobs: readonly ReadingJob[]) => void;
  /** Names of the files that are being read. */
  readonly reading: () => readonly string[];
  /** Ends all readers and forgets the files that were not done. Can read again afterwards. */
  readonly stop: () => void;
}

interface Reader {
  readonly worker: WorkerPort;
  job: ReadingJob | undefined;
  callOff: () => void;
}

/** Reading workers that share a queue of files. One that hangs or breaks is replaced, at the cost of the one file it had. */
export function readingCrew({
  hire,
  size,
  setup,
  timer,
  hired,
  old,
  archive,
  failed,
}: ReadingCrewOptions): ReadingCrew {
  const readers = new Set<Reader>();
  let queue: ReadingJob[] = [];

  const dismiss = (reader: Reader): void => {
    reader.callOff();
    reader.worker.onmessage = null;
    reader.worker.onerror = null;
    reader.worker.terminate();
    readers.delete(reader);
  };
  const giveUp = (reader: Reader, failure: FileFailure): void => {
    dismiss(reader);
    if (reader.job) failed(reader.job, failure);
    if (queue.length > 0) next(takeOn());
  };
  const watch = (reader: Reader): void => {
    reader.callOff();
    reader.callOff = timer.after(SECONDS * 1000, () => giveUp(reader, { code: 'too-slow', detail: String(SECONDS) }));
  };
  const next = (reader: Reader): void => {
    reader.callOff();
    reader.job = queue.shift();
    if (!reader.job) return;
    watch(reader);
    reader.worker.postMessage({ type: 'file', ...reader.job } satisfies ReadingRequest, []);
  };
  const takeOn = (): Reader => {
    const reader: Reader = { worker: hire(), job: undefined, callOff: () => undefined };
    readers.add(reader);
    reader.worker.onmessage = ({ data }: MessageEvent<ReadingResponse>): void => {
      if (data.job !== reader.job?.job) return;
      if (data.type === 'old') old(reader.job);
      if (data.type === 'archive') archive(reader.job, data.files);
      if (data.type !== 'opened') next(reader);
      // Fetching the bytes over a slow network is no fault of the file: parsing has its time to itself.
      else watch(reader);
    };
    reader.worker.onerror = ({ message }) => giveUp(reader, { code: 'internal-error', detail: message });
    const { port1, port2 } = new MessageChannel();
    hired(port2);
    reader.worker.postMessage({ type: 'start', setup, port: port1 } satisfies ReadingRequest, [port1]);
    return reader;
  };

  return {
    read: (jobs) => {
      queue.push(...jobs);
      for (const reader of readers) if (!reader.job) next(reader);
      while (readers.size < size && queue.length > 0) next(takeOn());
    },
    reading: () => [...readers].flatMap(({ job }) => job?.name ?? job?.file.name ?? []),
    stop: () => {
      queue = [];
      for (const reader of readers) dismiss(reader);
    },
  };
}
