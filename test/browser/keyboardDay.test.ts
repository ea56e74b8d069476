import type { Page } from 'playwright-core';
import { focusOf, keyboardOf, type Stop } from './support/keyboard';
import { usePanePage } from './support/panePage';
import { receivedUpload } from './support/receivedUpload';

const pane = usePanePage();

const says = (page: Page, text: string | RegExp): Promise<void> => page.getByText(text).first().waitFor();

/** Waits until Excel shows the place, sheet and cell: `Bảng 2A B11`. */
async function shown(page: Page, place: RegExp): Promise<void> {
  await page.waitForFunction((pattern) => {
    const { book } = window.simulatedExcel;
    const { top, left } = book.selection(book.activeSheet);
    const sheet = book.engine.sheets().find(({ id }) => id === book.activeSheet);
    return new RegExp(pattern).test(`${sheet?.name ?? ''} ${String.fromCharCode(65 + left)}${top + 1}`);
  }, place.source);
}

/** Every stop of the Tab key, once round. */
async function round(page: Page): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await focusOf(page);
    if (!stop) return stops;
    stops.push(stop);
  }
}

describe('the keyboard alone', () => {
  it('comes to everything once, from top to bottom, and always shows where it is', async () => {
    const page = await pane.open({ place: 'forms', width: 320 });
    const stops = await round(page);
    expect(stops.slice(0, 9).map(({ name }) => name)).toEqual([
      'Hướng dẫn',
      'Cài đặt và giới thiệu',
      'Mẫu biểu',
      'Bộ biểu',
      'Đơn vị báo cáo',
      'Chèn vào đâu',
      'Chèn cả bộ (11 bảng)',
      'Tìm bảng',
      'Chèn Mục I',
    ]);
    expect(stops).toHaveLength(19);
    expect(stops.filter(({ visible }) => !visible)).toEqual([]);
    const tops = stops.map(({ top }) => Math.round(top));
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
  }, 120_000);

  it('lives a day: enters, checks, accepts, consolidates, writes to a unit, writes the summary, and follows a figure home', async () => {
    const page = await pane.open({ place: 'forms', width: 320 });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
    const keyboard = keyboardOf(page);
    const { tabTo, press, type, at } = keyboard;
    const unit = page.getByRole('combobox', { name: 'Đơn vị báo cáo' });

    await tabTo('Đơn vị báo cáo');
    await type('hai hau');
    await press('ArrowDown', 'Enter');
    expect(await unit.inputValue()).toBe('Huyện ủy Hải Hậu');
    await press('Control+a', 'Delete', 'Escape');
    await tabTo('Chèn vào đâu');
    expect(await unit.inputValue()).toBe('');
    await press('ArrowDown', 'ArrowUp');
    await tabTo('Chèn Bảng 2A');
    await press('Enter');
    await says(page, 'Đã chèn Bảng 2A');
    expect(await at()).toBe('Chèn lại Bảng 2A');
    await press('Enter');
    await says(page, 'toàn bộ số liệu trên trang đó sẽ mất');
    await tabTo('Thay bảng đang có');
    await press('Enter');
    await page.getByText('Thay bảng đang có').waitFor({ state: 'detached' });
    expect(await at()).toBe('Chèn lại Bảng 2A');

    // In the grid, whose keyboard is Excel's own affair.
    await page.evaluate(() => {
      const { user } = window.simulatedExcel;
      user.unprotectSheet('Bảng 2A');
      user.paste('Bảng 2A', 'B9', [[42, '8450,5']]);
      user.paste('Bảng 2A', 'B11', [[187]]);
      user.activate('Sheet1');
    });
    await tabTo('Mẫu biểu', 'Shift+Tab');
    await press('ArrowRight', 'Enter');
    await says(page, 'Ghi 187 nhưng các dòng cộng lại là 42');
    await tabTo(/^Lỗi ô B11/);
    await press('Enter');
    await shown(page, /^Bảng 2A B11$/);
    await tabTo('Chấp nhận cảnh báo ở ô C11');
    await press('Enter', 'Escape');
    expect(await at()).toBe('Chấp nhận cảnh báo ở ô C11');
    await press('Enter', 'Enter');
    await says(page, 'Ghi lý do rồi nhấn Chấp nhận.');
    await type('Đã đối chiếu với sổ gốc');
    await press('Enter');
    await says(page, 'Đã chấp nhận (1)');
    await at();

    await tabTo('Kiểm tra', 'Shift+Tab');
    await press('ArrowRight', 'Enter');
    await tabTo('Chọn tệp…');
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press('Enter')]);
    await chooser.setFiles([
      receivedUpload('tidy/HU-HH.xlsx', 'Huyện ủy Ý Yên.xlsx'),
      receivedUpload('real/Huyện ủy Xuân Trường.xlsx'),
    ]);
    await says(page, '2/16 đơn vị đã nộp');
    await at();
    await tabTo('Làm lại từ đầu');
    await press('Enter');
    expect(await at()).toBe('Giữ nguyên');
    await press('Enter');
    expect(await at()).toBe('Làm lại từ đầu');
    await tabTo('Đúng');
    await press('Enter');
    expect(await at()).toBe('Xem lại');
    await tabTo(/^Có lỗi/);
    await press('Space');
    await tabTo(/^Huyện ủy Xuân Trường/);
    await press('Enter');
    await says(page, 'Nhận được 11/11 bảng');
    await tabTo('Chép nội dung đề nghị sửa');
    await press('Enter');
    await says(page, 'Đã chép. Dán vào thư hoặc văn bản.');
    expect(await copied()).toContain('Kính gửi: Huyện ủy Xuân Trường');
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('A host without a clipboard.'));
    });
    await press('Enter');
    await says(page, 'Excel không cho chép tự động.');
    expect(await at()).toMatch(/^Excel không cho chép/);
    await press('Control+c');
    expect(await copied()).toContain('Kính gửi: Huyện ủy Xuân Trường');
    await press('Escape');
    expect(await at()).toBe('Chép nội dung đề nghị sửa');
    await tabTo('Ghi vào sổ này', 'Shift+Tab');
    await press('Enter');
    await page.getByRole('button', { name: 'Xem bảng tổng hợp' }).waitFor();
    await at();
    await tabTo('Xem bảng tổng hợp');
    await press('Enter');
    await shown(page, /^Bảng 1 A1$/);

    await tabTo('Tổng hợp', 'Shift+Tab');
    await press('ArrowRight', 'Enter');
    await says(page, 'Nguồn số liệu');
    await page.evaluate(() => {
      window.simulatedExcel.user.activate('Bảng 2A (2)');
      window.simulatedExcel.user.select('Bảng 2A (2)', 'B11');
    });
    await says(page, 'Cộng từ 3 ô');
    await tabTo(/^Huyện và tương đương/);
    await press('Enter');
    await says(page, 'Cộng số liệu của 2 đơn vị');
    await at();
    await tabTo('Đi tới dòng chi tiết của Huyện ủy Hải Hậu');
    await press('Enter');
    await shown(page, /^CT Bảng 2A /);
    await tabTo(/^Quay lại ô/, 'Shift+Tab');
    await press('Enter');
    await shown(page, /^Bảng 2A \(2\) /);
    await at();
    expect(keyboard.lapses).toEqual([]);
  }, 240_000);
});
