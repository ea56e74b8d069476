import type { WorkerHire } from './WorkerPort';

/** The workers that the build puts beside the page. One reads; a second one where the machine has cores to spare. */
export const hireWorkers: WorkerHire = {
  reading: () =>
    new Worker(/* webpackChunkName: "reading-worker" */ new URL('../worker/readingWorker.ts', import.meta.url)),
  consolidating: () =>
    new Worker(
      /* webpackChunkName: "consolidating-worker" */ new URL('../worker/consolidatingWorker.ts', import.meta.url),
    ),
  readers: () => (navigator.hardwareConcurrency > 2 ? 2 : 1),
};
