import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type FrameLocator, type Page } from 'playwright-core';
import type { CellContent } from '../host/engine/Cell';
import { readWorkbook } from '../../src/xlsx/reader/readWorkbook';
import type { Workbench } from '../../workbench/Workbench';
import { CHROMIUM, QUIET } from './support/chromium';
import { hostOf } from './support/hostOf';

const OFFICE = path.resolve('node_modules/@microsoft/office-js/dist');

/** An add-in as small as can be: Microsoft's own loader and library, and what it heard of the workbook on the page. */
const ADD_IN = `<!doctype html><html lang="vi"><title>Thử</title>
<script src="pane-host.js"></script><script src="office/office.js"></script>
<p id="ready"></p><p id="changed"></p>
<script>
  Office.onReady().then(async ({ host, platform }) => {
    const sets = ['1.14', '1.17', '1.18'].filter((set) => Office.context.requirements.isSetSupported('ExcelApi', set));
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address }) => {
        await Excel.run(async (later) => {
          const range = later.workbook.worksheets.getActiveWorksheet().getRange(address).load('values,text');
          await later.sync();
          document.getElementById('changed').textContent += address + '=' + JSON.stringify(range.values[0][0]) + ' ' + range.text[0][0] + ';';
        });
      });
      await context.sync();
    });
    document.getElementById('ready').textContent = [host, platform, Office.context.displayLanguage, sets].join(' ');
  });
</script>`;

let server: ChildProcess;
let address: string;
let browser: Browser;
let page: Page;
let frame: FrameLocator;
const problems: string[] = [];
const requested = new Set<string>();

beforeAll(async () => {
  for (const part of ['pane', 'workbench']) {
    execFileSync(process.execPath, ['node_modules/webpack/bin/webpack.js', '--env', part], { stdio: 'pipe' });
  }
  ({ server, address } = await start());
  browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET });
  const context = await browser.newContext({
    viewport: { width: 1400, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await context.route('**/pane/try.html*', (route) => route.fulfill({ contentType: 'text/html', body: ADD_IN }));
  await context.route('**/pane/office/**', (route, request) =>
    route.fulfill({ path: path.join(OFFICE, new URL(request.url()).pathname.split('/pane/office/')[1] ?? '') }),
  );
  page = await context.newPage();
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => requested.add(hostOf(request.url())));
}, 240_000);

afterAll(async () => {
  await browser.close();
  server.kill();
});

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

declare const window: { workbench: Workbench };

beforeEach(async () => {
  problems.length = 0;
  page.removeAllListeners('dialog');
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(address);
  await page.waitForFunction(() => 'workbench' in window);
  await page.locator('#grid canvas[id^=univer-sheet-main]').waitFor();
  await page.evaluate(() => window.workbench.load('pane/try.html'));
  frame = page.frameLocator('.pane iframe');
  await frame.locator('#ready').filter({ hasText: 'Excel' }).waitFor();
});

const columns = 'ABCDEFGHIJ';

/** Clicks into a cell of a sheet with rows and columns of the default size. */
async function click(address: string): Promise<void> {
  const box = await page.locator('#grid canvas[id^=univer-sheet-main]').boundingBox();
  const [column, row] = [columns.indexOf(address.charAt(0)), Number(address.slice(1)) - 1];
  await page.mouse.click((box?.x ?? 0) + 46 + 64 * column + 32, (box?.y ?? 0) + 20 + 20 * row + 10);
  await page.waitForTimeout(100);
}

/** What stands in a cell of the sheet in view, every formula calculated. */
async function content(address: string): Promise<CellContent> {
  return page.evaluate(
    async ([row, column]) => {
      const { book } = window.workbench.opened;
      await book.engine.settle();
      return book.engine.contentAt(book.activeSheet, row, column);
    },
    [Number(address.slice(1)) - 1, columns.indexOf(address.charAt(0))] as const,
  );
}

async function type(address: string, typed: string): Promise<void> {
  await click(address);
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(150);
}

/** The box that Excel would show, read and closed. */
async function message(): Promise<string> {
  const dialog = page.locator('dialog[open] p');
  await dialog.waitFor();
  const said = await dialog.textContent();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  return said ?? '';
}

/** Unlocks one cell and protects the sheet. */
async function protectAllBut(row: number, column: number): Promise<void> {
  await page.evaluate(
    ([top, left]) => {
      const { book } = window.workbench.opened;
      book.engine.applyFormat(book.activeSheet, { top, left, bottom: top, right: left }, { locked: false });
      window.workbench.toggleProtection();
    },
    [row, column] as const,
  );
}

describe('the workbench in Chromium', () => {
  it('needs Debian’s Chromium, which .ci/run installs', () => {
    expect(existsSync(CHROMIUM)).toBe(true);
  });

  it('says that it is a simulation, and loads Microsoft’s own library beside it without leaving this machine', async () => {
    expect(await page.locator('.simulation').textContent()).toBe('Mô phỏng Excel – không phải Excel');
    expect(await frame.locator('#ready').textContent()).toBe('Excel PC vi-VN 1.14');
    expect(problems).toEqual([]);
    expect([...requested]).toEqual(['localhost']);
  });

  it('takes typing as Excel in Vietnam does, calculates, and tells the add-in', async () => {
    await type('B2', '1.632');
    await type('B3', '1,5');
    await type('B4', '=SUM(B2:B3)');
    expect((await content('B2')).value).toBe(1632);
    expect((await content('B3')).value).toBe(1.5);
    expect(await content('B4')).toEqual({ value: 1633.5, formula: '=SUM(B2:B3)' });
    await type('B3', '8');
    expect((await content('B4')).value).toBe(1640);
    await expect(frame.locator('#changed').filter({ hasText: 'B3=8' }).count()).resolves.toBe(1);
    expect(await frame.locator('#changed').textContent()).toBe('B2=1632 1.632;B3=1.5 1,5;B4=1633.5 1633,5;B3=8 8;');
  });

  it('keeps a locked cell from typing, Delete, paste and the fill handle, and leaves the unlocked one open', async () => {
    await type('B2', '12');
    await type('B3', '7');
    await protectAllBut(1, 1);
    await click('B3');
    await page.keyboard.type('9');
    expect(await message()).toMatch(/trang tính được bảo vệ/);
    await page.keyboard.press('Delete');
    expect(await message()).toMatch(/trang tính được bảo vệ/);
    await click('B2');
    await page.keyboard.press('Control+c');
    await page.waitForTimeout(300);
    await click('B3');
    await page.keyboard.press('Control+v');
    expect(await message()).toMatch(/trang tính được bảo vệ/);
    await page.keyboard.press('Escape');
    await click('B2');
    const box = await page.locator('#grid canvas[id^=univer-sheet-main]').boundingBox();
    const [x, y] = [(box?.x ?? 0) + 46 + 128, (box?.y ?? 0) + 20 + 40];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y + 40, { steps: 5 });
    await page.mouse.up();
    expect(await message()).toMatch(/trang tính được bảo vệ/);
    expect((await content('B3')).value).toBe(7);
    await type('B2', '15');
    expect((await content('B2')).value).toBe(15);
  });

  it('copies formulas along, fills series, and takes the last edit back', async () => {
    await type('A1', '1');
    await type('A2', '2');
    await type('B1', '=A1*10');
    await click('B1');
    await page.keyboard.press('Control+c');
    await page.waitForTimeout(300);
    await click('B2');
    await page.keyboard.press('Control+v');
    await page.waitForTimeout(300);
    expect(await content('B2')).toEqual({ value: 20, formula: '=A2*10' });
    await page.keyboard.press('Control+z');
    expect((await content('B2')).value).toBe('');
    await page.keyboard.press('Control+y');
    expect((await content('B2')).value).toBe(20);
  });

  it('stops a wrong figure with the title and the words of our validation', async () => {
    await page.evaluate(() => {
      const { book } = window.workbench.opened;
      book.engine.setValidation(
        book.activeSheet,
        { top: 1, left: 1, bottom: 9, right: 1 },
        {
          rule: { wholeNumber: { formula1: 0, formula2: 999_999, operator: 'Between' } },
          errorAlert: { style: 'Stop', title: 'Sai số liệu', message: 'Chỉ nhập số nguyên', showAlert: true },
          prompt: {},
          ignoreBlanks: true,
        },
      );
    });
    await type('B2', '1,5');
    expect(await page.locator('dialog[open] h2').textContent()).toBe('Sai số liệu');
    expect(await message()).toBe('Chỉ nhập số nguyên');
    expect((await content('B2')).value).toBe('');
    await type('B2', '1.632');
    expect((await content('B2')).value).toBe(1632);
  });

  it('opens a sample file, saves it, and asks before an edit is lost', async () => {
    const samples = page.getByTitle('Tệp mẫu đã nhận');
    await samples.selectOption('tidy/HU-HH.xlsx');
    await page.locator('.book-name').filter({ hasText: 'HU-HH.xlsx' }).waitFor();
    const bytes = await page.evaluate(async () => [...(await window.workbench.bytes())]);
    const [saved, original] = [
      readWorkbook(new Uint8Array(bytes)),
      readWorkbook(readFileSync('test/fixtures/received/tidy/HU-HH.xlsx')),
    ];
    if (!saved.ok || !original.ok) throw new Error('unreadable');
    const figures = (book: typeof saved.value): unknown =>
      book.sheets.map(({ name, cells }) => [name, cells.map(({ row, column, value }) => [row, column, value])]);
    expect(figures(saved.value)).toEqual(figures(original.value));

    await page.evaluate(() => {
      const { book, user } = window.workbench.opened;
      user.type(book.sheet(book.activeSheet).name, 'A1', 'Huyện ủy Ý Yên');
    });
    await page.locator('.unsaved').filter({ hasText: 'chưa lưu' }).waitFor();
    await page.getByRole('button', { name: 'Sổ mới' }).click();
    expect(await message()).toMatch(/“HU-HH\.xlsx” có thay đổi chưa lưu/);
    expect(await page.locator('.book-name').textContent()).toBe('HU-HH.xlsx');
  });

  it('shows a newer Excel to the add-in when it is chosen', async () => {
    await page.getByLabel('Phiên bản Excel').selectOption('1.17');
    await frame.locator('#ready').filter({ hasText: '1.17' }).waitFor();
    expect(await frame.locator('#ready').textContent()).toBe('Excel PC vi-VN 1.14,1.17');
  });
});

/** Kept for the README when asked for: `PICTURES=1 npx jest test/browser/workbench`. */
const PICTURES = process.env.PICTURES === undefined ? null : 'test/browser/pictures';

describe('a whole day on the workbench, the pane beside the grid', () => {
  it('inserts the tables, finds and mends a wrong total, adds up 15 files as received, and tells where a figure is from', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'vi-VN' });
    const day = await context.newPage();
    day.setDefaultTimeout(60_000);
    const asked = new Set<string>();
    day.on('request', (request) => asked.add(hostOf(request.url())));
    await day.goto(address);
    await day.waitForFunction(() => 'workbench' in window);
    const pane = day.frameLocator('.pane iframe');
    const press = (name: string | RegExp): Promise<void> =>
      pane.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }).click();
    const goTo = (place: string): Promise<void> => pane.getByRole('tab', { name: place }).click();
    const enter = (entries: Readonly<Record<string, string>>): Promise<readonly string[]> =>
      day.evaluate((typed) => {
        const { user } = window.workbench.opened;
        return Object.entries(typed).flatMap(([cell, entry]) => (user.type('Bảng 2A', cell, entry).done ? [] : [cell]));
      }, entries);
    const keepPicture = async (name: string): Promise<void> => {
      // Until the grid has drawn what the pane has done.
      await day.waitForTimeout(PICTURES ? 2_000 : 0);
      if (PICTURES) await day.screenshot({ path: path.join(PICTURES, `${name}.png`) });
    };

    await goTo('Mẫu biểu');
    await press('Chèn cả bộ (11 bảng)');
    await pane.getByRole('button', { name: 'Sổ đã có đủ các bảng' }).waitFor();
    await press(/^Bảng 2A đã có trong sổ/);
    await keepPicture('forms');

    const figures = { B9: '42', C9: '1.632', D9: '3', E9: '210', F9: '12', B10: '125', C10: '8.450' };
    expect(await enter(figures)).toEqual([]);
    expect(await enter({ B11: '187' })).toEqual(['B11']);
    await day.getByRole('button', { name: 'Bỏ bảo vệ trang tính' }).click();
    expect(await enter({ B11: '187' })).toEqual([]);
    await goTo('Kiểm tra');
    await pane.getByText('ô B11').waitFor();
    expect(await pane.locator('main').innerText()).toMatch(/1 lỗi[\s\S]*187[\s\S]*167/);
    await keepPicture('check');
    expect(await enter({ B11: '167' })).toEqual([]);
    await pane.getByText('Đã sửa').or(pane.getByText('Chưa thấy lỗi nào')).first().waitFor();

    await goTo('Tổng hợp');
    const folder = 'test/fixtures/received/real';
    const files = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
    await pane
      .locator('input[type=file]')
      .first()
      .setInputFiles(files.map((name) => path.join(folder, name)));
    await pane.getByText('15/16 đơn vị đã nộp').first().waitFor();
    await keepPicture('board');
    await press('Ghi vào sổ này');
    await press('Xem bảng tổng hợp');

    await goTo('Nguồn số liệu');
    await day.evaluate(() => {
      const { book, user } = window.workbench.opened;
      const summary = book.engine.sheets().find(({ name }) => name === 'Bảng 2A (2)');
      user.activate(summary?.name ?? '');
      user.select(summary?.name ?? '', 'B9');
    });
    await pane.getByText('Cộng số liệu của 15 đơn vị').first().waitFor();
    expect(await pane.locator('main').innerText()).toMatch(/263[\s\S]*Huyện ủy [^\n]*\.xlsx › /);
    await keepPicture('sources');
    expect([...asked]).toEqual(['localhost']);
    await context.close();
  }, 240_000);
});
