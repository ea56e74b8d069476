import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { blankWorkbook } from '../../src/app/blankWorkbook';
import { readWorkbook } from '../../src/xlsx/reader/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/writer/writeWorkbook';
import type { CellContent } from '../host/engine/Cell';
import { loadFormSet } from '../support/formSets';
import { CHROMIUM } from './support/chromium';
import { clickColour, ERROR_FILL, waitForColour } from './support/gridColours';
import { hostOf } from './support/hostOf';
import { useWorkbench } from './support/useWorkbench';

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

jest.setTimeout(120_000);

const workbench = useWorkbench();
let page: Page;
let frame: FrameLocator;
const problems: string[] = [];
const requested = new Set<string>();

beforeAll(async () => {
  page = await workbench.open({
    viewport: { width: 1400, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.route('**/pane/try.html*', (route) => route.fulfill({ contentType: 'text/html', body: ADD_IN }));
  await page.route('**/pane/office/**', (route, request) =>
    route.fulfill({ path: path.join(OFFICE, new URL(request.url()).pathname.split('/pane/office/')[1] ?? '') }),
  );
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => requested.add(hostOf(request.url())));
});

beforeEach(async () => {
  problems.length = 0;
  page.removeAllListeners('dialog');
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(workbench.address());
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

/** Where the user is, as in `B11`. */
function selected(): Promise<string> {
  return page.evaluate(() => {
    const { book } = window.workbench.opened;
    const { top, left } = book.selection(book.activeSheet);
    return `${String.fromCharCode(65 + left)}${String(top + 1)}`;
  });
}

/** The empty form set, unprotected; on Bảng 2A 42 and 125 meetings and this total, all typed. */
function workbookWithTotal(total: number): Uint8Array {
  const blank = blankWorkbook(loadFormSet('kl01-971'));
  if (!blank.ok) throw new RangeError('kl01-971 has no table');
  const typed = new Map([
    ['8 1', 42],
    ['9 1', 125],
    ['10 1', total],
  ]);
  const sheets = blank.value.sheets.map((sheet) => ({
    ...sheet,
    protected: false,
    cells: sheet.cells.map((cell) => {
      const number = sheet.name === 'Bảng 2A' ? typed.get(`${String(cell.row)} ${String(cell.column)}`) : undefined;
      return number === undefined ? cell : { ...cell, content: { type: 'number' as const, number } };
    }),
  }));
  return writeWorkbook({ ...blank.value, sheets });
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

  it('colours the wrong total of a file that is opened, until it is right', async () => {
    await page.locator('input[type=file]').setInputFiles({
      name: 'Huyện ủy Ý Yên.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(workbookWithTotal(187)),
    });
    await page.locator('.book-name').filter({ hasText: 'Huyện ủy Ý Yên.xlsx' }).waitFor();
    await page.getByText('Bảng 2A', { exact: true }).click();
    await waitForColour(page, ERROR_FILL);
    await clickColour(page, ERROR_FILL);
    expect(await selected()).toBe('B11');
    await page.keyboard.type('167');
    await page.keyboard.press('Enter');
    await waitForColour(page, ERROR_FILL, 'gone');
    expect((await content('B11')).value).toBe(167);
  });

  it('shows a newer Excel to the add-in when it is chosen', async () => {
    await page.getByLabel('Phiên bản Excel').selectOption('1.17');
    await frame.locator('#ready').filter({ hasText: '1.17' }).waitFor();
    expect(await frame.locator('#ready').textContent()).toBe('Excel PC vi-VN 1.14,1.17');
  });
});
