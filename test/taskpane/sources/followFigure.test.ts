import { insertSummary } from '../../../src/app/insertSummary';
import { insertTables } from '../../../src/app/insertTables';
import type { SheetPlace } from '../../../src/app/ports/OpenWorkbook';
import { startConsolidation } from '../../../src/app/startConsolidation';
import type { UnitFigure } from '../../../src/app/trace/FigureTrace';
import { formatAddress, parseAddress } from '../../../src/domain/workbook/CellAddress';
import { PAUSE_MILLISECONDS } from '../../../src/excel/watch/watchChanges';
import { SELECTION_PAUSE_MILLISECONDS } from '../../../src/excel/watch/watchSelection';
import { readWorkbook } from '../../../src/xlsx/reader/readWorkbook';
import { type FigureFollower, followFigure, type FollowView } from '../../../taskpane/panels/sources/followFigure';
import { type OpenedExcel, useWorkbook, worked } from '../../excel/useWorkbook';
import { loadFormSet, rosterOf } from '../../support/formSets';
import { receivedFiles } from '../../support/receivedFolder';

const formSet = loadFormSet('kl01-971');
const summaryFormSet = loadFormSet('kl01-tinh');
const context = { formSet, summaryFormSet, roster: rosterOf(formSet) };
const open = useWorkbook();

const run = startConsolidation({ ...context, language: 'vi', readWorkbook });
for (const file of receivedFiles('tidy')) run.add(file);
const { document } = run.finish();

interface Followed extends OpenedExcel {
  readonly follower: FigureFollower;
  readonly stop: () => void;
  readonly select: (sheet: string, address: string) => Promise<void>;
  readonly pause: (milliseconds?: number) => Promise<void>;
}

/** A follower in a workbook with a unit's table 2B, and a summary when asked for. */
async function followed(hasSummary: boolean): Promise<Followed> {
  const opened = open();
  const { workbook, excel, timer } = opened;
  worked(await insertTables(workbook, { formSet, tables: ['bang-2b'] }));
  if (hasSummary) worked(await insertSummary(workbook, { document }));
  const follower = followFigure({ workbook, timer, pause: () => Promise.resolve(), contexts: [context] });
  const stop = follower.subscribe(() => undefined);
  const pause = async (milliseconds = SELECTION_PAUSE_MILLISECONDS): Promise<void> => {
    await excel.settled();
    timer.pass(milliseconds);
    await quiet();
  };
  await quiet();
  return {
    ...opened,
    follower,
    stop,
    pause,
    select: async (sheet, address) => {
      excel.user.activate(sheet);
      excel.user.select(sheet, address);
      await pause();
    },
  };
}

/** Until everything that was set going has answered. */
async function quiet(): Promise<void> {
  for (let turn = 0; turn < 300; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

const told = ({ cell }: FollowView): string =>
  cell.kind === 'figure' ? `${cell.figure.kind} ${placed(cell.figure.place)}` : cell.kind;
const placed = ({ sheet, address }: SheetPlace): string => `${sheet}!${formatAddress(address)}`;

function unitsOf({ cell }: FollowView): readonly UnitFigure[] {
  if (cell.kind !== 'figure' || cell.figure.kind !== 'collected') throw new Error(cell.kind);
  return cell.figure.units;
}

describe('the figure that the pane follows', () => {
  it('is that under the selection: sums, totals, what the province types, and cells without figures', async () => {
    const { follower, stop, select } = await followed(true);
    const seen: string[] = [];
    for (const address of ['B10', 'B11', 'B8', 'A1']) {
      await select('Bảng 2A', address);
      seen.push(told(follower.view()));
    }
    expect(seen).toEqual(['collected Bảng 2A!B10', 'derived Bảng 2A!B11', 'typed Bảng 2A!B8', 'no-figure']);
    stop();
  });

  it('costs one sync per step: the workbook is read once', async () => {
    const { follower, stop, select, excel } = await followed(true);
    await select('Bảng 2A', 'B10');
    excel.resetTraffic();
    await select('Bảng 2A', 'C10');
    await select('Bảng 2C', 'B10');
    expect(told(follower.view())).toBe('collected Bảng 2C!B10');
    expect(excel.traffic.syncs).toBe(2);
    stop();
  });

  it('is read anew once somebody has typed: a late figure counts', async () => {
    const { follower, stop, select, excel, pause } = await followed(true);
    await select('Bảng 2A', 'B10');
    const late = unitsOf(follower.view()).find(({ status }) => status === 'not-sent')!;
    excel.user.unprotectSheet(late.place!.sheet);
    excel.user.type(late.place!.sheet, formatAddress(late.place!.address), '7');
    await pause(PAUSE_MILLISECONDS);
    expect(unitsOf(follower.view()).find(({ unit }) => unit === late.unit)).toMatchObject({
      status: 'counted',
      shown: { value: 7 },
    });
    stop();
  });

  it('stays in view while one looks at the detail row behind it, and leads back', async () => {
    const { follower, stop, select, workbook, pause } = await followed(true);
    await select('Bảng 2A', 'B10');
    const { place } = unitsOf(follower.view())[0]!;
    worked(await follower.lookAt(place!));
    await pause();
    expect(placed(worked(await workbook.selection()))).toBe(placed(place!));
    expect(told(follower.view())).toBe('collected Bảng 2A!B10');
    expect(placed(follower.view().back!)).toBe('Bảng 2A!B10');
    worked(await follower.goBack());
    await pause();
    expect(placed(worked(await workbook.selection()))).toBe('Bảng 2A!B10');
    expect(follower.view().back).toBeNull();
    stop();
  });

  it('goes on to a part of a total, and back', async () => {
    const { follower, stop, select, pause } = await followed(true);
    await select('Bảng 2A', 'B11');
    worked(await follower.goTo({ sheet: 'Bảng 2A', address: parseAddress('B9')! }));
    await pause();
    expect(told(follower.view())).toBe('collected Bảng 2A!B9');
    worked(await follower.goBack());
    await pause();
    expect(told(follower.view())).toBe('derived Bảng 2A!B11');
    stop();
  });

  it('forgets the way back once the person goes elsewhere', async () => {
    const { follower, stop, select, pause } = await followed(true);
    await select('Bảng 2A', 'B10');
    worked(await follower.lookAt(unitsOf(follower.view())[0]!.place!));
    await pause();
    await select('Bảng 2A', 'C10');
    expect(told(follower.view())).toBe('collected Bảng 2A!C10');
    expect(follower.view().back).toBeNull();
    stop();
  });

  it('is none on other sheets, which are told from workbooks without a summary', async () => {
    const { follower, stop, select } = await followed(true);
    await select('Tình hình nộp', 'B6');
    const { cell } = follower.view();
    expect(cell).toMatchObject({ kind: 'other-sheet', sheet: 'Tình hình nộp' });
    expect(cell.kind === 'other-sheet' && cell.summaries).toEqual(
      document.sheets
        .map(({ name }) => (name === 'Bảng 2B' ? 'Bảng 2B (2)' : name))
        .filter((name) => name.startsWith('Bảng')),
    );
    stop();
  });

  it('waits for a cell that is being typed in', async () => {
    const { follower, stop, excel, pause } = await followed(false);
    expect(told(follower.view())).toBe('no-summary');
    excel.user.type('Bảng 2B', 'B9', '5');
    await excel.settled();
    await pause(PAUSE_MILLISECONDS);
    expect(follower.view()).toMatchObject({ cell: { kind: 'no-summary' }, failure: null });
    stop();
  });
});
