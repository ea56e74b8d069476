/**
 * The script of a worker, which can be kept for when the network is gone. The build knows this class as it knows `Worker`: the file that
 * it is given becomes a worker's script.
 *
 * @example
 * const script = new WorkerScript(new URL('../worker/readingWorker.ts', import.meta.url));
 * await script.keep();
 * const worker = script.hire();
 */
export class WorkerScript {
  private kept: string | null = null;

  /** @param address written out as `new URL('….ts', import.meta.url)`, so that the build sees which file it is */
  constructor(private readonly address: URL) {}

  /** Takes on a worker that runs it; without the network too, once it is kept. */
  hire(): Worker {
    return new Worker(this.kept ?? this.address);
  }

  /** Fetches it; rejects when it can't be had. What is kept already is not fetched again. */
  async keep(): Promise<void> {
    if (this.kept !== null) return;
    const response = await fetch(this.address);
    if (!response.ok) throw new Error(`${this.address.href}: ${response.status}`);
    const copy = URL.createObjectURL(await response.blob());
    if (await copiesMayRun()) this.kept = copy;
  }
}

/** Whether a worker may run from memory here: a server may send a stricter policy than the product's. */
function copiesMayRun(): Promise<boolean> {
  const address = URL.createObjectURL(new Blob(['postMessage(null)'], { type: 'text/javascript' }));
  const trial = new Worker(address);
  return new Promise<boolean>((resolve) => {
    trial.onmessage = () => resolve(true);
    trial.onerror = () => resolve(false);
  }).finally(() => {
    trial.terminate();
    URL.revokeObjectURL(address);
  });
}
