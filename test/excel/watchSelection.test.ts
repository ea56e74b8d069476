import type { SheetPlace, Watch } from '../../src/app/ports/OpenWorkbook';
import { formatAddress } from '../../src/domain/workbook/CellAddress';
import { SELECTION_PAUSE_MILLISECONDS } from '../../src/excel/watch/watchSelection';
import { type OpenedExcel, refused, useWorkbook, worked } from './useWorkbook';

const open = useWorkbook();

const written = ({ sheet, address }: SheetPlace): string => `${sheet}!${formatAddress(address)}`;

async function watched(): Promise<OpenedExcel & { readonly told: string[]; readonly watch: Watch }> {
  const opened = open();
  const told: string[] = [];
  const watch = worked(await opened.workbook.watchSelection((place) => void told.push(written(place))));
  return { ...opened, told, watch };
}

async function pause({ excel, timer }: OpenedExcel, milliseconds = SELECTION_PAUSE_MILLISECONDS): Promise<void> {
  await excel.settled();
  timer.pass(milliseconds);
  await new Promise((resolve) => setTimeout(resolve, 10));
}

describe('the cell in view', () => {
  it('is the active cell of the active sheet, told in one sync', async () => {
    const { workbook, excel } = open();
    excel.user.addSheet('Bảng 2A');
    excel.user.select('Bảng 2A', 'C9:D12');
    excel.resetTraffic();
    expect(written(worked(await workbook.selection()))).toBe('Bảng 2A!C9');
    expect(excel.traffic.syncs).toBe(1);
    expect(excel.unknownMembers).toEqual([]);
  });

  it('cannot be told while someone types in a cell', async () => {
    const { workbook, excel } = open();
    excel.user.enterCell();
    expect(refused(await workbook.selection()).code).toBe('cell-being-edited');
    excel.user.leaveCell();
  });
});

describe('watching the cell in view', () => {
  it('tells once per pause, the last cell only', async () => {
    const opened = await watched();
    opened.excel.user.select('Sheet1', 'B9');
    await pause(opened, SELECTION_PAUSE_MILLISECONDS - 1);
    opened.excel.user.select('Sheet1', 'B10');
    await pause(opened);
    expect(opened.told).toEqual(['Sheet1!B10']);
  });

  it('follows from sheet to sheet, and sheets that are renamed, copied and deleted', async () => {
    const opened = await watched();
    const { user } = opened.excel;
    user.addSheet('Bảng 2A');
    user.select('Bảng 2A', 'C9');
    await pause(opened);
    user.activate('Sheet1');
    await pause(opened);
    user.renameSheet('Bảng 2A', 'Cấp huyện');
    user.copySheet('Cấp huyện');
    user.select('Cấp huyện (2)', 'D4');
    await pause(opened);
    user.deleteSheet('Cấp huyện (2)');
    user.activate('Cấp huyện');
    await pause(opened);
    expect(opened.told).toEqual(['Bảng 2A!C9', 'Sheet1!A1', 'Cấp huyện (2)!D4', 'Cấp huyện!C9']);
  });

  it('tells nothing twice, and writes nothing', async () => {
    const opened = await watched();
    opened.excel.user.select('Sheet1', 'B9');
    await pause(opened);
    opened.excel.user.select('Sheet1', 'B10');
    opened.excel.user.select('Sheet1', 'B9');
    opened.excel.resetTraffic();
    await pause(opened);
    expect(opened.told).toEqual(['Sheet1!B9']);
    expect(opened.excel.traffic.syncs).toBe(1);
  });

  it('waits while someone types in a cell', async () => {
    const opened = await watched();
    opened.excel.user.select('Sheet1', 'B9');
    opened.excel.user.enterCell();
    await pause(opened);
    expect(opened.told).toEqual([]);
    opened.excel.user.leaveCell();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(opened.told).toEqual(['Sheet1!B9']);
  });

  it('ends when it is stopped, even with a pause under way', async () => {
    const opened = await watched();
    opened.excel.user.select('Sheet1', 'B9');
    await opened.excel.settled();
    worked(await opened.watch.stop());
    opened.excel.user.select('Sheet1', 'B10');
    await pause(opened);
    expect(opened.told).toEqual([]);
  });
});
