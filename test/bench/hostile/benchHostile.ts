import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Expected } from '../../hostile/HostileFile';
import { hostileCorpus } from '../../hostile/hostileCorpus';
import type { HostileMeasure, HostileTask, Verdict } from './hostileChild';
import { readersOfValues } from './readersOfValues';

/** What every file must keep to with us. */
const LIMIT_MS = 10_000;
const LIMIT_MB = 300;
/** Where a library is ended, so that the machine lives on. */
const KILL_MB = 2500;
const POLL_MS = 50;
/** A process that has had this much is replaced: its peak would be taken for the next file's. */
const FRESH_MB = 130;

type Outcome = Verdict | 'crash' | 'over 10 s' | 'over 2.5 GB';

interface Measured {
  readonly cause: string;
  readonly name: string;
  readonly outcome: Outcome;
  readonly ms: number;
  readonly peak: number;
}

/** Every file of the corpus through us and the libraries, each reader in processes of its own; prints causes × outcome × time × memory. */
export async function benchHostile(say: (text: string) => void): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bieu-mau-hostile-'));
  try {
    const files = hostileCorpus.map(({ name, cause, bytes, expected }) => {
      const file = path.join(folder, `${name}.xlsx`);
      writeFileSync(file, bytes());
      return { name, cause, path: file, expected };
    });
    for (const reader of Object.keys(readersOfValues)) say(table(reader, await readAll(reader, files)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface File {
  readonly name: string;
  readonly cause: string;
  readonly path: string;
  readonly expected: Expected;
}

async function readAll(reader: string, files: readonly File[]): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  let child: ChildProcess | undefined;
  for (const { name, cause, path: file, expected } of files) {
    child ??= await start(reader);
    const result = await readOne(child, { path: file, expected });
    measured.push({ name, cause, ...result });
    if (!child.connected || result.peak > FRESH_MB) {
      child.kill('SIGKILL');
      child = undefined;
    }
  }
  child?.kill('SIGKILL');
  return measured;
}

function start(reader: string): Promise<ChildProcess> {
  // Built beside the script that was started.
  const script = path.join(path.dirname(process.argv[1] ?? ''), 'hostileChild.mjs');
  const child = fork(script, [reader], { execArgv: [], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  return new Promise((resolve, reject) => {
    const onClose = () => reject(new Error(`${script} did not start`));
    child.once('close', onClose).once('message', () => {
      child.off('close', onClose);
      resolve(child);
    });
  });
}

function readOne(child: ChildProcess, task: HostileTask): Promise<Omit<Measured, 'name' | 'cause'>> {
  return new Promise((resolve) => {
    const began = performance.now();
    let ended: Outcome = 'crash';
    let highest = 0;
    const kill = (outcome: Outcome) => {
      ended = outcome;
      child.kill('SIGKILL');
    };
    const timer = setTimeout(() => kill('over 10 s'), LIMIT_MS);
    const poll = setInterval(() => {
      highest = Math.max(highest, memoryOf(child.pid));
      if (highest > KILL_MB) kill('over 2.5 GB');
    }, POLL_MS);
    const done = (result: Omit<Measured, 'name' | 'cause'>) => {
      clearTimeout(timer);
      clearInterval(poll);
      child.off('message', onMessage).off('close', onClose);
      resolve(result);
    };
    const onMessage = ({ verdict, ms, peak }: HostileMeasure) => done({ outcome: verdict, ms, peak });
    const onClose = () => done({ outcome: ended, ms: performance.now() - began, peak: highest });
    child.once('message', onMessage).once('close', onClose);
    child.send(task);
  });
}

/** What a process holds now, in MB; 0 where the system does not say. */
function memoryOf(pid: number | undefined): number {
  try {
    const kilobytes = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid ?? 0}/status`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
}

function table(reader: string, measured: readonly Measured[]): string {
  const causes = [...new Set(measured.map(({ cause }) => cause))];
  const lines = causes.map((cause) =>
    row(
      cause,
      measured.filter((each) => each.cause === cause),
    ),
  );
  const odd = measured.filter(({ outcome }) => outcome !== 'right').map(({ name, outcome }) => `${name}: ${outcome}`);
  const over = measured.filter(({ ms, peak }) => ms > LIMIT_MS || peak > LIMIT_MB).length;
  return [
    `\n## ${reader}\n`,
    '| cause | files | outcome | slowest, ms | most memory, MB |',
    '| --- | ---: | --- | ---: | ---: |',
    ...lines,
    row('**all**', measured),
    `\nOver ${LIMIT_MS / 1000} s or ${LIMIT_MB} MB: ${over} of ${measured.length}.`,
    odd.length === 0 ? 'Every file ended as it must.' : `Not as it must (${odd.length}): ${odd.join('; ')}.`,
  ].join('\n');
}

function row(title: string, measured: readonly Measured[]): string {
  const counts = new Map<Outcome, number>();
  for (const { outcome } of measured) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const outcomes = [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(', ');
  const most = (of: (each: Measured) => number) => Math.max(...measured.map(of)).toFixed(0);
  return `| ${title} | ${measured.length} | ${outcomes} | ${most(({ ms }) => ms)} | ${most(({ peak }) => peak)} |`;
}
