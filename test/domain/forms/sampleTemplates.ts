/** Two small tables cut down from the letter's own, as objects to be bent by tests and then written out as files. */
export const sampleHead = {
  id: 'mau',
  version: '1.0.0',
  title: 'Báo cáo {{period.label}}',
  issuer: '{{issuer}}',
  letter: { number: '971-CV/TU', date: '2023-03-16' },
  tiers: [
    { id: 'huyen', title: 'Huyện và tương đương' },
    { id: 'xa', title: 'Xã và tương đương' },
  ],
  submittedBy: 'huyen',
  period: { years: [2021, 2022, 2023], label: 'giai đoạn {{period.from}}-{{period.to}}' },
  deadline: '2023-04-05',
  parameters: { issuer: 'Tỉnh ủy Nam Định', den: 'tháng 4/{{period.to}}' },
  tables: ['bang-2a', 'bang-v'],
};

export const sampleBang2a = {
  id: 'bang-2a',
  code: '2A',
  caption: 'Bảng 2A:',
  title: 'TỔ CHỨC HỌC TẬP, QUÁN TRIỆT',
  subtitles: ['(Thống kê tới {{den}})'],
  header: [
    { title: 'Cấp', id: 'cap', kind: 'stub', width: 22 },
    {
      title: 'Quán triệt, học tập',
      children: [
        {
          title: 'Hội nghị Trực tiếp',
          children: [
            { title: 'Số cuộc', id: 'so-cuoc', kind: 'count' },
            { title: 'Số người', id: 'so-nguoi', kind: 'count' },
          ],
        },
        { title: 'Đúng kế hoạch', id: 'dung-ke-hoach', kind: 'tick' },
      ],
    },
  ],
  rows: [
    { id: '{{tier.id}}', title: '{{tier.title}}', each: 'tier' },
    { id: 'tong', title: 'Tổng', role: 'total' },
  ],
  rules: [
    { id: 'tong-doc', kind: 'sum-down', columns: ['so-cuoc', 'so-nguoi'], total: 'tong' },
    { id: 'cuoc-va-nguoi', kind: 'together', each: 'row', members: ['so-cuoc', 'so-nguoi'] },
  ],
  notes: ['Ghi chú: nêu rõ nguyên nhân.'],
};

/** A banner over the stub, a total column and a total row. */
export const sampleBangV = {
  id: 'bang-v',
  code: 'V',
  caption: 'V',
  title: 'BIỂU DƯƠNG, KHEN THƯỞNG',
  header: [
    {
      title: 'Số lượng điển hình',
      children: [
        { title: 'Năm', id: 'nam', kind: 'stub' },
        { title: 'Cấp huyện', id: 'huyen', kind: 'count' },
        { title: 'Cấp xã', id: 'xa', kind: 'count' },
        { title: 'Tổng', id: 'tong', kind: 'count', role: 'total' },
      ],
    },
  ],
  rows: [
    { id: '{{year}}', title: 'Năm {{year}}', each: 'year' },
    { id: 'giai-doan', title: 'Giai đoạn {{period.from}}-{{period.to}}', role: 'total' },
  ],
  rules: [
    { id: 'tong-doc', kind: 'sum-down', columns: 'all', total: 'giai-doan' },
    { id: 'tong-ngang', kind: 'sum-across', total: 'tong', parts: ['huyen', 'xa'] },
    { id: 'nam-dau', kind: 'range', columns: ['huyen'], rows: ['2021'], max: 1000 },
  ],
};

export const sampleRoster = {
  id: 'nam-dinh',
  title: 'Các huyện ủy',
  units: [
    { id: 'HU-HH', name: 'Huyện ủy Hải Hậu', tier: 'huyen' },
    { id: 'HU-YY', name: 'Huyện ủy Ý Yên', tier: 'huyen', quotas: { 'ca-nhan': 3 } },
  ],
};

export const sampleConsolidation = {
  into: 'mau-tinh',
  tables: [
    { from: 'bang-2a', to: 'bang-2a' },
    { from: 'bang-v', to: 'bang-8', columns: { huyen: 'cap-huyen' } },
  ],
};

type Json = Readonly<Record<string, unknown>>;

/** The sample's files as `parseFormSet` takes them; a part given replaces the sample's, a text stands as it is, null leaves it out. */
export function sampleFiles(
  parts: Partial<Record<'head' | 'bang2a' | 'bangV' | 'roster' | 'consolidation', Json | string | null>> = {},
): Map<string, string> {
  const files: [string, Json | string | null | undefined][] = [
    ['mau/form-set.json', parts.head === undefined ? sampleHead : parts.head],
    ['mau/tables/bang-2a.json', parts.bang2a === undefined ? sampleBang2a : parts.bang2a],
    ['mau/tables/bang-v.json', parts.bangV === undefined ? sampleBangV : parts.bangV],
    ['mau/roster.json', parts.roster],
    ['mau/consolidation.json', parts.consolidation],
  ];
  return new Map(
    files.flatMap(([file, content]): [string, string][] =>
      content === null || content === undefined
        ? []
        : [[file, typeof content === 'string' ? content : JSON.stringify(content, null, 2)]],
    ),
  );
}
