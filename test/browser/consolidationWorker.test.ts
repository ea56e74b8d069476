import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { Report } from '../../src/app/Report';
import { startConsolidation } from '../../src/app/startConsolidation';
import { readWorkbook } from '../../src/xlsx/reader/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/writer/writeWorkbook';
import { loadFormSet, rosterOf } from '../support/formSets';
import { readTemplates } from '../support/readTemplates';
import { receivedFiles } from '../support/receivedFolder';

const WORKER = path.resolve('dist/worker/consolidationWorker.js');
const CHROMIUM = '/usr/bin/chromium';

/** Debian's Chromium, kept from looking for anything outside this machine. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let server: Server;
let browser: Browser;
let page: Page;
const requested: string[] = [];

beforeAll(async () => {
  execFileSync(process.execPath, ['node_modules/webpack/bin/webpack.js', '--env', 'worker'], { stdio: 'pipe' });
  server = createServer((request, response) => {
    const isWorker = request.url === '/worker.js';
    response.writeHead(200, { 'Content-Type': isWorker ? 'text/javascript' : 'text/html' });
    response.end(isWorker ? readFileSync(WORKER) : '<!doctype html><title>Biểu Mẫu</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET });
  page = await browser.newPage();
  page.on('request', (request) => requested.push(new URL(request.url()).hostname));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
}, 240_000);

afterAll(async () => {
  await browser.close();
  await new Promise((resolve) => server.close(resolve));
});

interface Finished {
  readonly report: Report;
  readonly workbook: number[];
}

/** Hands files to the worker as the pane does. */
async function consolidateInBrowser(files: { name: string; bytes: number[] }[]): Promise<Finished> {
  const templates = [...readTemplates()];
  return page.evaluate(
    async ({ files: given, templates: texts }) => {
      const worker = new Worker('/worker.js');
      const ask = (message: unknown): Promise<Record<string, unknown>> =>
        new Promise((resolve, reject) => {
          worker.onmessage = ({ data }) => resolve(data as Record<string, unknown>);
          worker.onerror = (event) => reject(new Error(event.message));
          worker.postMessage(message);
        });
      await ask({ type: 'start', formSet: 'kl01-971', templates: new Map(texts), language: 'vi' });
      for (const { name, bytes } of given) await ask({ type: 'file', name, bytes: new Uint8Array(bytes).buffer });
      const { report, workbook } = await ask({ type: 'finish' });
      worker.terminate();
      return { report: report as Report, workbook: [...(workbook as Uint8Array)] };
    },
    { files, templates },
  );
}

describe('the consolidation worker in Chromium', () => {
  it('needs Debian’s Chromium, which .ci/run installs', () => {
    expect(existsSync(CHROMIUM)).toBe(true);
  });

  it('gives the same report and the same bytes as Node, and asks nothing of the network', async () => {
    const files = receivedFiles('real');
    const formSet = loadFormSet('kl01-971');
    const run = startConsolidation({
      formSet,
      summaryFormSet: loadFormSet('kl01-tinh'),
      roster: rosterOf(formSet),
      language: 'vi',
      readWorkbook,
    });
    for (const file of files) run.add(file);
    const { report, document } = run.finish();

    const inBrowser = await consolidateInBrowser(files.map(({ name, bytes }) => ({ name, bytes: [...bytes] })));
    expect(inBrowser.report).toEqual(report);
    expect(Buffer.from(inBrowser.workbook).equals(Buffer.from(writeWorkbook(document)))).toBe(true);
    expect(new Set(requested)).toEqual(new Set(['127.0.0.1']));
  });

  it('refuses a damaged file and goes on', async () => {
    const [good] = receivedFiles('tidy');
    const bytes = [...(good?.bytes ?? [])];
    const { report } = await consolidateInBrowser([
      { name: 'HU-HH.xlsx', bytes },
      { name: 'hong.xlsx', bytes: bytes.slice(0, 4000) },
    ]);
    expect(report.files.map(({ file, status }) => [file, status])).toEqual([
      ['HU-HH.xlsx', 'used'],
      ['hong.xlsx', 'refused'],
    ]);
  });
});
