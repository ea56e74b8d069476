import { insertTables } from '../../src/app/insertTables';
import type { Watch } from '../../src/app/ports/OpenWorkbook';
import { PAUSE_MILLISECONDS } from '../../src/excel/watch/watchChanges';
import { loadFormSet } from '../support/formSets';
import { type OpenedExcel, useWorkbook, worked } from './useWorkbook';

const kl01 = loadFormSet('kl01-971');
const open = useWorkbook();

async function watched(): Promise<OpenedExcel & { readonly told: (readonly string[])[]; readonly watch: Watch }> {
  const opened = open();
  const told: (readonly string[])[] = [];
  const watch = worked(await opened.workbook.watch(({ sheets }) => void told.push(sheets)));
  return { ...opened, told, watch };
}

/** Excel tells its events, the pause passes, and what is asked of Excel then is answered. */
async function pause({ excel, timer }: OpenedExcel, milliseconds = PAUSE_MILLISECONDS): Promise<void> {
  await excel.settled();
  timer.pass(milliseconds);
  await new Promise((resolve) => setTimeout(resolve, 10));
}

describe('watching the open workbook', () => {
  it('tells once per pause in typing, and which sheets', async () => {
    const opened = await watched();
    opened.excel.user.addSheet('Bảng 2A');
    await pause(opened);
    expect(opened.told.splice(0)).toEqual([['Bảng 2A']]);
    opened.excel.user.type('Sheet1', 'B9', '12');
    await pause(opened, PAUSE_MILLISECONDS - 1);
    opened.excel.user.type('Sheet1', 'B10', '250');
    await pause(opened, PAUSE_MILLISECONDS - 1);
    opened.excel.user.paste('Bảng 2A', 'C9', [[1], [2]]);
    expect(opened.told).toEqual([]);
    await pause(opened);
    expect(opened.told).toEqual([['Sheet1', 'Bảng 2A']]);
  });

  it('says nothing of what we write ourselves', async () => {
    const opened = await watched();
    worked(await insertTables(opened.workbook, { formSet: kl01, tables: ['bang-2a'] }));
    await pause(opened);
    worked(await insertTables(opened.workbook, { formSet: kl01, tables: ['bang-2a'], replace: ['Bảng 2A'] }));
    await pause(opened);
    worked(await opened.workbook.writeMemory('unit', 'HU-HH'));
    await pause(opened);
    expect(opened.told).toEqual([]);
    opened.excel.user.type('Bảng 2A', 'B9', '12');
    await pause(opened);
    expect(opened.told).toEqual([['Bảng 2A']]);
  });

  it('follows sheets that are renamed, copied and deleted', async () => {
    const opened = await watched();
    const { user } = opened.excel;
    user.addSheet('Bảng 2A');
    await pause(opened);
    opened.told.splice(0);
    user.renameSheet('Bảng 2A', 'Cấp huyện');
    user.type('Cấp huyện', 'A1', '1');
    await pause(opened);
    expect(opened.told.splice(0)).toEqual([['Cấp huyện']]);
    user.copySheet('Cấp huyện');
    user.type('Cấp huyện (2)', 'A1', '2');
    await pause(opened);
    expect(opened.told.splice(0)).toEqual([['Cấp huyện (2)']]);
    user.deleteSheet('Cấp huyện');
    await pause(opened);
    expect(opened.told).toEqual([[]]);
  });

  it('tells of a deleted sheet that we have inserted', async () => {
    const opened = await watched();
    worked(await insertTables(opened.workbook, { formSet: kl01, tables: ['bang-2a'] }));
    opened.excel.user.deleteSheet('Bảng 2A');
    await pause(opened);
    expect(opened.told).toEqual([[]]);
  });

  it('writes nothing, so that nobody loses the undo list', async () => {
    const opened = await watched();
    opened.excel.resetTraffic();
    opened.excel.user.type('Sheet1', 'B9', '12');
    await pause(opened);
    expect(opened.told).toEqual([['Sheet1']]);
    expect(opened.excel.traffic).toMatchObject({ syncs: 1, actions: 3 });
  });

  it('ends when it is stopped, even with a pause under way', async () => {
    const opened = await watched();
    opened.excel.user.type('Sheet1', 'B9', '12');
    await opened.excel.settled();
    worked(await opened.watch.stop());
    opened.excel.user.type('Sheet1', 'B10', '13');
    await pause(opened);
    expect(opened.told).toEqual([]);
  });
});
