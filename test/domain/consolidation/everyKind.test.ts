import { consolidate } from '../../../src/domain/consolidation/consolidate';
import type { SummaryFigure } from '../../../src/domain/consolidation/Consolidation';
import type { ReceivedValue } from '../../../src/domain/workbook/ReceivedWorkbook';
import { aSubmission, aUnit } from '../../support/aSubmission';
import { EVERY_KIND_SENT, everyKindForms } from '../../support/everyKindForms';

const formSet = everyKindForms();
const units = Object.keys(EVERY_KIND_SENT).map((name, index) => aUnit(`DV-${index + 1}`, { name }));
const submissions = units.map((unit) => {
  const byTable: Record<string, Record<string, ReceivedValue>> = { 'so-lieu': {}, 'cau-hoi': {}, 'danh-sach': {} };
  for (const [key, value] of Object.entries(EVERY_KIND_SENT[unit.name] ?? {})) {
    const [table = '', row, column] = key.split('/');
    byTable[table] = { ...byTable[table], [`${row}/${column}`]: value };
  }
  return aSubmission(formSet, unit, byTable);
});
const consolidation = consolidate({
  formSet,
  summaryFormSet: formSet,
  roster: { id: 'r', title: 'R', units },
  submissions,
});

function figure(table: string, row: string, column: string): SummaryFigure {
  const found = consolidation.tables
    .find((each) => each.table === table)
    ?.figures.find(({ field }) => field.row === row && field.column === column);
  if (!found) throw new Error(`no figure ${table} ${row} ${column}`);
  return found;
}

describe('a form set without consolidation map, consolidated into itself', () => {
  it('adds amounts up without the noise of binary fractions', () => {
    expect(figure('so-lieu', '2021', 'kinh-phi')).toMatchObject({ how: 'sum', value: 3.3 });
    expect(figure('so-lieu', 'tong', 'kinh-phi')).toMatchObject({ how: 'derived', value: 4.55 });
  });

  it('adds pairs part by part, in totals, too', () => {
    expect(figure('so-lieu', '2021', 'vu')).toMatchObject({ how: 'sum', value: '10/14' });
    expect(figure('so-lieu', '2022', 'vu').value).toBe('6/21');
    expect(figure('so-lieu', 'tong', 'vu')).toMatchObject({ how: 'derived', value: '16/35' });
  });

  it('recomputes a ratio from what all units gave for numerator and denominator, and never averages it', () => {
    const ratio = figure('so-lieu', '2021', 'ti-le');
    expect(ratio.how).toBe('ratio');
    expect(ratio.value).toBeCloseTo(195 / 250, 12);
    expect([...ratio.contributions].map(({ value }) => value)).toEqual(
      [0.9, 0.9, 0.6].map((share) => ({ type: 'share', share })),
    );
  });

  it('gives the range of shares where nobody gave numerator and denominator, and of a ratio without them', () => {
    expect(figure('so-lieu', '2022', 'ti-le')).toMatchObject({ how: 'ratio-range', value: { lowest: 0.7, given: 1 } });
    expect(figure('so-lieu', '2021', 'ti-le-khac')).toMatchObject({
      how: 'ratio-range',
      value: { lowest: 0.5, highest: 0.75, given: 2 },
    });
  });

  it('recomputes quotients from the summary’s own figures, of a total from its totals', () => {
    expect(figure('so-lieu', '2021', 'hieu-suat')).toMatchObject({ how: 'derived', value: 78 });
    expect(figure('so-lieu', 'tong', 'hieu-suat').value).toBe(78);
    expect(figure('so-lieu', '2022', 'hieu-suat').value).toBeNull();
  });

  it('adds changes with their signs', () => {
    expect(figure('so-lieu', '2021', 'so-sanh')).toMatchObject({ how: 'sum', value: 6 });
  });

  it('counts answers with the units that gave them, in the order of the form', () => {
    expect(figure('cau-hoi', 'danh-gia', 'ket-qua')).toMatchObject({
      how: 'tally',
      value: { tally: { Tốt: ['DV-1', 'DV-3'], Khá: ['DV-2'] } },
    });
    expect(figure('cau-hoi', 'hinh-thuc', 'ket-qua').value).toEqual({
      tally: { 'Hội nghị': ['DV-1'], 'Báo chí': ['DV-1', 'DV-2'] },
    });
  });

  it('joins words and months under the names of their units', () => {
    expect(figure('cau-hoi', 'kien-nghi', 'ket-qua')).toMatchObject({
      how: 'concat',
      value: 'Xã Hải Anh: Tăng kinh phí.\nCấp thêm tài liệu.\nXã Hải Bắc: Không',
    });
    expect(figure('cau-hoi', 'hoan-thanh', 'ket-qua').value).toBe('Xã Hải Anh: 6/2021\nXã Hải Bắc: 7/2021');
  });

  it('puts the rows of lists below each other, unit after unit, each figure with its one cell', () => {
    const list = consolidation.tables.find(({ table }) => table === 'danh-sach')!;
    expect(list.printed.rows.map(({ id, labels }) => [id, labels['don-vi-gui']])).toEqual([
      ['muc-1', 'Xã Hải Anh'],
      ['muc-2', 'Xã Hải Anh'],
      ['muc-3', 'Xã Hải Bắc'],
      ['muc-4', 'Xã Hải Bắc'],
      ['muc-5', 'Xã Hải Bắc'],
    ]);
    expect(list.printed.columns[0]).toMatchObject({ id: 'don-vi-gui', titles: ['Đơn vị gửi'] });
    const names = list.figures.filter(({ field }) => field.column === 'ten');
    expect(names.map(({ value }) => value)).toEqual([
      'Nguyễn Văn A',
      'Chi bộ 3',
      'Trần Thị B',
      'Lê Văn C',
      'Phạm Thị D',
    ]);
    expect(figure('danh-sach', 'muc-5', 'so-nam')).toMatchObject({
      how: 'stack',
      value: 20,
      contributions: [{ unit: 'DV-2', file: 'DV-2.xlsx', field: { row: 'muc-3', column: 'so-nam' }, raw: 20 }],
    });
    expect(figure('danh-sach', 'muc-1', 'ho-so').value).toBe('x');
    expect(figure('danh-sach', 'muc-2', 'so-nam')).toMatchObject({ value: null, contributions: [] });
  });
});
