import { startConsolidation } from '../../src/app/startConsolidation';
import { readWorkbook } from '../../src/xlsx/reader/readWorkbook';
import { loadFormSet } from '../support/formSets';
import { manyUnits } from '../support/manyUnits';
import { usePanePage } from './support/panePage';

const FILES = 60;
const formSet = loadFormSet('kl01-971');
const units = manyUnits(formSet, FILES);
const books = units.roster.units.map(({ id }, index) => ({ name: `${id}.xlsx`, bytes: units.bookOf(index) }));
const files = books.map(({ name, bytes }) => ({
  name,
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: Buffer.from(bytes),
}));

const pane = usePanePage();

/** The figure that the command line gives for a cell of the summary. */
function figureOf(sheet: string, address: string): unknown {
  const summaryFormSet = loadFormSet('kl01-tinh');
  const run = startConsolidation({ formSet, summaryFormSet, roster: units.roster, language: 'vi', readWorkbook });
  for (const { name, bytes } of books) run.add({ name, bytes, sha256: '' });
  const cells = run.finish().report.tables.flatMap((table) => table.cells);
  return cells.find((cell) => cell.sheet === sheet && cell.address === address)?.value;
}

describe('sixty files at once', () => {
  it('are read with progress and written; stopping the second time leaves the first summary as it stood', async () => {
    const page = await pane.open({ place: 'consolidate', settings: { roster: JSON.stringify(units.roster) } });
    const sheets = (): Promise<string[]> =>
      page.evaluate(() => window.simulatedExcel.book.engine.sheets().map(({ id, name }) => `${id} ${name}`));
    const valueOf = (sheet: string): Promise<unknown> =>
      page.evaluate(async (name) => {
        const { engine } = window.simulatedExcel.book;
        await engine.settle();
        const { id = '' } = engine.sheets().find((each) => each.name === name) ?? {};
        return engine.contentAt(id, 8, 1).value;
      }, sheet);
    await page.evaluate(() => {
      const said: string[] = [];
      const note = (): void => {
        said.push(document.querySelector('main')?.textContent ?? '');
      };
      new MutationObserver(note).observe(document.body, { subtree: true, childList: true, characterData: true });
      Object.assign(window, { said });
    });
    await page.locator('input[type=file]').first().setInputFiles(files);
    await page.getByText(`${FILES}/${FILES} đơn vị đã nộp`).first().waitFor();
    const said = await page.evaluate(() => (window as unknown as { readonly said: readonly string[] }).said);
    expect(said.some((text) => /Đã đọc [1-9]\d?\/60 tệp/.test(text))).toBe(true);
    expect(said.some((text) => /Đang đọc: U-\d+\.xlsx/.test(text))).toBe(true);
    expect(said.some((text) => text.includes('Dừng đọc'))).toBe(true);

    await page.getByRole('button', { name: 'Ghi vào sổ này' }).click();
    await page.getByRole('button', { name: 'Xem bảng tổng hợp' }).waitFor();
    const figure = figureOf('Bảng 2A', 'B9');
    expect(typeof figure).toBe('number');
    expect(await valueOf('Bảng 2A')).toBe(figure);

    const before = await sheets();
    await page.evaluate(() => {
      // An Excel that takes its time over every request.
      const { engine } = window.simulatedExcel.book;
      const settle = engine.settle.bind(engine);
      engine.settle = () => new Promise<void>((resolve) => setTimeout(resolve, 100)).then(settle);
    });
    await page.getByRole('button', { name: 'Ghi vào sổ này' }).click();
    await page.waitForFunction((count) => window.simulatedExcel.book.engine.sheets().length > count, before.length);
    await page.getByRole('button', { name: 'Dừng ghi' }).click();
    await page.getByRole('button', { name: 'Ghi vào sổ này' }).waitFor();
    expect(await sheets()).toEqual(before);
    expect(await valueOf('Bảng 2A')).toBe(figure);
    expect(pane.complaints()).toEqual([]);
    expect(pane.requestedHosts()).toEqual(['127.0.0.1']);
  }, 180_000);
});
