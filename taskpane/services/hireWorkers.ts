import { WorkerScript } from './WorkerScript';
import type { WorkerHire } from './WorkerPort';

const reading = new WorkerScript(
  /* webpackChunkName: "reading-worker" */ new URL('../worker/readingWorker.ts', import.meta.url),
);
const readingOld = new WorkerScript(
  /* webpackChunkName: "old-reading-worker" */ new URL('../worker/oldReadingWorker.ts', import.meta.url),
);
const consolidating = new WorkerScript(
  /* webpackChunkName: "consolidating-worker" */ new URL('../worker/consolidatingWorker.ts', import.meta.url),
);

/** The workers that the build puts beside the page. One reads; a second one where the machine has cores to spare. */
export const hireWorkers: WorkerHire = {
  reading: () => reading.hire(),
  readingOld: () => readingOld.hire(),
  consolidating: () => consolidating.hire(),
  readers: () => (navigator.hardwareConcurrency > 2 ? 2 : 1),
};

/** Fetches their scripts while the network is there; what can't be had is fetched when it is needed. */
export async function keepWorkers(): Promise<void> {
  await Promise.allSettled([reading.keep(), consolidating.keep()]);
}
