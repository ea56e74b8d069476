import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import type { ColorScheme } from '../../../src/app/ports/HostAppearance';
import type { Place } from '../../../taskpane/app/Place';
import type { PaneSettings } from '../../../taskpane/services/PaneSettings';
import { CHROMIUM, QUIET } from './chromium';
import { hostOf } from './hostOf';
import { servePane } from './servePane';

export interface PaneView {
  readonly place: Place;
  /** In pixels; 350 when absent, about what Excel gives. */
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: ColorScheme;
  /** What the pane remembers; the guide counts as seen unless it says otherwise. */
  readonly settings?: PaneSettings;
  /** Done in the page before its own scripts run. */
  readonly before?: () => void;
  /** Addresses that can't be reached: a cut network for `templates`. */
  readonly unreachable?: string;
}

export interface PanePage {
  /** A pane of its own with an Excel of its own (`window.simulatedExcel` in the page), once its first screen is there. */
  readonly open: (view: PaneView) => Promise<Page>;
  /**
   * What axe finds wrong with the screen as it is, a line per place; empty when all is well. A screen that was looked at already, and
   * shows the same in other colours or at another width, need only be asked for its `looks`.
   */
  readonly axe: (page: Page, extent?: 'all' | 'looks') => Promise<readonly string[]>;
  /** Every host that any page asked for anything. */
  readonly requestedHosts: () => readonly string[];
  /** Uncaught errors, console errors and what the content security policy blocked, in the pages opened since the test began. */
  readonly complaints: () => readonly string[];
}

/** The rules whose answer hangs on colours and measures, not on what the elements are. */
const LOOKS = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

/**
 * The pane with the simulated Excel in Chromium, for the tests of a file: built once, served under the product's content security policy.
 *
 * @example
 * const pane = usePanePage();
 * it('lists the tables', async () => {
 *   const page = await pane.open({ place: 'forms', width: 320, scheme: 'dark' });
 *   await page.getByRole('button', { name: 'Chèn Bảng 2A' }).click();
 *   expect(await page.evaluate(() => window.simulatedExcel.book.engine.sheets().map(({ name }) => name))).toContain('Bảng 2A');
 *   expect(await pane.axe(page)).toEqual([]);
 * });
 */
export function usePanePage(): PanePage {
  const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
  const hosts = new Set<string>();
  let folder: string;
  let server: Server;
  let browser: Browser;
  let context: BrowserContext;
  let complaints: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'bieu-mau-pane-'));
    const webpack = ['node_modules/webpack/bin/webpack.js', '--env', 'panePage', '--output-path', folder];
    execFileSync(process.execPath, webpack, { stdio: 'pipe' });
    server = await servePane(folder);
    browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET });
    // One for all pages, so that the scripts are fetched and compiled once.
    context = await browser.newContext({ locale: 'vi-VN' });
  }, 240_000);

  afterEach(async () => {
    await Promise.all(context.pages().map((page) => page.close()));
    complaints = [];
  });

  afterAll(async () => {
    await browser.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    rmSync(folder, { recursive: true });
  });

  return {
    open: async ({ place, width = 350, height = 760, scheme = 'light', settings, before, unreachable }) => {
      const page = await context.newPage();
      await page.setViewportSize({ width, height });
      await page.emulateMedia({
        colorScheme: scheme === 'dark' ? 'dark' : 'light',
        forcedColors: scheme === 'contrast' ? 'active' : 'none',
        reducedMotion: 'reduce',
      });
      page.on('request', (request) => hosts.add(hostOf(request.url())));
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await page.addInitScript(
        ([key, kept]) => {
          // Once per page: a reload in a test finds what the pane itself has kept.
          if (sessionStorage.getItem('begun') !== null) return;
          sessionStorage.setItem('begun', '');
          localStorage.setItem(key, kept);
        },
        ['bieu-mau', JSON.stringify({ guideSeen: true, ...settings })] as const,
      );
      if (before) await page.addInitScript(before);
      if (unreachable !== undefined) await page.route(unreachable, (route) => route.abort());
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/taskpane.html?place=${place}`);
      await page.waitForFunction(() => {
        const panel = document.querySelector('main');
        return panel !== null && panel.innerText.trim() !== '' && !panel.querySelector('[role=progressbar]');
      });
      return page;
    },
    axe: async (page, extent = 'all') => {
      if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
      const { violations } = await page.evaluate(
        (looks) => {
          const { axe: checker } = window as unknown as {
            readonly axe: { run: (context: ElementContext, options: RunOptions) => Promise<AxeResults> };
          };
          return checker.run(
            // Fluent's stepping stones for the Tab key: they hand the focus on and never keep it.
            { exclude: ['[data-tabster-dummy]'] },
            {
              // Nothing else is looked at, and the rest takes half of the time.
              resultTypes: ['violations'],
              ...(looks ? { runOnly: [...looks] } : {}),
              rules: {
                // The pane is a part of Excel's window, not a page: it has no heading of the first level.
                'page-has-heading-one': { enabled: false },
                // Fluent's toasts lie over the page, in no landmark.
                region: { enabled: false },
                // The system's own colours are in force then, and axe reads those that were asked for.
                'color-contrast': { enabled: !matchMedia('(forced-colors: active)').matches },
              },
            },
          );
        },
        extent === 'looks' ? LOOKS : null,
      );
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${help}: ${html} ${failureSummary ?? ''}`),
      );
    },
    requestedHosts: () => [...hosts],
    complaints: () => complaints,
  };
}
