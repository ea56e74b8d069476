import { parseFormSet } from '../../../src/domain/forms/parseFormSet';
import type { FormSet } from '../../../src/domain/forms/FormSet';
import {
  sampleBang2a,
  sampleBangV,
  sampleConsolidation,
  sampleFiles,
  sampleHead,
  sampleRoster,
} from './sampleTemplates';

function parsed(files: ReadonlyMap<string, string>): FormSet {
  const result = parseFormSet('mau', files);
  expect(result).toMatchObject({ ok: true });
  return (result as Extract<typeof result, { ok: true }>).value;
}

function table(formSet: FormSet, id: string): FormSet['tables'][number] {
  return formSet.tables.find((one) => one.id === id)!;
}

describe('parseFormSet', () => {
  it('fills parameters in, those of the form set and those of its period', () => {
    const formSet = parsed(sampleFiles());
    expect(formSet).toMatchObject({
      id: 'mau',
      title: 'Báo cáo giai đoạn 2021-2023',
      issuer: 'Tỉnh ủy Nam Định',
      letter: { number: '971-CV/TU', date: '2023-03-16' },
      period: { years: [2021, 2022, 2023], label: 'giai đoạn 2021-2023' },
      deadline: '2023-04-05',
    });
    expect(table(formSet, 'bang-2a').subtitles).toEqual(['(Thống kê tới tháng 4/2023)']);
  });

  it('repeats a row for every year of the period', () => {
    expect(table(parsed(sampleFiles()), 'bang-v').rows).toMatchObject([
      { id: '2021', title: 'Năm 2021', role: 'item', level: 0 },
      { id: '2022', title: 'Năm 2022', role: 'item', level: 0 },
      { id: '2023', title: 'Năm 2023', role: 'item', level: 0 },
      { id: 'giai-doan', title: 'Giai đoạn 2021-2023', role: 'total', level: 0 },
    ]);
  });

  it('repeats a row for every tier', () => {
    expect(table(parsed(sampleFiles()), 'bang-2a').rows).toMatchObject([
      { id: 'huyen', title: 'Huyện và tương đương', role: 'item', level: 0 },
      { id: 'xa', title: 'Xã và tương đương', role: 'item', level: 0 },
      { id: 'tong', title: 'Tổng', role: 'total', level: 0 },
    ]);
  });

  it('follows other years and tiers without a change to the tables', () => {
    const head = {
      ...sampleHead,
      tiers: [{ id: 'xa', title: 'Xã' }],
      submittedBy: 'xa',
      period: { years: [2021, 2025], label: '{{period.from}}-{{period.to}}' },
    };
    const formSet = parsed(sampleFiles({ head }));
    expect(table(formSet, 'bang-v').rows.map(({ title }) => title)).toEqual([
      'Năm 2021',
      'Năm 2025',
      'Giai đoạn 2021-2025',
    ]);
    expect(table(formSet, 'bang-2a').rows.map(({ id }) => id)).toEqual(['xa', 'tong']);
  });

  it('makes header leaves columns that know the titles above them', () => {
    expect(table(parsed(sampleFiles()), 'bang-2a').columns).toEqual([
      { id: 'cap', titles: ['Cấp'], kind: 'stub', role: 'item', how: 'typed' },
      {
        id: 'so-cuoc',
        titles: ['Quán triệt, học tập', 'Hội nghị Trực tiếp', 'Số cuộc'],
        kind: 'count',
        role: 'item',
        how: 'sum',
      },
      {
        id: 'so-nguoi',
        titles: ['Quán triệt, học tập', 'Hội nghị Trực tiếp', 'Số người'],
        kind: 'count',
        role: 'item',
        how: 'sum',
      },
      {
        id: 'dung-ke-hoach',
        titles: ['Quán triệt, học tập', 'Đúng kế hoạch'],
        kind: 'tick',
        role: 'item',
        how: 'ticks',
      },
    ]);
  });

  it.each([
    ['count', 'sum'],
    ['amount', 'sum'],
    ['pair', 'sum'],
    ['tick', 'ticks'],
    ['ratio', 'ratio-range'],
    ['choice', 'tally'],
    ['choices', 'tally'],
    ['text', 'concat'],
    ['month', 'concat'],
  ])('consolidates a column of kind %s as %s unless the template says otherwise', (kind, how) => {
    const options = kind.startsWith('choice') ? { options: ['Có', 'Không'] } : {};
    const bang2a = {
      ...sampleBang2a,
      header: [...sampleBang2a.header, { title: 'Thêm', id: 'them', kind, ...options }],
    };
    const ofTemplate = {
      ...sampleBang2a,
      header: [...sampleBang2a.header, { title: 'Thêm', id: 'them', kind, ...options, how: 'typed' }],
    };
    expect(table(parsed(sampleFiles({ bang2a })), 'bang-2a').columns.at(-1)?.how).toBe(how);
    expect(table(parsed(sampleFiles({ bang2a: ofTemplate })), 'bang-2a').columns.at(-1)?.how).toBe('typed');
  });

  it('puts defaults in: severity, print setup, parts of a sum', () => {
    const bangV = table(parsed(sampleFiles()), 'bang-v');
    expect(bangV.print).toEqual({ orientation: 'landscape', paper: 'A4' });
    expect(bangV.rules[0]).toEqual({
      id: 'tong-doc',
      severity: 'error',
      kind: 'sum-down',
      columns: 'all',
      total: 'giai-doan',
      parts: 'items',
    });
  });

  it('keeps the tables in the order of form-set.json', () => {
    const head = { ...sampleHead, tables: ['bang-v', 'bang-2a'] };
    expect(parsed(sampleFiles({ head })).tables.map(({ id }) => id)).toEqual(['bang-v', 'bang-2a']);
  });

  it('reads the roster and the consolidation map that form-set.json names', () => {
    const head = { ...sampleHead, roster: 'roster.json', consolidation: './consolidation.json' };
    const formSet = parsed(sampleFiles({ head, roster: sampleRoster, consolidation: sampleConsolidation }));
    expect(formSet.roster?.units[1]).toEqual({
      id: 'HU-YY',
      name: 'Huyện ủy Ý Yên',
      otherNames: [],
      tier: 'huyen',
      quotas: { 'ca-nhan': 3 },
    });
    expect(formSet.consolidation?.tables[1]).toEqual({
      from: 'bang-v',
      to: 'bang-8',
      columns: { huyen: 'cap-huyen' },
      rows: {},
    });
  });

  it('reads files with a byte order mark and with CRLF', () => {
    const marked = `\ufeff${JSON.stringify(sampleBangV, null, 2).replaceAll('\n', '\r\n')}`;
    expect(parsed(sampleFiles({ bangV: marked }))).toEqual(parsed(sampleFiles()));
  });
});
