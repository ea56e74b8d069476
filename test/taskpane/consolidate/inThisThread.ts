import type { Timer } from '../../../src/app/ports/Timer';
import type { WorkerPort } from '../../../taskpane/services/WorkerPort';

export const atOnce: Timer = {
  after: (_, callback) => {
    const id = setImmediate(callback);
    return () => clearImmediate(id);
  },
};

/** The real work of a worker, in this thread: only the thread itself is missing. */
export function inThisThread(serve: (post: (response: unknown) => void) => (request: never) => unknown): WorkerPort {
  const ports: Transferable[] = [];
  let alive = true;
  const port: WorkerPort = {
    onmessage: null,
    onerror: null,
    postMessage: (message, transfer) => {
      ports.push(...transfer);
      setImmediate(() => alive && take(message as never));
    },
    terminate: () => {
      alive = false;
      for (const each of ports) (each as MessagePort).close();
    },
  };
  const take = serve((response) => setImmediate(() => alive && port.onmessage?.({ data: response } as MessageEvent)));
  return port;
}
