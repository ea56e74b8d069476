import type { CellContent } from '../../../src/app/ports/WorkbookDocument';
import { startConsolidation } from '../../../src/app/startConsolidation';
import { parseFormSet } from '../../../src/domain/forms/parseFormSet';
import { fieldKey } from '../../../src/domain/forms/Table';
import { readWorkbook } from '../../../src/xlsx/reader/readWorkbook';
import { writeWorkbook } from '../../../src/xlsx/writer/writeWorkbook';
import { aUnit } from '../../support/aSubmission';
import { filledWorkbook } from '../../support/filledWorkbook';
import { receivedFile } from '../../support/receivedFolder';

const POSTS = 17;
const ROWS = 230;

/** As wide as the table of posts and longer than the longest questionnaire: 3,910 fields. */
const table = {
  id: 'chuc-danh',
  code: '7.7',
  caption: 'Bảng 7.7',
  title: 'CÁN BỘ THEO CHỨC DANH',
  header: [
    { title: 'Chỉ tiêu', id: 'chi-tieu', kind: 'stub' },
    ...Array.from({ length: POSTS }, (_, post) => ({
      title: `Chức danh ${post + 1}`,
      id: `c-${post + 1}`,
      kind: 'count',
    })),
  ],
  rows: [
    { id: 'muc', title: 'PHẦN CHUNG', role: 'heading', across: true },
    ...Array.from({ length: ROWS }, (_, row) => ({
      id: `r-${row + 1}`,
      title: `Chỉ tiêu thứ ${row + 1}, kể cả cán bộ được điều động, luân chuyển trong kỳ`,
    })),
  ],
};
const head = {
  id: 'rong',
  version: '1.0.0',
  title: 'Biểu rộng',
  issuer: 'Ban Tổ chức',
  tiers: [{ id: 'xa', title: 'Xã' }],
  submittedBy: 'xa',
  period: { years: [2023], label: '2023' },
  tables: ['chuc-danh'],
};
const parsed = parseFormSet(
  'rong',
  new Map([
    ['rong/form-set.json', JSON.stringify(head)],
    ['rong/tables/chuc-danh.json', JSON.stringify(table)],
  ]),
);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure));
const formSet = parsed.value;

describe('the detail sheet of a table with thousands of fields', () => {
  const run = startConsolidation({ formSet, summaryFormSet: formSet, language: 'vi', readWorkbook });
  ['Xã Hải Anh', 'Xã Hải Bắc'].forEach((name, index) => {
    const book = filledWorkbook(formSet, aUnit('', { name }), (): CellContent => ({
      type: 'number',
      number: index + 1,
    }));
    run.add(receivedFile(`${index}.xlsx`, writeWorkbook(book)));
  });
  const { report, document } = run.finish();
  const detail = document.sheets.find(({ name }) => name === 'CT Bảng 7.7')!;

  it('stays within the columns that Excel has, a figure and its source per field', () => {
    expect(detail.columnWidths).toHaveLength(7 + 2 * POSTS * ROWS);
    expect(detail.columnWidths.length).toBeLessThanOrEqual(16_384);
  });

  it('says over each figure which row and which column it is', () => {
    const texts = detail.cells.flatMap(({ content }) => (content.type === 'text' ? [content.text] : []));
    expect(texts).toContain('Chỉ tiêu thứ 230, kể cả cán bộ được điều động, luân chuyển trong kỳ');
    expect(texts.filter((text) => text === 'Chức danh 17')).toHaveLength(2 * ROWS);
    expect(Math.max(...Object.values(detail.rowHeights))).toBeLessThanOrEqual(409);
  });

  it('is what every figure of the summary is a formula over', () => {
    const cells = new Map(report.tables[0]?.cells.map((cell) => [fieldKey({ table: 'chuc-danh', ...cell }), cell]));
    expect(cells.get('chuc-danh/r-230/c-17')).toMatchObject({ how: 'sum', value: 3, units: 2 });
    const formulas = document.sheets[0]?.cells.filter(({ content }) => content.type === 'formula') ?? [];
    expect(formulas).toHaveLength(POSTS * ROWS);
    expect(
      formulas.every(({ content }) => content.type === 'formula' && content.formula.includes("'CT Bảng 7.7'!")),
    ).toBe(true);
  });
});
