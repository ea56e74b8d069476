/** A worker, as far as the pane uses one. */
export interface WorkerPort {
  postMessage: (message: unknown, transfer: Transferable[]) => void;
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  terminate: () => void;
}

/** Takes on workers. */
export interface WorkerHire {
  readonly reading: () => WorkerPort;
  /** One that reads old Excel files as well. */
  readonly readingOld: () => WorkerPort;
  readonly consolidating: () => WorkerPort;
  /** How many reading workers at a time. */
  readonly readers: () => number;
}
