import type { FileFailure } from '../../src/app/failedSubmission';
import type { Timer } from '../../src/app/ports/Timer';
import type {
  ConsolidationQuestions,
  ConsolidationRequest,
  ConsolidationResponse,
  QuestionKind,
  ReceivedJob,
} from '../worker/ConsolidationMessages';
import type { NamedFile, ReadableFile } from '../worker/ReadingMessages';
import { type DocumentPart, joinDocument } from '../worker/documentParts';
import type { ConsolidationClient, ConsolidationProgress } from './ConsolidationClient';
import { hireWorkers } from './hireWorkers';
import { type ReadingCrew, readingCrew, type ReadingJob } from './readingCrew';
import type { WorkerHire } from './WorkerPort';

export interface WorkerConsolidationOptions {
  readonly timer: Timer;
  /** Absent: the workers that the build puts beside the page. */
  readonly hire?: WorkerHire;
}

/** Files that were handed in together, until all of them are done. */
interface Batch {
  readonly jobs: Set<number>;
  readonly progress: (progress: ConsolidationProgress) => void;
  readonly resolve: () => void;
  done: number;
}

/** {@link ConsolidationClient} over reading workers and one consolidating worker. */
export function workerConsolidation({ timer, hire = hireWorkers }: WorkerConsolidationOptions): ConsolidationClient {
  const worker = hire.consolidating();
  const waiting = new Map<number, (answer: unknown) => void>();
  const batches = new Set<Batch>();
  let parts: DocumentPart[] = [];
  let crew: ReadingCrew | undefined;
  let oldCrew: ReadingCrew | undefined;
  let lastId = 0;
  let ended = false;

  const send = (request: ConsolidationRequest, transfer: Transferable[] = []): void =>
    worker.postMessage(request, transfer);
  const ask = <Kind extends QuestionKind>(
    kind: Kind,
    question: ConsolidationQuestions[Kind]['ask'],
  ): Promise<ConsolidationQuestions[Kind]['answer'] | null> =>
    new Promise((resolve) => {
      if (ended) {
        resolve(null);
        return;
      }
      lastId += 1;
      waiting.set(lastId, (answer) => resolve(answer as ConsolidationQuestions[Kind]['answer'] | null));
      send({ type: 'question', id: lastId, kind, ask: question } as ConsolidationRequest);
    });
  const reading = (): readonly string[] => [crew, oldCrew].flatMap((each) => each?.reading() ?? []);
  const stopReading = (): void => {
    crew?.stop();
    oldCrew?.stop();
  };
  const end = (): void => {
    ended = true;
    stopReading();
    worker.terminate();
    for (const batch of batches) batch.resolve();
    batches.clear();
    for (const answer of waiting.values()) answer(null);
    waiting.clear();
  };
  worker.onerror = end;
  worker.onmessage = ({ data }: MessageEvent<ConsolidationResponse>): void => {
    switch (data.type) {
      case 'answer':
        waiting.get(data.id)?.(data.answer);
        waiting.delete(data.id);
        return;
      case 'received':
        for (const batch of batches) if (report(batch, data.jobs, reading())) batches.delete(batch);
        return;
      case 'part':
        parts.push(data.part);
    }
  };

  return {
    start: async (setup) => {
      const started = await ask('start', setup);
      if (!started?.ok) return started;
      const common = {
        setup,
        timer,
        hired: (port: MessagePort) => send({ type: 'reader', port }, [port]),
        failed: ({ job, file, name = file.name }: ReadingJob, failure: FileFailure) =>
          send({ type: 'failed', job, file: name, failure }),
        archive: ({ job }: ReadingJob, files: readonly NamedFile[]) => {
          const jobs = files.map((each) => ({ ...each, job: (lastId += 1) }));
          for (const batch of batches) {
            if (batch.jobs.delete(job)) for (const each of jobs) batch.jobs.add(each.job);
          }
          crew?.read(jobs);
        },
      };
      const ofOld = readingCrew({ ...common, hire: hire.readingOld, size: 1, old: () => undefined });
      oldCrew = ofOld;
      crew = readingCrew({ ...common, hire: hire.reading, size: hire.readers(), old: (job) => ofOld.read([job]) });
      return started;
    },
    add: (files, progress) =>
      new Promise((resolve) => {
        if (ended || !crew || files.length === 0) {
          resolve();
          return;
        }
        const jobs = toldApart(files).map((file) => ({ ...file, job: (lastId += 1) }));
        batches.add({ jobs: new Set(jobs.map(({ job }) => job)), progress, resolve, done: 0 });
        crew.read(jobs);
      }),
    stop: () => {
      stopReading();
      for (const batch of batches) batch.resolve();
      batches.clear();
    },
    keep: () => send({ type: 'keep' }),
    forget: () => send({ type: 'forget' }),
    finish: (without = []) => ask('finish', { without }),
    findings: (key) => ask('findings', { key }),
    workbook: () => ask('workbook', null),
    document: async () => {
      parts = [];
      const answer = await ask('document', null);
      const received = parts;
      parts = [];
      return answer?.parts === received.length ? joinDocument(received) : null;
    },
    end,
  };
}

/** Files of one name from different folders are shown with their paths, where the browser says them. */
function toldApart(files: readonly ReadableFile[]): readonly NamedFile[] {
  const count = new Map<string, number>();
  for (const { name } of files) count.set(name, (count.get(name) ?? 0) + 1);
  return files.map((file) => {
    const path = file.webkitRelativePath ?? '';
    return (count.get(file.name) ?? 0) > 1 && path !== '' ? { file, name: path } : { file };
  });
}

/** Tells a batch which of its files are done; true when all are. */
function report(batch: Batch, jobs: readonly ReceivedJob[], reading: readonly string[]): boolean {
  const own = jobs.filter(({ job }) => batch.jobs.has(job));
  if (own.length === 0) return false;
  batch.done += own.length;
  const files = own.flatMap(({ file }) => file ?? []);
  batch.progress({
    done: batch.done,
    total: batch.jobs.size,
    reading,
    files,
    repeated: own.length - files.length,
  });
  if (batch.done < batch.jobs.size) return false;
  batch.resolve();
  return true;
}
