import type { Page } from 'playwright-core';

/** What a person at the keyboard is told of where they are. */
export interface Stop {
  /** What a screen reader calls it: `Chèn Bảng 2A`. */
  readonly name: string;
  /** That it has the focus can be seen: it lies in the window, nothing covers it, and a ring is drawn around it. */
  readonly visible: boolean;
  /** Distance from the top of the page's contents, in pixels. */
  readonly top: number;
}

/** Where the focus is; null when nothing has it. */
export function focusOf(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    const labels = Array.from((element as Partial<HTMLInputElement>).labels ?? [], (label) => label.textContent);
    const name = element.getAttribute('aria-label') ?? labels.join(' ');
    const box = element.getBoundingClientRect();
    const hit = document.elementFromPoint(
      box.left + Math.min(box.width / 2, 20),
      box.top + Math.min(box.height / 2, 20),
    );
    // Fluent draws the ring of a text field around the box that holds it.
    const holders = [element, element.parentElement].filter((each) => each !== null);
    const isDrawn = holders
      .flatMap((each) => [null, '::before', '::after'].map((part) => getComputedStyle(each, part)))
      .some(
        ({ outlineStyle, outlineWidth, borderBottomWidth, content, transform, textDecorationStyle }) =>
          (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) ||
          // Under a link the line is doubled.
          textDecorationStyle === 'double' ||
          // The line below a text field, which grows to its width with the focus.
          (!['none', 'normal'].includes(content) &&
            parseFloat(borderBottomWidth) >= 2 &&
            transform !== 'matrix(0, 0, 0, 1, 0, 0)'),
      );
    return {
      name: (name === '' ? element.innerText : name).replace(/\s+/g, ' ').trim(),
      visible: isDrawn && holders.some((each) => each.contains(hit)),
      top: box.top + (document.querySelector('main')?.scrollTop ?? 0),
    };
  });
}

export interface Keyboard {
  /** Presses Tab, or Shift+Tab, until what is called so has the focus. */
  readonly tabTo: (name: string | RegExp, key?: 'Tab' | 'Shift+Tab') => Promise<void>;
  /** Presses keys one after the other, and does not let go before something has the focus again. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** The name of what has the focus; empty when nothing has. */
  readonly at: () => Promise<string>;
  /** Where the focus was lost, or could not be seen, since the page was opened. */
  readonly lapses: readonly string[];
}

/** Longer than any of the pane's screens with a few files. */
const MOST_STOPS = 90;

/** A person with a keyboard and no mouse, who notes where they lose sight of the focus. */
export function keyboardOf(page: Page): Keyboard {
  const lapses: string[] = [];
  const note = (after: string, stop: Stop | null): void => {
    if (!stop) lapses.push(`after ${after}: nothing has the focus`);
    else if (!stop.visible) lapses.push(`after ${after}: the focus on “${stop.name}” can’t be seen`);
  };
  const fits = (stop: Stop | null, name: string | RegExp): boolean =>
    stop !== null && (typeof name === 'string' ? stop.name === name : name.test(stop.name));
  return {
    tabTo: async (name, key = 'Tab') => {
      const passed: string[] = [];
      for (let count = 0; count < MOST_STOPS; count += 1) {
        await page.keyboard.press(key);
        const stop = await focusOf(page);
        // Behind the last control lies the browser's own window, as Excel's does.
        if (stop) note(`${key} past “${passed.at(-1) ?? ''}”`, stop);
        if (fits(stop, name)) return;
        passed.push(stop?.name ?? '');
      }
      throw new Error(`${String(name)} was not among ${passed.join(' | ')}`);
    },
    press: async (...keys) => {
      for (const key of keys) {
        const before = (await focusOf(page))?.name ?? '';
        await page.keyboard.press(key);
        // What the key sets off is shown in the next frame.
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
        note(`${key} on “${before}”`, await focusOf(page));
      }
    },
    type: (text) => page.keyboard.type(text),
    at: async () => {
      const stop = await focusOf(page);
      note('waiting', stop);
      return stop?.name ?? '';
    },
    lapses,
  };
}
