import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';

/** What a child of the corpus or of the fuzzing tells: first that it begins with a file, then how that ended. */
export type ChildMessage<T> = { readonly began: string } | { readonly ended: string; readonly received: T };

/** A file that was not over in time, or on which the child itself ended. */
export interface NotEnded {
  readonly notEnded: string;
}

/** What one file is given. */
const LIMIT_MS = 10_000;

/**
 * Runs a script of this folder in a process of its own, which goes through its files one by one, and collects what came of each by
 * name. A file that takes more than 10 s is ended with its process, noted as such, and the next process goes on after it: a hang is
 * a result here, never a test run that stands still.
 *
 * @example
 * const outcomes = await receiveInChild<Received>('hostileChild.ts');
 * outcomes.get('billion-laughs');
 */
export async function receiveInChild<T>(script: string): Promise<ReadonlyMap<string, T | NotEnded>> {
  const outcomes = new Map<string, T | NotEnded>();
  for (;;) {
    const before = outcomes.size;
    const finished = await goOn(script, outcomes);
    if (finished) return outcomes;
    if (outcomes.size === before) throw new Error(`${script} ended without a file`);
  }
}

/** One process from the first file without outcome; false when it was ended on one of them. */
function goOn<T>(script: string, outcomes: Map<string, T | NotEnded>): Promise<boolean> {
  return new Promise((resolve) => {
    const child: ChildProcess = fork(
      path.join(__dirname, '../support/runTypeScript.cjs'),
      [path.join(__dirname, script), String(outcomes.size)],
      { execArgv: [] },
    );
    let current: string | undefined;
    let timer: NodeJS.Timeout | undefined;
    child.on('message', (message: ChildMessage<T>) => {
      clearTimeout(timer);
      if ('began' in message) {
        current = message.began;
        timer = setTimeout(() => child.kill('SIGKILL'), LIMIT_MS);
      } else {
        outcomes.set(message.ended, message.received);
        current = undefined;
      }
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (current !== undefined) outcomes.set(current, { notEnded: String(signal ?? code) });
      resolve(code === 0);
    });
  });
}
