import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { CHROMIUM, QUIET } from '../../browser/support/chromium';
import { servePane } from '../../browser/support/servePane';
import { loadFormSet } from '../../support/formSets';
import { manyUnits } from '../../support/manyUnits';
import { mainThreadTasks, type MainThreadTask } from './mainThreadTasks';

const FILES = 250;
/** No task of the page's thread may be longer, in milliseconds. */
const LIMIT = 100;
const PHASES = ['reading', 'counting', 'board', 'writing', 'tracing'] as const;
type Phase = (typeof PHASES)[number];

interface LongTask {
  readonly start: number;
  readonly duration: number;
}

/**
 * The built pane takes 250 received files in Chromium as its user does it: chosen, read, added up, written into the workbook, a figure
 * traced. The simulated Excel is in a worker, so that every task on the page's thread is the pane's own (Microsoft's library included).
 */
export async function benchPane(say: (line: string) => void): Promise<void> {
  build('pane');
  build('paneBench');
  const folder = mkdtempSync(path.join(tmpdir(), 'bieu-mau-bench-'));
  const server = await servePane(path.resolve('dist/paneBench'));
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET });
  try {
    const units = manyUnits(loadFormSet('kl01-971'), FILES);
    const files = units.roster.units.map(({ id }, index) => {
      const file = path.join(folder, `${id}.xlsx`);
      writeFileSync(file, units.bookOf(index));
      return file;
    });
    const opened = await browser.newPage({ viewport: { width: 350, height: 760 }, locale: 'vi-VN' });
    const problems: string[] = [];
    opened.on('pageerror', (error) => problems.push(error.message));
    await opened.addInitScript(([key, kept]) => localStorage.setItem(key, kept), [
      'bieu-mau',
      JSON.stringify({ guideSeen: true, roster: JSON.stringify(units.roster) }),
    ] as const);
    await opened.addInitScript(() => {
      const tasks: LongTask[] = [];
      Object.assign(window, { longTasks: tasks });
      new PerformanceObserver((list) => {
        for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, duration });
      }).observe({ entryTypes: ['longtask'] });
    });
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/taskpane.html?place=consolidate`;
    await opened.goto(address);
    await opened.getByText(`${FILES} đơn vị`).first().waitFor({ state: 'attached' });
    // The panel and the form sets that the pane fetches ahead are there.
    await opened.waitForTimeout(3_000);

    await browser.startTracing(opened, {
      categories: [
        'toplevel',
        'disabled-by-default-devtools.timeline',
        '__metadata',
        'blink.user_timing',
        'devtools.timeline',
      ],
    });
    const marks = await runAsUser(opened, files);
    const trace = await browser.stopTracing();
    if (process.env.BENCH_TRACE !== undefined) writeFileSync(process.env.BENCH_TRACE, trace);
    const tasks = mainThreadTasks(trace, 'phase:');
    const long = await opened.evaluate(() => (window as unknown as { readonly longTasks: LongTask[] }).longTasks);
    report(marks, tasks, long, say);
    for (const problem of problems) say(`! ${problem}`);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  }
}

function build(name: string): void {
  execFileSync(process.execPath, ['node_modules/webpack/bin/webpack.js', '--env', name], { stdio: 'pipe' });
}

/** `handed`: when the page was told of the files. */
type Marks = Readonly<Record<Phase | 'handed' | 'end', number>>;

/** Goes through the job; gives when each part of it began, in the page's milliseconds. */
async function runAsUser(page: Page, files: readonly string[]): Promise<Marks> {
  const mark = (phase: Phase | 'end'): Promise<number> =>
    page.evaluate((name) => performance.mark(`phase:${name}`).startTime, phase);
  const press = (role: string, name: string): Promise<void> =>
    page.evaluate(
      ([wanted, text]) => {
        const found = [...document.querySelectorAll<HTMLElement>(wanted)].find((each) => each.innerText === text);
        if (!found) throw new Error(`There is no ${text}`);
        found.click();
      },
      [role, name] as const,
    );

  await page.evaluate(() => {
    const told = (): void => void performance.mark('handed');
    document.addEventListener('input', told, { capture: true, once: true });
  });
  const reading = await mark('reading');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([...files]);
  await says(page, 'Đang cộng số liệu|đơn vị đã nộp');
  const counting = await mark('counting');
  await says(page, `${files.length}/${files.length} đơn vị đã nộp`);
  const board = await mark('board');
  await says(page, 'Xem thêm');
  const writing = await mark('writing');
  await press('button', 'Ghi vào sổ này');
  await says(page, 'Xem bảng tổng hợp');
  const tracing = await mark('tracing');
  await press('[role=tab]', 'Nguồn số liệu');
  await page.evaluate(() => window.excelUser.select('Bảng 2A', 'B9'));
  await says(page, 'Cộng số liệu của');
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  const handed = await page.evaluate(() => performance.getEntriesByName('handed')[0]?.startTime ?? 0);
  return { reading, handed, counting, board, writing, tracing, end: await mark('end') };
}

/** Waits for a text without Playwright's search for elements, which takes long tasks of its own on the page's thread. */
async function says(page: Page, text: string): Promise<void> {
  await page.waitForFunction((wanted) => new RegExp(wanted).test(document.body.textContent), text, {
    polling: 50,
    timeout: 90_000,
  });
}

function report(
  marks: Marks,
  tasks: readonly MainThreadTask[],
  long: readonly LongTask[],
  say: (line: string) => void,
): void {
  const seconds = (marks.counting - marks.reading) / 1000;
  say(`\nThe pane in Chromium, ${FILES} files: ${(FILES / seconds).toFixed(1)} files/s read`);
  say(
    `${''.padEnd(10)}${['seconds', 'longest', 'CPU', '> 50 ms', '> 100 ms', 'CPU > 50', 'CPU > 100'].map((each) => each.padStart(11)).join('')}`,
  );
  const whole = { phase: 'all', from: marks.reading, to: marks.end };
  const parts = PHASES.map((phase, index) => ({
    phase,
    from: marks[phase],
    to: marks[PHASES[index + 1] ?? 'end'],
  }));
  for (const { phase, from, to } of [...parts, whole]) {
    const own = tasks.filter(({ start }) => start >= from && start < to);
    const most = (values: readonly number[]): number => Math.max(0, ...values);
    const over = (values: readonly number[], limit: number): string =>
      String(values.filter((value) => value > limit).length);
    const wall = own.map(({ duration }) => duration);
    const cpu = own.map((task) => task.cpu);
    const columns = [
      ((to - from) / 1000).toFixed(1),
      `${most(wall).toFixed(0)} ms`,
      `${most(cpu).toFixed(0)} ms`,
      over(wall, 50),
      over(wall, 100),
      over(cpu, 50),
      over(cpu, 100),
    ];
    say(`${phase.padEnd(10)}${columns.map((each) => each.padStart(11)).join('')}`);
  }
  const observed = long.filter(({ start }) => start >= marks.reading && start < marks.end);
  const longest = Math.max(0, ...observed.map(({ duration }) => duration));
  const over = observed.filter(({ duration }) => duration > LIMIT).length;
  const handing = tasks.find(({ start, duration }) => start <= marks.handed && marks.handed < start + duration);
  if (handing) {
    const own = marks.handed - handing.start;
    say(
      `The task in which the files come: ${handing.duration.toFixed(0)} ms, of them ${own.toFixed(0)} ms the browser's before the pane is told`,
    );
  }
  say(
    `${over === 0 ? 'REACHED' : 'NOT REACHED'}: no task over ${LIMIT} ms by the browser's long-task entries: ${over} over ${LIMIT} ms, ${observed.length} over 50 ms, longest ${longest.toFixed(0)} ms; load of the machine ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores`,
  );
}
