import type { Page } from 'playwright-core';
import { faultsInEveryView } from './support/everyView';
import { usePanePage } from './support/panePage';
import { receivedPaths, receivedUpload, upload } from './support/receivedUpload';

const pane = usePanePage();

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
const press = (page: Page, name: string | RegExp): Promise<void> => button(page, name).first().click();
const says = (page: Page, text: string | RegExp): Promise<void> => page.getByText(text).first().waitFor();
const files = (page: Page) => page.locator('input[type=file]').first();

/** Screens are looked at as a person comes to them, one after the other; what is wrong with any of them is told at the end. */
function screens(page: Page) {
  const faults: string[] = [];
  return {
    look: async (screen: string): Promise<void> => {
      faults.push(...(await faultsInEveryView(pane, page, screen)));
    },
    faults,
  };
}

describe('every screen, light and dark, at 320, 350 and 450 pixels, is free of what axe finds and of sideways scrolling', () => {
  it('Mẫu biểu, the settings with what the product is, and the guide', async () => {
    const page = await pane.open({ place: 'forms', width: 320 });
    const { look, faults } = screens(page);
    await press(page, 'Chèn Bảng 2A');
    await button(page, 'Chèn lại Bảng 2A').waitFor();
    await look('forms');
    await press(page, 'Chèn lại Bảng 2A');
    await says(page, 'toàn bộ số liệu trên trang đó sẽ mất');
    await look('forms, question');
    await press(page, 'Cài đặt và giới thiệu');
    await page.locator('input[type=file]').setInputFiles(upload('danh-sach.json', Buffer.from('{"id":"rieng"}')));
    await says(page, 'Chưa dùng được tệp “danh-sach.json”');
    await look('settings');
    await press(page, 'Hướng dẫn');
    await says(page, 'Nhấn vào từng mục để xem.');
    for (const summary of await page.locator('summary').all()) await summary.click();
    await look('guide');
    expect(faults).toEqual([]);
  }, 240_000);

  it('Kiểm tra: no table, no figures, all well, findings, an acceptance, a damaged table and its restoration', async () => {
    const page = await pane.open({ place: 'check', width: 320 });
    const { look, faults } = screens(page);
    await says(page, 'Sổ này chưa có bảng nào của bộ biểu');
    await look('check, no table');
    await page.evaluate(() => window.prepare.tables(['bang-2a', 'bang-2b', 'bang-3a']));
    await says(page, 'Các bảng còn trống');
    await look('check, empty');
    await page.evaluate(() => window.simulatedExcel.user.paste('Bảng 2A', 'B9', [[42, 1632, 3, 210, 12]]));
    await says(page, 'Chưa thấy lỗi nào trong 3 bảng');
    await page.locator('summary').click();
    await look('check, all well');
    await page.evaluate(() => {
      const { user } = window.simulatedExcel;
      user.unprotectSheet('Bảng 2A');
      user.paste('Bảng 2A', 'B10', [[125, '8450,5', -3, 'khoảng 12']]);
      user.paste('Bảng 2A', 'B11', [[187]]);
    });
    await says(page, 'Ghi 187 nhưng các dòng cộng lại là 167');
    await press(page, /^Chấp nhận cảnh báo/);
    await press(page, 'Chấp nhận');
    await says(page, 'Ghi lý do rồi nhấn Chấp nhận.');
    await look('check, findings');
    await page.getByLabel('Lý do chấp nhận').fill('Đã đối chiếu với sổ gốc');
    await page.keyboard.press('Enter');
    await says(page, 'Đã chấp nhận (1)');
    await page.getByText('Đã chấp nhận (1)').click();
    await look('check, accepted');
    await page.evaluate(() => {
      window.simulatedExcel.user.unprotectSheet('Bảng 2B');
      window.simulatedExcel.user.delete('Bảng 2B', '9:9');
    });
    await says(page, '1 bảng chưa kiểm tra được');
    await press(page, 'Khôi phục mẫu Bảng 2B');
    await look('check, damaged');
    await press(page, 'Khôi phục');
    await button(page, 'Đóng thông báo').waitFor();
    await look('check, restored');
    expect(faults).toEqual([]);
  }, 240_000);

  it('Tổng hợp: before files are chosen, and while they are read', async () => {
    const page = await pane.open({
      place: 'consolidate',
      width: 320,
      before: () => {
        // A share that goes silent behind the fourth file.
        let read = 0;
        window.Worker = class extends Worker {
          override postMessage(message: { readonly type?: string }, transfer?: unknown): void {
            if (message.type === 'file') read += 1;
            if (message.type !== 'file' || read <= 4) super.postMessage(message, transfer as Transferable[]);
          }
        };
      },
    });
    const { look, faults } = screens(page);
    await look('consolidate, start');
    await files(page).setInputFiles(receivedPaths('real'));
    await says(page, 'Đã đọc 4/15 tệp');
    await look('consolidate, running');
    await press(page, 'Dừng đọc');
    await says(page, '4/16 đơn vị đã nộp');
    expect(faults).toEqual([]);
  }, 240_000);

  it('Tổng hợp and Nguồn số liệu: the board, its filters, reasons, doubts and letters, the written summary, and its sources', async () => {
    const page = await pane.open({ place: 'consolidate', width: 320 });
    const { look, faults } = screens(page);
    await files(page).setInputFiles([
      receivedUpload('tidy/HU-HH.xlsx', 'Huyện ủy Ý Yên.xlsx'),
      receivedUpload('tidy/DU-KCQ.xlsx'),
      receivedUpload('real/Huyện ủy Xuân Trường.xlsx'),
      upload('Ghi chép.xlsx', Buffer.from('không phải sổ')),
    ]);
    await says(page, '3/16 đơn vị đã nộp');
    await says(page, 'Cần xác nhận (1)');
    await look('board, doubts');
    await press(page, /^Có lỗi/);
    await press(page, /^Huyện ủy Xuân Trường/);
    await says(page, 'Nhận được 11/11 bảng');
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('A host without a clipboard.'));
    });
    await press(page, 'Chép nội dung đề nghị sửa');
    await says(page, 'Excel không cho chép tự động.');
    await look('board, why, and the letter');
    await press(page, 'Đóng');
    await press(page, /^Không đọc được/);
    await press(page, /Ghi chép\.xlsx/);
    await press(page, 'Làm lại từ đầu');
    await look('board, refused, and the question before all is forgotten');
    await press(page, 'Giữ nguyên');
    await press(page, 'Đúng');
    await press(page, 'Ghi vào sổ này');
    await button(page, 'Xem bảng tổng hợp').waitFor();
    await look('board, written');
    await page.getByRole('tab', { name: 'Nguồn số liệu' }).click();
    await says(page, 'Chọn một ô số liệu trên biểu tổng hợp');
    await look('sources, nothing selected');
    const select = (sheet: string, cell: string): Promise<void> =>
      page.evaluate(
        ([name, address]) => {
          window.simulatedExcel.user.activate(name);
          window.simulatedExcel.user.select(name, address);
        },
        [sheet, cell] as const,
      );
    await select('Bảng 2A', 'B9');
    await says(page, 'Cộng số liệu của 3 đơn vị');
    await look('sources, a figure');
    await select('Bảng 2A', 'B11');
    await says(page, 'Cộng từ 3 ô');
    await look('sources, a total');
    expect(faults).toEqual([]);
  }, 240_000);
});
