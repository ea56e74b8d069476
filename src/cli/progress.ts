import type { Console } from './Console';

export interface Progress {
  readonly step: (done: number, name: string) => void;
  readonly finish: () => void;
}

const ERASE_LINE = '\r\u001b[2K';

/** A line that is redrawn on a terminal, nothing elsewhere, so that logs stay readable. */
export function progress(console: Console, total: number): Progress {
  if (!console.isTerminal) return { step: () => undefined, finish: () => undefined };
  return {
    step: (done, name) => console.err(`${ERASE_LINE}[${done}/${total}] ${name}`),
    finish: () => console.err(ERASE_LINE),
  };
}
