export interface MainThreadTask {
  /** In the page's own milliseconds, as `performance.now()` counts them. */
  readonly start: number;
  readonly duration: number;
  /** Milliseconds that the thread itself worked: a machine with other things to do makes a task longer, but not this. */
  readonly cpu: number;
}

interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly startTime?: number; readonly data?: { readonly startTime?: number } };
}

/**
 * The tasks of the thread that set a mark, from a trace of Chromium.
 *
 * @param prefix of the names of the marks by which the page's thread and its clock are known
 */
export function mainThreadTasks(trace: Uint8Array, prefix: string): readonly MainThreadTask[] {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const mark = traceEvents.find(({ name, cat }) => cat.includes('blink.user_timing') && name.startsWith(prefix));
  const told = mark?.args?.startTime ?? mark?.args?.data?.startTime;
  if (!mark || told === undefined) throw new Error('The trace holds no mark of the page.');
  return traceEvents
    .filter(({ name, pid, tid }) => name === 'RunTask' && pid === mark.pid && tid === mark.tid)
    .map(({ ts, dur = 0, tdur = 0 }) => ({
      start: (ts - mark.ts) / 1000 + told,
      duration: dur / 1000,
      cpu: tdur / 1000,
    }));
}
