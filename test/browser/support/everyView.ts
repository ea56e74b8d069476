import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { PanePage } from './panePage';

const THEMES = ['light', 'dark'] as const;
/** From the narrowest that Excel gives a pane to what a person may draw it out to. */
const WIDTHS = [320, 350, 450];
const HEIGHT = 760;

/** Pictures of all screens at 320 pixels are kept here when asked for: `SCREENS=screens npx jest test/browser/screens`. */
const { SCREENS } = process.env;

/**
 * What is wrong with a screen in the light and in the dark theme, at 320, 350 and 450 pixels: what axe finds, and what can be pushed
 * sideways. Empty when all is well. The screen is left light, at 320 pixels.
 */
export async function faultsInEveryView(pane: PanePage, page: Page, screen: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const theme of THEMES) {
    await showTheme(page, theme);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: HEIGHT });
      const sideways = await lastingOverflow(page);
      const found = [
        ...(sideways > 0 ? [`${sideways} pixels too wide`] : []),
        ...(await pane.axe(page, width === 320 ? 'all' : 'looks')),
      ];
      faults.push(...found.map((fault) => `${screen}, ${theme}, ${width}: ${fault}`));
      if (SCREENS !== undefined && width === 320) await keepPicture(page, SCREENS, `${screen} ${theme}`);
    }
  }
  await showTheme(page, 'light');
  await page.setViewportSize({ width: 320, height: HEIGHT });
  return faults;
}

/** A tooltip that is open while the pane is drawn narrower finds its new place a moment later: only what stays too wide counts. */
async function lastingOverflow(page: Page): Promise<number> {
  for (let patience = 20; patience > 0; patience -= 1) {
    if ((await overflow(page)) === 0) return 0;
    await page.waitForTimeout(50);
  }
  return overflow(page);
}

/** Nothing is cut off at the right: neither the pane nor its panel can be pushed sideways. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() =>
    Math.max(
      ...[document.documentElement, document.querySelector('main')].map((each) =>
        each ? each.scrollWidth - each.clientWidth : 0,
      ),
    ),
  );
}

async function showTheme(page: Page, theme: (typeof THEMES)[number]): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await page.waitForFunction((dark) => {
    const shown = document.querySelector('.fui-FluentProvider');
    const background = shown ? getComputedStyle(shown).backgroundColor : '';
    return (background === 'rgb(255, 255, 255)') !== dark;
  }, theme === 'dark');
  // Buttons come to their new colours by a transition, however short.
  await page.evaluate(() => {
    const transitions = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    return Promise.allSettled(transitions.map(({ finished }) => finished));
  });
}

/** All of the screen, as far down as it goes. */
async function keepPicture(page: Page, folder: string, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const hidden = await page.evaluate(() => {
    const panel = document.querySelector('main');
    return panel ? panel.scrollHeight - panel.clientHeight : 0;
  });
  await page.setViewportSize({ width: 320, height: HEIGHT + hidden });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
  await page.setViewportSize({ width: 320, height: HEIGHT });
}
