import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ERROR_FILL, waitForColour } from './support/gridColours';
import { hostOf } from './support/hostOf';
import { useWorkbench } from './support/useWorkbench';

const workbench = useWorkbench();

/** Kept for the README when asked for: `PICTURES=1 npx jest test/browser/workbenchDay`. */
const PICTURES = process.env.PICTURES === undefined ? null : 'test/browser/pictures';

describe('a whole day on the workbench, the pane beside the grid', () => {
  it('inserts the tables, finds and mends a wrong total, adds up 15 files as received, and tells where a figure is from', async () => {
    const day = await workbench.open({ viewport: { width: 1280, height: 800 }, locale: 'vi-VN' });
    const asked = new Set<string>();
    const complaints: string[] = [];
    day.on('request', (request) => asked.add(hostOf(request.url())));
    day.on('pageerror', (error) => complaints.push(error.message));
    day.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await day.goto(workbench.address());
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
    await waitForColour(day, ERROR_FILL);
    await keepPicture('check');
    expect(await enter({ B11: '167' })).toEqual([]);
    await waitForColour(day, ERROR_FILL, 'gone');
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
    const opening = day.waitForEvent('popup');
    await press('Mở thành sổ mới');
    const inItsOwnWindow = await opening;
    await inItsOwnWindow.locator('.unsaved').filter({ hasText: 'chưa lưu' }).waitFor({ timeout: 120_000 });
    const sheets = await inItsOwnWindow.evaluate(() => {
      const { engine } = window.workbench.opened.book;
      return engine.sheets().map(({ name }) => name);
    });
    expect(sheets.slice(0, 2)).toEqual(['Bảng 1', 'Bảng 2A']);
    await inItsOwnWindow.close();
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
    expect(complaints).toEqual([]);
  }, 240_000);
});
