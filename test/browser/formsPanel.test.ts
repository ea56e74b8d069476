import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { overflow } from './support/everyView';
import { usePanePage } from './support/panePage';
import { PANE_POLICY } from './support/servePane';

const pane = usePanePage();

const sheets = (page: Page): Promise<string[]> =>
  page.evaluate(() => window.simulatedExcel.book.engine.sheets().map(({ name }) => name));

const sheetInView = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const { activeSheet, engine } = window.simulatedExcel.book;
    return engine.sheets().find(({ id }) => id === activeSheet)?.name;
  });

/** Everything typed or calculated on a sheet, as one text. */
const textOf = (page: Page, sheet: string): Promise<string> =>
  page.evaluate((name) => {
    const { book } = window.simulatedExcel;
    const id = book.sheetByName(name)?.id ?? '';
    const cells = Array.from({ length: 40 }, (_, row) =>
      Array.from({ length: 12 }, (_, column) => String(book.engine.contentAt(id, row, column).value)),
    );
    return cells.flat().join(' ');
  }, sheet);

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const press = (page: Page, name: string): Promise<void> => button(page, name).click();
const says = (page: Page, text: string): Promise<void> => page.getByText(text).first().waitFor();

afterEach(() => {
  expect(pane.requestedHosts()).toEqual(['127.0.0.1']);
});

describe('the guide', () => {
  it('greets whoever opens the pane for the first time with three steps, and never again', async () => {
    const page = await pane.open({ place: 'check', settings: { guideSeen: false } });
    expect(await page.getByRole('listitem').getByRole('heading').allInnerTexts()).toEqual([
      'Chèn bảng',
      'Nhập và kiểm tra',
      'Tổng hợp',
    ]);
    expect(await pane.axe(page)).toEqual([]);
    await press(page, 'Bắt đầu');
    await page.getByRole('heading', { name: 'Mẫu biểu' }).waitFor();
    await page.reload();
    await button(page, 'Hướng dẫn').click();
    await page.getByText('Ba bước làm việc').waitFor();
    expect(await button(page, 'Bắt đầu').count()).toBe(0);
  });

  it('opens help by keyboard and leads to the place it speaks of', async () => {
    const page = await pane.open({ place: 'guide', width: 320 });
    await page.locator('summary').first().focus();
    for (const key of ['Tab', 'Enter']) await page.keyboard.press(key);
    await says(page, 'Không thấy bảng cần tìm');
    for (const summary of await page.locator('summary').all()) {
      if (!(await summary.evaluate((each) => each.closest('details')?.open))) await summary.click();
    }
    expect([await overflow(page), await pane.axe(page)]).toEqual([0, []]);
    await button(page, 'Mở Mẫu biểu').first().click();
    await page.getByRole('heading', { name: 'Mẫu biểu' }).waitFor();
  });
});

describe('Mẫu biểu', () => {
  it('shows the letter, its period and its deadline', async () => {
    const page = await pane.open({ place: 'forms' });
    expect((await page.locator('dl').innerText()).split('\n')).toEqual([
      ...['Văn bản', '971-CV/TU, ngày 16/3/2023'],
      ...['Nơi ban hành', 'Tỉnh ủy Nam Định'],
      ...['Kỳ báo cáo', '2021-2023 (3 năm)'],
      ...['Hạn gửi', '05/4/2023'],
    ]);
    expect(pane.complaints()).toEqual([]);
  });

  it('inserts one table, goes to it, says so, and marks it as there', async () => {
    const page = await pane.open({ place: 'forms' });
    await press(page, 'Chèn Bảng 2A');
    await says(page, 'Đã chèn Bảng 2A');
    expect(await sheets(page)).toEqual(['Sheet1', 'Bảng 2A']);
    expect(await sheetInView(page)).toBe('Bảng 2A');
    await page.evaluate(() => window.simulatedExcel.user.activate('Sheet1'));
    await press(page, 'Bảng 2A đã có trong sổ. Tới trang tính “Bảng 2A”');
    await page.waitForFunction(() => {
      const { book } = window.simulatedExcel;
      return book.activeSheet === book.sheetByName('Bảng 2A')?.id;
    });
  });

  it('makes the whole set out to the unit that was chosen once, found without accents', async () => {
    const page = await pane.open({ place: 'forms' });
    await page.getByRole('combobox', { name: 'Đơn vị báo cáo' }).pressSequentially('hai hau');
    await page.getByRole('option', { name: 'Huyện ủy Hải Hậu' }).click();
    await press(page, 'Chèn cả bộ (11 bảng)');
    await button(page, 'Sổ đã có đủ các bảng').waitFor();
    expect(await sheets(page)).toHaveLength(14);
    expect(await textOf(page, 'BẢNG 3C')).toContain('Đơn vị: Huyện ủy Hải Hậu');
  });

  it('inserts only what is missing when some tables are there, and sees that a person deleted one', async () => {
    const page = await pane.open({ place: 'forms' });
    await press(page, 'Chèn Bảng 2A');
    await press(page, 'Chèn 10 bảng còn thiếu');
    await button(page, 'Sổ đã có đủ các bảng').waitFor();
    await page.evaluate(() => window.simulatedExcel.user.deleteSheet('IV'));
    await button(page, 'Chèn 1 bảng còn thiếu').waitFor();
    await button(page, 'Chèn Mục IV').waitFor();
  });

  it('never overwrites figures unasked: a no keeps them, a yes loses them', async () => {
    const page = await pane.open({ place: 'forms', width: 320 });
    await press(page, 'Chèn Bảng 2A');
    await button(page, 'Chèn lại Bảng 2A').waitFor();
    await page.evaluate(() => window.simulatedExcel.user.type('Bảng 2A', 'C12', '1632'));
    await page.evaluate(() => window.simulatedExcel.user.paste('Bảng 2A', 'B10', [[1632]]));
    expect(await textOf(page, 'Bảng 2A')).toContain('1632');

    await press(page, 'Chèn lại Bảng 2A');
    await says(page, 'toàn bộ số liệu trên trang đó sẽ mất');
    expect([await overflow(page), await pane.axe(page)]).toEqual([0, []]);
    await press(page, 'Thôi, giữ nguyên');
    expect(await textOf(page, 'Bảng 2A')).toContain('1632');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Chèn lại Bảng 2A');

    await press(page, 'Chèn lại Bảng 2A');
    await press(page, 'Thay bảng đang có');
    await page.getByText('Thay bảng đang có').waitFor({ state: 'detached' });
    expect(await textOf(page, 'Bảng 2A')).not.toContain('1632');
    expect(await sheets(page)).toEqual(['Sheet1', 'Bảng 2A']);
  });

  it('puts a table behind the sheet in view, or into it at the selected cell, where there is room', async () => {
    const page = await pane.open({ place: 'forms' });
    await page.evaluate(() => {
      window.simulatedExcel.user.addSheet('Ghi chú');
      window.simulatedExcel.user.activate('Sheet1');
    });
    const place = page.getByRole('combobox', { name: 'Chèn vào đâu' });
    await place.selectOption({ label: 'Trang tính mới, sau trang đang mở' });
    await press(page, 'Chèn Bảng 2A');
    await button(page, 'Chèn lại Bảng 2A').waitFor();
    expect(await sheets(page)).toEqual(['Sheet1', 'Bảng 2A', 'Ghi chú']);

    await page.evaluate(() => window.simulatedExcel.user.select('Ghi chú', 'B3'));
    await place.selectOption({ label: 'Ngay tại ô đang chọn' });
    await press(page, 'Chèn Bảng 2B');
    await button(page, 'Chèn lại Bảng 2B').waitFor();
    expect(await textOf(page, 'Ghi chú')).toContain('CHUYÊN ĐỀ TOÀN KHÓA');

    await press(page, 'Chèn Bảng 2C');
    await says(page, 'Chỗ cần cho bảng trên trang tính “Ghi chú” đã có nội dung');
    await press(page, 'Chèn lại Bảng 2A');
    await says(page, 'Bảng này đã có ở trang tính “Bảng 2A” nên không chèn thêm vào ô');
    await press(page, 'Tới trang đó');
    expect(await sheetInView(page)).toBe('Bảng 2A');
    expect(await page.getByText('Thay bảng đang có').count()).toBe(0);
  });

  it('stops on request and leaves the workbook as it was', async () => {
    const page = await pane.open({ place: 'forms' });
    await page.evaluate(() => {
      // An Excel that takes its time over every batch.
      window.simulatedExcel.book.engine.settle = () => new Promise((resolve) => setTimeout(resolve, 1_000));
    });
    await press(page, 'Chèn cả bộ (11 bảng)');
    await page.waitForFunction(() => window.simulatedExcel.book.engine.sheets().length > 1);
    await press(page, 'Dừng');
    // Taking back asks for each name after another; slow as before it would take a minute.
    await page.evaluate(() => {
      window.simulatedExcel.book.engine.settle = () => Promise.resolve();
    });
    await says(page, 'Đã dừng theo yêu cầu.');
    expect(await sheets(page)).toEqual(['Sheet1']);
  });

  it('says what to do when a cell is still being typed in', async () => {
    const page = await pane.open({ place: 'forms' });
    await page.evaluate(() => window.simulatedExcel.user.enterCell());
    await press(page, 'Chèn Bảng 2A');
    await says(page, 'Có một ô đang gõ dở. Nhấn Enter để xong ô đó');
    await press(page, 'Đóng');
    await page.evaluate(() => window.simulatedExcel.user.leaveCell());
    await press(page, 'Chèn Bảng 2A');
    await button(page, 'Chèn lại Bảng 2A').waitFor();
  });

  it('finds tables by a column typed without accents, inserts by keyboard alone, and says when there is none', async () => {
    const page = await pane.open({ place: 'forms' });
    const search = page.getByRole('searchbox', { name: 'Tìm bảng' });
    await search.fill('nghi quyet tw4');
    await says(page, '1 trong 11 bảng');
    await search.fill('cong tac kiem tra');
    await search.press('Tab');
    await page.keyboard.press('Enter');
    await button(page, 'Chèn lại Mục VI').waitFor();
    await search.fill('thủy lợi');
    await says(page, 'Không có bảng nào khớp với “thủy lợi”');
    await press(page, 'Hiện tất cả các bảng');
    expect(await page.getByRole('list', { name: 'Các bảng của bộ biểu' }).getByRole('listitem').count()).toBe(11);
  });

  it('shows the province’s form set, which has no list of units', async () => {
    const page = await pane.open({ place: 'forms' });
    await page.getByRole('combobox', { name: 'Bộ biểu' }).selectOption('kl01-tinh');
    await button(page, 'Chèn cả bộ (14 bảng)').waitFor();
    await says(page, 'Bộ biểu này không kèm danh sách đơn vị.');
  });

  it('says what to do when the forms can’t be fetched', async () => {
    const page = await pane.open({ place: 'forms', unreachable: '**/templates/**' });
    await says(page, 'Không lấy được mẫu biểu từ nơi đặt phần bổ trợ.');
    expect(await pane.axe(page)).toEqual([]);
  });

  it.each([
    ['light', 320],
    ['dark', 450],
    ['contrast', 320],
  ] as const)(
    'is readable and reachable in %s at %i pixels, tables there and open list of units',
    async (scheme, width) => {
      const page = await pane.open({ place: 'forms', scheme, width });
      await press(page, 'Chèn Bảng 2A');
      await button(page, 'Chèn lại Bảng 2A').waitFor();
      expect([await overflow(page), await pane.axe(page)]).toEqual([0, []]);
      await page.getByRole('combobox', { name: 'Đơn vị báo cáo' }).pressSequentially('dang uy');
      await page.getByRole('listbox').getByRole('option').first().waitFor();
      expect(await pane.axe(page)).toEqual([]);
    },
  );
});

describe('Cài đặt', () => {
  const roster = (units: readonly object[]) => ({
    name: 'danh-sach.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ id: 'rieng', title: 'Danh sách 2026', units })),
  });

  it('takes a list of units of the office’s own, keeps it, and goes back', async () => {
    const page = await pane.open({ place: 'settings', width: 320 });
    await says(page, 'Đang dùng danh sách của bộ biểu: 16 đơn vị.');
    const file = page.locator('input[type=file]');
    await file.setInputFiles(roster([{ id: 'HU-HH', name: 'Huyện ủy Hải Hậu', tier: 'huyen' }]));
    await says(page, 'Đang dùng danh sách riêng “Danh sách 2026”: 1 đơn vị.');
    await page.reload();
    await says(page, 'Đang dùng danh sách riêng “Danh sách 2026”: 1 đơn vị.');
    await file.setInputFiles(roster([{ id: 'HU-HH', name: 'Huyện ủy Hải Hậu', tier: 'huyen', parent: 'TU' }]));
    await says(page, 'Chưa dùng được tệp “danh-sach.json” vì có 1 chỗ sai');
    await says(page, 'Đơn vị thứ 1, mục “parent”:');
    expect([await overflow(page), await pane.axe(page)]).toEqual([0, []]);
    await press(page, 'Dùng danh sách của bộ biểu');
    await says(page, 'Đang dùng danh sách của bộ biểu: 16 đơn vị.');
  });

  it('speaks English at once when asked to, and remembers it', async () => {
    const page = await pane.open({ place: 'settings', scheme: 'dark', width: 450 });
    await page.getByRole('combobox', { name: 'Ngôn ngữ (Language)' }).selectOption('en');
    await says(page, 'The add-in runs on this computer only and sends no figures anywhere.');
    expect(await pane.axe(page)).toEqual([]);
    await page.reload();
    await page.getByRole('heading', { name: 'Settings' }).waitFor();
    await page.getByRole('tab', { name: 'Forms' }).click();
    await button(page, 'Insert all 11 tables').waitFor();
  });
});

describe('the page of these tests', () => {
  it('is served under the policy that npm start serves the product under', () => {
    const served = readFileSync('scripts/serve.mjs', 'utf8');
    const directives = /panePolicy = \[(.*?)\]/s.exec(served)?.[1] ?? '';
    expect([...directives.matchAll(/"([^"]+)"/g)].map(([, directive]) => directive)).toEqual(PANE_POLICY.split('; '));
  });
});
