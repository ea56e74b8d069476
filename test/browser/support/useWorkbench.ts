import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { oncePerRun } from '../../support/oncePerRun';
import type { Workbench } from '../../../workbench/Workbench';
import { CHROMIUM, QUIET } from './chromium';

declare global {
  interface Window {
    workbench: Workbench;
  }
}

const PATIENCE = 100_000;

export interface WorkbenchServer {
  /** Where `npm start` says that the workbench is to be found. */
  readonly address: () => string;
  /** An empty page of a context of its own. */
  readonly open: (options: BrowserContextOptions) => Promise<Page>;
}

/**
 * The workbench as `npm start` serves it, and a Chromium to open it in, for the tests of a file. It is built once for all files of a
 * run of jest.
 *
 * @example
 * const workbench = useWorkbench();
 * it('has a title', async () => {
 *   const page = await workbench.open({ locale: 'vi-VN' });
 *   await page.goto(workbench.address());
 *   expect(await page.title()).toMatch(/Biểu Mẫu/);
 * });
 */
export function useWorkbench(): WorkbenchServer {
  let server: ChildProcess;
  let address: string;
  let browser: Browser;

  beforeAll(async () => {
    await oncePerRun('workbench', () => {
      for (const part of ['pane', 'workbench']) {
        execFileSync(process.execPath, ['node_modules/webpack/bin/webpack.js', '--env', part], { stdio: 'pipe' });
      }
    });
    ({ server, address } = await start());
    browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET });
  }, 240_000);

  afterAll(async () => {
    await browser.close();
    server.kill();
  });

  return {
    address: () => address,
    open: async (options) => {
      const page = await (await browser.newContext(options)).newPage();
      // Ten megabytes of grid take their time on a machine that runs other tests beside these.
      page.setDefaultTimeout(PATIENCE);
      return page;
    },
  };
}

/** The server of `npm start`, which prints where it is to be found; in CI it opens no browser. */
function start(): Promise<{ server: ChildProcess; address: string }> {
  const child = spawn(process.execPath, ['scripts/serve.mjs'], { env: { ...process.env, CI: '1' }, stdio: 'pipe' });
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (printed: Buffer) => {
      const found = /http:\/\/localhost:\d+\//.exec(printed.toString());
      if (found) resolve({ server: child, address: found[0] });
    });
    child.on('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
}
