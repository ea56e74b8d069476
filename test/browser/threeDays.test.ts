import type { Page } from 'playwright-core';
import { usePanePage } from './support/panePage';
import { receivedPaths, receivedUpload, upload } from './support/receivedUpload';

const pane = usePanePage();

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
const press = (page: Page, name: string | RegExp): Promise<void> => button(page, name).first().click();
const says = (page: Page, text: string | RegExp): Promise<void> => page.getByText(text).first().waitFor();
const goTo = (page: Page, place: string): Promise<void> => page.getByRole('tab', { name: place }).click();
const files = (page: Page) => page.locator('input[type=file]').first();
const select = (page: Page, sheet: string, cell: string): Promise<void> =>
  page.evaluate(
    ([name, address]) => {
      window.simulatedExcel.user.activate(name);
      window.simulatedExcel.user.select(name, address);
    },
    [sheet, cell] as const,
  );
const sheets = (page: Page): Promise<string[]> =>
  page.evaluate(() => window.simulatedExcel.book.engine.sheets().map(({ name }) => name));
const value = (page: Page, sheet: string, row: number, column: number): Promise<unknown> =>
  page.evaluate(
    ([name, top, left]) => {
      const { book } = window.simulatedExcel;
      return book.engine.contentAt(book.sheetByName(name)?.id ?? '', top, left).value;
    },
    [sheet, row, column] as const,
  );

/** Until the pane has fetched all that its other places need. */
const kept = (page: Page): Promise<unknown> =>
  page.waitForFunction(() =>
    ['reading-worker.js', 'consolidating-worker.js'].every((script) =>
      performance.getEntriesByType('resource').some(({ name }) => name.endsWith(script)),
    ),
  );

describe('who enters', () => {
  it('gets a sheet whose header someone has typed over, has it put right without losing a figure, and ends with no error', async () => {
    const page = await pane.open({ place: 'check' });
    await page.evaluate(() => window.prepare.tables(['bang-2a', 'bang-2b']));
    await page.evaluate(() => {
      const { user } = window.simulatedExcel;
      user.paste('Bảng 2A', 'B9', [[42, 1632, 3, 210, 12]]);
      user.paste('Bảng 2A', 'B10', [[125, 8450, 7, 90, 6]]);
      user.unprotectSheet('Bảng 2A');
      user.paste('Bảng 2A', 'B11', [[187]]);
      user.clear('Bảng 2A', 'A6:I8');
    });
    await says(page, 'Ghi 187 nhưng các dòng cộng lại là 167');
    await press(page, 'Khôi phục mẫu Bảng 2A');
    await press(page, 'Khôi phục');
    await button(page, 'Đóng thông báo').click();
    await says(page, 'Chưa thấy lỗi nào');
    expect([await value(page, 'Bảng 2A', 8, 1), await value(page, 'Bảng 2A', 10, 1)]).toEqual([42, 167]);
  }, 120_000);
});

describe('who consolidates', () => {
  it('takes a late file in place of an earlier one, takes out a file that is not the unit’s, and writes anew in place of the old', async () => {
    const page = await pane.open({ place: 'consolidate' });
    await files(page).setInputFiles([
      receivedUpload('tidy/HU-HH.xlsx', 'Huyện ủy Ý Yên.xlsx'),
      receivedUpload('real/Huyện ủy Xuân Trường.xlsx'),
    ]);
    await says(page, '2/16 đơn vị đã nộp');
    await press(page, 'Ghi vào sổ này');
    await says(page, /Đã ghi \d+ trang tính vào sổ này/);
    const before = await sheets(page);
    expect(await value(page, 'Bảng 2A', 8, 1)).toBe(89);

    await press(page, 'Không đúng, bỏ tệp ra');
    await says(page, '1/16 đơn vị đã nộp');
    await files(page).setInputFiles([receivedUpload('tidy/HU-NT.xlsx')]);
    await says(page, '2/16 đơn vị đã nộp');
    await press(page, 'Ghi vào sổ này');
    await says(page, /Đã ghi \d+ trang tính vào sổ này/);
    expect(await sheets(page)).toEqual(before);
    expect(await value(page, 'Bảng 2A', 8, 1)).toBe(47);
  }, 120_000);
});

// A form set of a new letter is data that no screen makes (`templates/README.md`), and a book per unit comes from the terminal
// (`bieu-mau blank`); what the pane has for whoever issues forms is this.
describe('who issues forms', () => {
  it('sets her own list of units, makes a book out to one of them, and hears of a missing unit when it comes back', async () => {
    const page = await pane.open({ place: 'settings' });
    const units = [
      { id: 'HU-HH', name: 'Huyện ủy Hải Hậu', tier: 'huyen' },
      { id: 'HU-NT', name: 'Huyện ủy Nam Trực', tier: 'huyen' },
    ];
    const roster = JSON.stringify({ id: 'rieng', title: 'Hai huyện', units });
    await page.locator('input[type=file]').setInputFiles(upload('danh-sach.json', Buffer.from(roster)));
    await says(page, 'Đang dùng danh sách riêng “Hai huyện”: 2 đơn vị.');
    await goTo(page, 'Mẫu biểu');
    await page.getByRole('combobox', { name: 'Đơn vị báo cáo' }).pressSequentially('nam truc');
    await page.getByRole('option', { name: 'Huyện ủy Nam Trực' }).click();
    await press(page, 'Chèn cả bộ (11 bảng)');
    await button(page, 'Sổ đã có đủ các bảng').waitFor();
    await page.getByRole('banner').getByText('Huyện ủy Nam Trực').waitFor();

    await goTo(page, 'Tổng hợp');
    expect(await page.getByLabel('Danh sách đơn vị phải nộp').locator('option:checked').innerText()).toBe(
      'Của cơ quan (2 đơn vị)',
    );
    await files(page).setInputFiles([receivedUpload('tidy/HU-NT.xlsx')]);
    await says(page, '1/2 đơn vị đã nộp');
    await page.getByRole('button', { name: /^Huyện ủy Hải Hậu.*Chưa nộp/ }).waitFor();
  }, 120_000);
});

describe('the network', () => {
  it('may be cut once the pane is open: it checks, consolidates, traces, and opens every place all the same', async () => {
    const page = await pane.open({ place: 'forms' });
    await kept(page);
    await page.context().setOffline(true);
    await page.route('**/*', (route) => route.abort());
    try {
      await press(page, 'Chèn Bảng 2A');
      await says(page, 'Đã chèn Bảng 2A');
      await page.evaluate(() => {
        window.simulatedExcel.user.unprotectSheet('Bảng 2A');
        window.simulatedExcel.user.paste('Bảng 2A', 'B9', [[42], [125], [187]]);
      });
      await goTo(page, 'Kiểm tra');
      await says(page, 'Ghi 187 nhưng các dòng cộng lại là 167');
      await goTo(page, 'Tổng hợp');
      await files(page).setInputFiles(receivedPaths('real'));
      await says(page, '15/16 đơn vị đã nộp');
      await press(page, 'Ghi vào sổ này');
      await button(page, 'Xem bảng tổng hợp').waitFor();
      await goTo(page, 'Nguồn số liệu');
      await select(page, 'Bảng 2A (2)', 'B9');
      await says(page, 'Cộng số liệu của 15 đơn vị');
      await press(page, 'Cài đặt và giới thiệu');
      await says(page, 'Phần bổ trợ chỉ chạy trên máy này');
      await press(page, 'Hướng dẫn');
      await says(page, 'Nhấn vào từng mục để xem.');
      expect(pane.complaints()).toEqual([]);
    } finally {
      await page.context().setOffline(false);
    }
  }, 120_000);

  it('may be gone while a place is opened for the first time: the pane says so, and opens it when it is asked again', async () => {
    const chunk = '**/*ConsolidatePanel*';
    const page = await pane.open({ place: 'forms', unreachable: chunk });
    await goTo(page, 'Tổng hợp');
    await says(page, 'Phần này gặp lỗi và đã dừng');
    await page.unroute(chunk);
    await press(page, 'Thử lại');
    await button(page, 'Chọn tệp…').waitFor();
  }, 120_000);
});
