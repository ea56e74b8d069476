import { correctionSlips } from '../../src/app/slips/correctionSlips';
import { missingText } from '../../src/app/board/missingText';
import { unitStandings } from '../../src/app/board/unitStandings';
import { isLate } from '../../src/app/board/isLate';
import { blankWorkbook } from '../../src/app/blankWorkbook';
import type { CellContent, WorkbookDocument } from '../../src/app/ports/WorkbookDocument';
import { reportSchema } from '../../src/app/Report';
import { startConsolidation } from '../../src/app/startConsolidation';
import { formatMemory } from '../../src/app/workbookMemory';
import type { FormSet } from '../../src/domain/forms/FormSet';
import type { Roster, Unit } from '../../src/domain/forms/Roster';
import { formatAddress } from '../../src/domain/workbook/CellAddress';
import { readWorkbook } from '../../src/xlsx/reader/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/writer/writeWorkbook';
import { aUnit } from '../support/aSubmission';
import { loadFormSet } from '../support/formSets';
import { receivedFile } from '../support/receivedFolder';

const kl01 = loadFormSet('kl01-971');
const formSet: FormSet = { ...kl01, tables: kl01.tables.filter(({ id }) => id === 'bang-2a' || id === 'bang-2b') };
const [inTime, late, empty, missing] = [
  aUnit('HU-HH', { name: 'Huyện ủy Hải Hậu' }),
  aUnit('HU-YY', { name: 'Huyện ủy Ý Yên' }),
  aUnit('HU-GT', { name: 'Huyện ủy Giao Thủy' }),
  aUnit('HU-NT', { name: 'Huyện ủy Nam Trực', contact: 'Bà Hoa, 0912 345 678' }),
] as const;
const roster: Roster = { id: 'bon', title: 'Bốn đơn vị', units: [inTime, late, empty, missing] };

type Typed = Readonly<Record<string, Readonly<Record<string, number | string>>>>;

function sent(unit: Unit, modified: string, typed: Typed, memory: Record<string, string> = {}): WorkbookDocument {
  const made = blankWorkbook(formSet, { unit });
  if (!made.ok) throw new Error(made.failure.code);
  const contentOf = (value: number | string): CellContent =>
    typeof value === 'number' ? { type: 'number', number: value } : { type: 'text', text: value };
  return {
    ...made.value,
    properties: { ...made.value.properties, modified },
    customXml: [...(made.value.customXml ?? []), formatMemory(memory)],
    sheets: made.value.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => {
        const value = typed[sheet.name]?.[formatAddress(cell)];
        return value === undefined ? cell : { ...cell, content: contentOf(value) };
      }),
    })),
  };
}

// The letter's deadline is 5 April 2023; 5 sessions without people are a warning.
const run = startConsolidation({
  formSet,
  summaryFormSet: loadFormSet('kl01-tinh'),
  roster,
  language: 'vi',
  readWorkbook,
});
for (const [unit, document] of [
  [inTime, sent(inTime, '2023-04-05T16:00:00Z', { 'Bảng 2A': { B9: 5 }, 'Hướng dẫn': { G19: 'x', G20: 'x' } })],
  [late, sent(late, '2023-04-05T18:00:00Z', { 'Bảng 2A': { B9: 5, C9: 'khoảng 90' }, 'Bảng 2B': { B9: 1, C9: 2 } })],
  [empty, sent(empty, '2023-04-01T08:00:00Z', {})],
] as const) {
  run.add(receivedFile(`${unit.name}.xlsx`, Buffer.from(writeWorkbook(document))));
}
const { result, report, document } = run.finish();

describe('who has sent what, by what the files hold', () => {
  it('tells of every unit and of every table of it', () => {
    expect(
      unitStandings(result).map(({ unit, status, late: isAfter, tables }) => [
        unit.id,
        status,
        isAfter,
        ...tables.map((table) => table.status),
      ]),
    ).toEqual([
      ['HU-HH', 'in-order', false, 'given', 'nil'],
      ['HU-YY', 'errors', true, 'errors', 'given'],
      ['HU-GT', 'empty', false, 'empty', 'empty'],
      ['HU-NT', 'missing', null, 'missing', 'missing'],
    ]);
  });

  it('ends a deadline with its day in Vietnam', () => {
    expect(isLate('2023-04-05T16:59:59Z', '2023-04-05')).toBe(false);
    expect(isLate('2023-04-05T17:00:00Z', '2023-04-05')).toBe(true);
    expect([isLate(undefined, '2023-04-05'), isLate('2023-04-05T17:00:00Z', undefined)]).toEqual([null, null]);
  });

  it('stands in REPORT.json and on the board of the summary', () => {
    expect(reportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
    expect(report.board?.deadline).toBe('2023-04-05');
    expect(report.board?.units[1]).toMatchObject({ unit: 'HU-YY', status: 'errors', late: true });
    const board = document.sheets.find(({ name }) => name === 'Tình hình nộp')!;
    const rowOf = (id: string): string[] => {
      const at = board.cells.find(({ content }) => content.type === 'text' && content.text === id)?.row;
      return board.cells
        .filter(({ row, column }) => row === at && column >= 10)
        .map(({ content }) => (content.type === 'text' ? content.text : ''));
    };
    expect(rowOf('HU-HH')).toEqual(['Đúng hạn', 'Đủ, không lỗi', 'Có', 'Không phát sinh']);
    expect(rowOf('HU-YY')).toEqual(['Quá hạn', 'Có lỗi', 'Lỗi: 1', 'Có']);
    expect(rowOf('HU-NT')).toEqual(['', 'Chưa nộp', '', '']);
  });

  it('gives the list of those who are missing, with whom to ask', () => {
    expect(missingText(unitStandings(result), formSet)).toBe(
      'Các đơn vị chưa nộp “Báo cáo 02 năm thực hiện Kết luận số 01-KL/TW” (hạn 05/4/2023): 2 đơn vị\n' +
        '1. Huyện ủy Giao Thủy (tệp trống)\n2. Huyện ủy Nam Trực – Bà Hoa, 0912 345 678\n',
    );
  });
});

describe('the correction slips', () => {
  const slips = correctionSlips(result.files, formSet, 'vi');

  it('are there for every file with errors, and name each cell with row, column, what stands there and what to do', () => {
    const slip = slips.find(({ name }) => name === 'Huyện ủy Ý Yên')!;
    expect(slip.text).toMatch(/^1\. .*ô C9/m);
    const [sheet] = slip.document.sheets;
    const firstRow = sheet!.frozen!.rows;
    const row = sheet!.cells
      .filter((cell) => cell.row === firstRow)
      .map(({ content }) => (content.type === 'text' ? content.text : content.type === 'number' ? content.number : ''));
    expect(row.slice(0, 4)).toEqual([1, 'Phải sửa', 'Bảng 2A', 'C9']);
    expect(row[4]).toMatch(/^Huyện và tương đương › .+ › .+$/);
    expect(row[5]).toBe('khoảng 90');
    expect(String(row[7])).toContain('khoảng 90');
  });

  it('number the same things as the text, and none is empty', () => {
    for (const { text, document: slip } of slips) {
      const numbered = text.split('\n').filter((line) => /^\d+\. /.test(line)).length;
      const [sheet] = slip.sheets;
      expect(sheet!.autoFilter!.bottom - sheet!.frozen!.rows + 1).toBe(numbered);
      expect(numbered).toBeGreaterThan(0);
    }
  });
});

describe('a warning that the unit let stand with a reason', () => {
  const again = (reason: string | null): ReturnType<typeof run.finish> => {
    const open = result.files.find(({ unit }) => unit?.id === 'HU-HH')!.findings;
    const kept = open.map(({ violation: { code, ruleId, field, found, expected } }) => ({
      ...field,
      code,
      ruleId,
      found,
      expected,
      reason,
    }));
    const second = startConsolidation({
      formSet,
      summaryFormSet: loadFormSet('kl01-tinh'),
      roster,
      language: 'vi',
      readWorkbook,
    });
    const typed = { 'Bảng 2A': { B9: 5 }, 'Hướng dẫn': { G20: 'x' } };
    const memory = reason === null ? {} : { acceptedWarnings: JSON.stringify(kept) };
    second.add(receivedFile('a.xlsx', Buffer.from(writeWorkbook(sent(inTime, '2023-04-05T16:00:00Z', typed, memory)))));
    return second.finish();
  };

  it('is listed at the province as let stand, with the reason, and no longer asked about', () => {
    const { report: after, document: summary, result: known } = again('Họp trực tuyến, không điểm danh');
    const warnings = after.violations.filter(({ severity }) => severity === 'warning');
    expect(warnings.map(({ code, accepted }) => [code, accepted])).toEqual([
      ['total-missing', 'Họp trực tuyến, không điểm danh'],
      ['together-broken', 'Họp trực tuyến, không điểm danh'],
    ]);
    const findings = summary.sheets.find(({ name }) => name === 'Kiểm tra')!;
    const texts = findings.cells.map(({ content }) => (content.type === 'text' ? content.text : ''));
    expect(texts).toContain('Đã giải trình');
    expect(texts.some((text) => text.endsWith('Đơn vị giải trình: Họp trực tuyến, không điểm danh'))).toBe(true);
    expect(correctionSlips(known.files, formSet, 'vi')).toEqual([]);
    expect(correctionSlips(again(null).result.files, formSet, 'vi')).toHaveLength(1);
  });
});
