import type { Page } from 'playwright-core';
import { conditionColours } from '../../../src/app/sheets/tableStyles';

/** What a cell with an error is filled with: red, green, blue. */
export const ERROR_FILL = rgb(conditionColours.error.fill);

type Colour = readonly [red: number, green: number, blue: number];

/** What is looked for in the picture of the grid. */
interface Filled {
  readonly colour: Colour;
  /** Pixels. */
  readonly least: number;
  /** Looks for its absence. */
  readonly gone: boolean;
}

/** Of a cell of the smallest size most of which is text. */
const LEAST = 300;

function rgb(hex: string): Colour {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return [red, green, blue];
}

/** Waits until the grid on the screen shows cells filled with the colour, or none. */
export async function waitForColour(page: Page, colour: Colour, until: 'shown' | 'gone' = 'shown'): Promise<void> {
  await page.waitForFunction(middleOf, { colour, least: LEAST, gone: until === 'gone' });
}

/** Clicks into the one cell that is filled with the colour. */
export async function clickColour(page: Page, colour: Colour): Promise<void> {
  const middle = await page.evaluate(middleOf, { colour, least: LEAST, gone: false });
  const box = await page.locator('#grid canvas[id^=univer-sheet-main]').boundingBox();
  if (!middle || typeof middle === 'boolean' || !box) throw new RangeError('no cell has this colour');
  await page.mouse.click(box.x + middle.x, box.y + middle.y);
}

/** In the page: the middle of the pixels of a colour, false when they are fewer; with `gone` whether there are none. */
function middleOf({ colour, least, gone }: Filled): { x: number; y: number } | boolean {
  const canvas = document.querySelector<HTMLCanvasElement>('#grid canvas[id^=univer-sheet-main]');
  const context = canvas?.getContext('2d');
  if (!canvas || !context) return false;
  const { data, width } = context.getImageData(0, 0, canvas.width, canvas.height);
  const found = { count: 0, x: 0, y: 0 };
  for (let at = 0; at < data.length; at += 4) {
    if (data[at] !== colour[0] || data[at + 1] !== colour[1] || data[at + 2] !== colour[2]) continue;
    found.count += 1;
    found.x += (at / 4) % width;
    found.y += Math.floor(at / 4 / width);
  }
  if (gone) return found.count === 0;
  const scale = found.count * devicePixelRatio;
  return found.count >= least && { x: found.x / scale, y: found.y / scale };
}
