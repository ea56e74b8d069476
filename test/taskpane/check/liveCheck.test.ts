import { insertTables } from '../../../src/app/insertTables';
import { formatAddress } from '../../../src/domain/workbook/CellAddress';
import { PAUSE_MILLISECONDS } from '../../../src/excel/watch/watchChanges';
import {
  type CheckView,
  type LiveCheck,
  liveCheck,
  MENDED_MILLISECONDS,
  RETRY_MILLISECONDS,
} from '../../../taskpane/panels/check/liveCheck';
import { type OpenedExcel, useWorkbook, worked } from '../../excel/useWorkbook';
import { loadFormSet } from '../../support/formSets';

const kl01 = loadFormSet('kl01-971');
const open = useWorkbook();

interface Live extends OpenedExcel {
  readonly check: LiveCheck;
  readonly stop: () => void;
  /** Lets the person's edits reach the check, and the check come to its end. */
  readonly pause: (milliseconds?: number) => Promise<void>;
}

/** Table 2A open for typing, with the total of `Số cuộc` typed over. */
async function watched(): Promise<Live> {
  const opened = open();
  const { workbook, excel, timer } = opened;
  worked(await insertTables(workbook, { formSet: kl01, tables: ['bang-2a', 'bang-2b'] }));
  excel.user.unprotectSheet('Bảng 2A');
  excel.user.paste('Bảng 2A', 'B9', [[12, "'1,632", 3, 5, 811, 2, 4, 98]]);
  excel.user.paste('Bảng 2A', 'B10', [[250, 4829, 7, 34, 1235, 1, 2, 40]]);
  excel.user.type('Bảng 2A', 'B11', '999');
  await excel.settled();
  const now = (): Date => new Date('2026-11-24T02:00:00Z');
  const check = liveCheck({ workbook, timer, formSet: kl01, language: 'vi', now });
  const stop = check.subscribe(() => undefined);
  await quiet();
  return {
    ...opened,
    check,
    stop,
    pause: async (milliseconds = PAUSE_MILLISECONDS) => {
      await excel.settled();
      timer.pass(milliseconds);
      await quiet();
    },
  };
}

/** Until everything that was set going has answered. */
async function quiet(): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

const told = ({ shown }: CheckView): string[] =>
  shown.map(
    ({ finding, mended }) =>
      `${formatAddress(finding.address)} ${finding.violation.severity}${mended ? ' mended' : ''}`,
  );

describe('the check of the open workbook while people work on it', () => {
  it('looks as soon as somebody watches: errors first, then warnings', async () => {
    const { check, stop } = await watched();
    expect(told(check.view())).toEqual(['B11 error', 'C9 warning', 'C11 warning']);
    expect(check.view().outcome?.checked.tables.map(({ table }) => table)).toEqual(['bang-2a', 'bang-2b']);
    stop();
  });

  it('sees a correction after the pause, shows it as mended in its place, and lets it go', async () => {
    const { check, stop, excel, pause } = await watched();
    excel.user.type('Bảng 2A', 'B11', '262');
    await pause();
    expect(told(check.view())).toEqual(['B11 error mended', 'C9 warning', 'C11 warning']);
    await pause(MENDED_MILLISECONDS);
    expect(told(check.view())).toEqual(['C9 warning', 'C11 warning']);
    stop();
  });

  it('lets nothing come or go while somebody points at the list, and says how many wait', async () => {
    const { check, stop, excel, pause } = await watched();
    check.hold(true);
    excel.user.type('Bảng 2A', 'B11', '262');
    excel.user.type('Bảng 2A', 'D11', '11');
    await pause();
    await pause(MENDED_MILLISECONDS);
    expect(told(check.view())).toEqual(['B11 error mended', 'C9 warning', 'C11 warning']);
    expect(check.view().waiting).toBe(1);
    check.hold(false);
    expect(told(check.view())).toEqual(['D11 error', 'C9 warning', 'C11 warning']);
    expect(check.view().waiting).toBe(0);
    stop();
  });

  it('keeps what it knows while a cell is being typed in, and goes on by itself afterwards', async () => {
    const { check, stop, excel, pause } = await watched();
    excel.user.enterCell();
    check.checkNow();
    await quiet();
    expect(check.view().failure?.code).toBe('cell-being-edited');
    expect(told(check.view())).toHaveLength(3);
    excel.user.leaveCell();
    await pause(RETRY_MILLISECONDS);
    expect(check.view()).toMatchObject({ failure: null, checking: false });
    stop();
  });

  it('begins to watch once the cell that was being typed in is left', async () => {
    const { workbook, excel, timer } = open();
    worked(await insertTables(workbook, { formSet: kl01, tables: ['bang-2a'] }));
    excel.user.unprotectSheet('Bảng 2A');
    excel.user.enterCell();
    const check = liveCheck({ workbook, timer, formSet: kl01, language: 'vi', now: () => new Date(0) });
    const stop = check.subscribe(() => undefined);
    await quiet();
    expect(check.view()).toMatchObject({ outcome: null, failure: { code: 'cell-being-edited' } });
    excel.user.leaveCell();
    timer.pass(2_000);
    await quiet();
    expect(told(check.view())).toEqual([]);
    excel.user.type('Bảng 2A', 'B11', '5');
    await excel.settled();
    timer.pass(PAUSE_MILLISECONDS);
    await quiet();
    expect(told(check.view())).toContain('B11 error');
    stop();
  });

  it('moves an accepted warning out of the list at once, and back when it is withdrawn', async () => {
    const { check, stop } = await watched();
    const warning = check.view().shown[1]!.finding;
    worked(await check.accept(warning, 'Đã đối chiếu với sổ gốc.'));
    expect(told(check.view())).toEqual(['B11 error', 'C11 warning']);
    const [accepted] = check.view().outcome!.accepted;
    expect(accepted?.reason).toBe('Đã đối chiếu với sổ gốc.');
    worked(await check.withdraw(accepted!.finding));
    expect(told(check.view())).toEqual(['B11 error', 'C9 warning', 'C11 warning']);
    stop();
  });

  it('takes four syncs per change, however much there is to check', async () => {
    const { check, stop, excel, pause } = await watched();
    excel.user.type('Bảng 2A', 'B11', '262');
    await excel.settled();
    excel.resetTraffic();
    await pause();
    // Which sheets changed, all of the workbook in two, and what was accepted.
    expect(excel.traffic.syncs).toBe(4);
    expect(told(check.view())).toContain('B11 error mended');
    stop();
  });

  it('hears nothing more once nobody looks', async () => {
    const { check, stop, excel, pause } = await watched();
    stop();
    await quiet();
    excel.user.type('Bảng 2A', 'B11', '262');
    excel.resetTraffic();
    await pause();
    expect(excel.traffic.syncs).toBe(0);
    expect(told(check.view())).toContain('B11 error');
  });

  it('tells a table that was torn from one that is not there', async () => {
    const { check, stop, excel, pause } = await watched();
    excel.user.delete('Bảng 2A', '9:9');
    await pause();
    const { problems, missing, checked } = check.view().outcome!;
    expect(problems).toMatchObject([{ code: 'table-misaligned', tables: ['bang-2a'], places: [{ sheet: 'Bảng 2A' }] }]);
    expect(missing).not.toContain('bang-2a');
    expect(missing).toContain('bang-2c');
    expect(checked.tables.map(({ table }) => table)).toEqual(['bang-2b']);
    stop();
  });
});
