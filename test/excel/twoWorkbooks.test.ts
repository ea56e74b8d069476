import { checkOpenWorkbook } from '../../src/app/checkOpenWorkbook';
import type { UnknownTable } from '../../src/app/blankWorkbook';
import type { CheckedFile } from '../../src/app/CheckedFile';
import { insertTables } from '../../src/app/insertTables';
import type { HostFailure } from '../../src/app/ports/OpenWorkbook';
import { describeHostFailure } from '../../src/app/text/describeHostFailure';
import type { Result } from '../../src/domain/Result';
import { loadFormSet, rosterOf } from '../support/formSets';
import { type PaneExcel, useTwoExcels } from './twoExcels';
import { refused, worked } from './useWorkbook';

const kl01 = loadFormSet('kl01-971');
const unit = (id: string): NonNullable<Parameters<typeof insertTables>[1]['unit']> =>
  rosterOf(kl01).units.find((each) => each.id === id)!;
const open = useTwoExcels(['Huyện ủy Hải Hậu.xlsx', 'Huyện ủy Ý Yên.xlsx']);

const tabs = ({ excel }: PaneExcel): string[] => excel.book.engine.sheets().map(({ name }) => name);

/** Everything that a person or another program finds in the workbook. */
function stateOf({ excel: { book } }: PaneExcel): unknown {
  const { engine } = book;
  const sheets = engine.sheets().map((sheet) => {
    const all = { top: 0, left: 0, bottom: 60, right: 30 };
    const used = engine.usedArea(sheet.id, all, false);
    const cells = used && engine.contentAt(sheet.id, used.top, used.left);
    return {
      ...sheet,
      used,
      cells,
      merges: engine.merges(sheet.id),
      conditions: engine.conditionalFormats(sheet.id).length,
    };
  });
  return structuredClone({
    sheets,
    names: book.names,
    custom: book.customProperties,
    parts: book.xmlParts,
    active: book.activeSheet,
  });
}

const insert = ({ workbook, inPane }: PaneExcel, id: string, tables: readonly string[]): Promise<readonly string[]> =>
  inPane(async () => worked(await insertTables(workbook, { formSet: kl01, unit: unit(id), tables })).names);

const check = ({ workbook, inPane }: PaneExcel): Promise<CheckedFile> =>
  inPane(async () => worked(await checkOpenWorkbook(workbook, { formSet: kl01, language: 'vi' })));

describe('two workbooks that are open at the same time', () => {
  it('each get their own tables, also when both are written at once', async () => {
    const [haiHau, yYen] = open();
    await Promise.all([
      insert(haiHau, 'HU-HH', ['bang-2a', 'bang-3a', 'bang-vi']),
      insert(yYen, 'HU-YY', ['bang-2b', 'bang-3b']),
    ]);
    expect(tabs(haiHau)).toEqual(['Sheet1', 'Bảng 2A', 'BẢNG 3A', 'VI']);
    expect(tabs(yYen)).toEqual(['Sheet1', 'Bảng 2B', 'BẢNG 3B']);
    for (const [pane, id] of [
      [haiHau, 'HU-HH'],
      [yYen, 'HU-YY'],
    ] as const) {
      expect(pane.excel.book.customProperties.get('BieuMau.Unit')).toBe(id);
      expect(pane.excel.book.xmlParts).toHaveLength(1);
      expect(pane.excel.unknownMembers).toEqual([]);
    }
  });

  it('keep their memories apart, and are known by their own names', async () => {
    const [haiHau, yYen] = open();
    await Promise.all([
      haiHau.inPane(() => haiHau.workbook.writeMemory('unit', 'HU-HH')),
      yYen.inPane(() => yYen.workbook.writeMemory('unit', 'HU-YY')),
    ]);
    expect(worked(await haiHau.inPane(() => haiHau.workbook.readMemory('unit')))).toBe('HU-HH');
    expect(worked(await yYen.inPane(() => yYen.workbook.readMemory('unit')))).toBe('HU-YY');
    expect(worked(await yYen.inPane(yYen.workbook.read)).name).toBe('Huyện ủy Ý Yên.xlsx');
  });

  it('tell their changes to their own pane', async () => {
    const [haiHau, yYen] = open();
    const told: string[] = [];
    for (const [pane, name] of [
      [haiHau, 'Hải Hậu'],
      [yYen, 'Ý Yên'],
    ] as const)
      worked(await pane.inPane(() => pane.workbook.watch(() => void told.push(name))));
    yYen.excel.user.type('Sheet1', 'A1', '12');
    await Promise.all([haiHau.pause(), yYen.pause()]);
    expect(told).toEqual(['Ý Yên']);
  });
});

describe.each(['InactiveWorkbook', 'older codes'] as const)(
  'while another workbook is in front, told by %s',
  (told) => {
    it.each<[string, (pane: PaneExcel) => Promise<Result<unknown, HostFailure | UnknownTable>>]>([
      [
        'an insertion',
        ({ workbook }) => insertTables(workbook, { formSet: kl01, unit: unit('HU-HH'), tables: ['bang-3a'] }),
      ],
      [
        'a replacement',
        ({ workbook }) => insertTables(workbook, { formSet: kl01, tables: ['bang-2a'], replace: ['Bảng 2A'] }),
      ],
      ['a jump to a cell', ({ workbook }) => workbook.select('Bảng 2A', { row: 10, column: 2 })],
    ])('%s ends in a sentence and changes nothing', async (_, work) => {
      const [haiHau, yYen] = open();
      await insert(haiHau, 'HU-HH', ['bang-2a']);
      const before = [stateOf(haiHau), stateOf(yYen)];
      haiHau.excel.user.goToOtherWorkbook(told);
      const failure = refused(await haiHau.inPane(() => work(haiHau)));
      expect(failure.code).toBe('workbook-inactive');
      expect(failure.leftBehind).toBeUndefined();
      expect(describeHostFailure(failure, 'vi')).toBe(
        'Một sổ làm việc khác đang ở phía trước. Bấm chuột vào sổ làm việc này, rồi làm lại.',
      );
      expect([stateOf(haiHau), stateOf(yYen)]).toEqual(before);
      haiHau.excel.user.comeBack();
      worked(await haiHau.inPane(() => work(haiHau)));
    });

    it('a workbook can be read and checked all the same', async () => {
      const [haiHau] = open();
      await insert(haiHau, 'HU-HH', ['bang-2a']);
      haiHau.excel.user.goToOtherWorkbook(told);
      expect((await check(haiHau)).tables.map(({ table }) => table)).toEqual(['bang-2a']);
    });

    it('what an insertion cannot take back when the person left halfway is named', async () => {
      const [haiHau] = open();
      let reports = 0;
      const progress = {
        report: () => {
          if ((reports += 1) === 1) haiHau.excel.user.goToOtherWorkbook(told);
        },
        isCancelled: () => false,
      };
      const failure = refused(
        await haiHau.inPane(() => insertTables(haiHau.workbook, { formSet: kl01, unit: unit('HU-HH'), progress })),
      );
      expect(failure.code).toBe('workbook-inactive');
      expect(failure.leftBehind).toContain('Bảng 2A');
      expect(describeHostFailure(failure, 'vi')).toContain('có thể xóa đi: Hướng dẫn, I, Bảng 2A');
    });
  },
);

describe('a sheet that comes over from another workbook', () => {
  const type = ({ excel }: PaneExcel, figure: string): void =>
    expect(excel.user.type('Bảng 2A', 'B9', figure)).toEqual({ done: true });

  it('as a second Bảng 2A with other figures is reported, and neither is believed', async () => {
    const [haiHau, yYen] = open();
    await insert(haiHau, 'HU-HH', ['bang-2a']);
    await insert(yYen, 'HU-YY', ['bang-2a']);
    type(haiHau, '12');
    type(yYen, '13');
    expect(yYen.excel.user.copySheetTo('Bảng 2A', haiHau.excel.user)).toEqual({ done: true });
    expect(tabs(haiHau)).toEqual(['Sheet1', 'Bảng 2A', 'Bảng 2A (2)']);
    const { tables, warnings } = await check(haiHau);
    expect(tables).toEqual([]);
    expect(warnings).toContainEqual({
      code: 'table-ambiguous',
      message:
        'Bảng 2A có ở nhiều nơi với số liệu khác nhau: Bảng 2A!A6:I11, Bảng 2A (2)!A6:I11. Chưa cộng bảng này; giữ lại một bảng đúng rồi gửi lại.',
    });
  });

  it('with the same figures is counted once', async () => {
    const [haiHau, yYen] = open();
    await insert(haiHau, 'HU-HH', ['bang-2a']);
    await insert(yYen, 'HU-YY', ['bang-2a']);
    for (const pane of [haiHau, yYen]) type(pane, '12');
    yYen.excel.user.copySheetTo('Bảng 2A', haiHau.excel.user);
    const { tables, warnings } = await check(haiHau);
    expect(tables).toMatchObject([{ table: 'bang-2a', sheet: 'Bảng 2A', foundBy: 'id' }]);
    expect(warnings).toContainEqual({
      code: 'table-set-aside',
      message: 'Bảng 2A còn có một bản nữa tại Bảng 2A (2)!A6:I11; bản đó không được dùng.',
    });
  });

  it('keeps its name where there was none, so that the table is known and not inserted a second time', async () => {
    const [haiHau, yYen] = open();
    await insert(haiHau, 'HU-HH', ['bang-3a']);
    await insert(yYen, 'HU-YY', ['bang-2a']);
    type(yYen, '13');
    yYen.excel.user.copySheetTo('Bảng 2A', haiHau.excel.user);
    haiHau.excel.user.renameSheet('Bảng 2A', 'Của Ý Yên');
    const { tables } = await check(haiHau);
    expect(tables.map(({ table, sheet, foundBy }) => [table, sheet, foundBy])).toEqual([
      ['bang-2a', 'Của Ý Yên', 'id'],
      ['bang-3a', 'BẢNG 3A', 'id'],
    ]);
    const again = await haiHau.inPane(() =>
      insertTables(haiHau.workbook, { formSet: kl01, unit: unit('HU-HH'), tables: ['bang-2a'] }),
    );
    expect(refused(again)).toEqual({ code: 'sheet-exists', sheet: 'Của Ý Yên' });
  });

  it('whose id is that of a sheet that was there is still not taken for it', async () => {
    const [haiHau, yYen] = open();
    await insert(haiHau, 'HU-HH', ['bang-2a']);
    await insert(yYen, 'HU-YY', ['bang-2a']);
    const ids = [haiHau, yYen].map(({ excel }) => excel.book.sheetByName('Bảng 2A')!.id);
    expect(ids[0]).toBe(ids[1]);
    yYen.excel.user.copySheetTo('Bảng 2A', haiHau.excel.user);
    await haiHau.inPane(async () =>
      worked(await insertTables(haiHau.workbook, { formSet: kl01, tables: ['bang-2a'], replace: ['Bảng 2A'] })),
    );
    expect(tabs(haiHau)).toEqual(['Sheet1', 'Bảng 2A', 'Bảng 2A (2)']);
    expect(tabs(yYen)).toEqual(['Sheet1', 'Bảng 2A']);
  });
});
