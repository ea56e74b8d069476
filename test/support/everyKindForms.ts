import type { FormSet } from '../../src/domain/forms/FormSet';
import { parseFormSet } from '../../src/domain/forms/parseFormSet';

const HEAD = {
  id: 'thu-moi-loai',
  version: '1.0.0',
  title: 'Bộ biểu thử mọi loại số liệu',
  issuer: 'Ban Tổ chức Tỉnh ủy',
  tiers: [{ id: 'xa', title: 'Xã và tương đương' }],
  submittedBy: 'xa',
  period: { years: [2021, 2022], label: '2021-2022' },
  tables: ['so-lieu', 'cau-hoi', 'danh-sach'],
};

/** Figures: counts and amounts that add up, pairs, ticks, a share of two columns, a quotient, changes with signs. */
const SO_LIEU = {
  id: 'so-lieu',
  code: '1',
  caption: 'Bảng 1',
  title: 'SỐ LIỆU THEO NĂM',
  header: [
    { title: 'Năm', id: 'nam', kind: 'stub' },
    { title: 'Đảng viên được học tập', id: 'hoc-tap', kind: 'count' },
    { title: 'Tổng số đảng viên', id: 'dang-vien', kind: 'count' },
    { title: 'Tỷ lệ học tập', id: 'ti-le', kind: 'ratio' },
    { title: 'Tỷ lệ khác', id: 'ti-le-khac', kind: 'ratio' },
    { title: 'Kinh phí (tỷ đồng)', id: 'kinh-phi', kind: 'amount' },
    { title: 'Vụ/bị can', id: 'vu', kind: 'pair' },
    { title: 'Nghị quyết', id: 'nghi-quyet', kind: 'tick' },
    { title: 'So cùng kỳ', id: 'so-sanh', kind: 'count', signed: true },
    { title: 'Học tập/100 đảng viên', id: 'hieu-suat', kind: 'amount', role: 'total' },
  ],
  rows: [
    { id: '{{year}}', title: '{{year}}', each: 'year' },
    { id: 'tong', title: 'Tổng', role: 'total' },
  ],
  rules: [
    { id: 'cong', kind: 'sum-down', columns: ['hoc-tap', 'dang-vien', 'kinh-phi', 'vu'], total: 'tong' },
    {
      id: 'hieu-suat',
      kind: 'quotient',
      result: 'hieu-suat',
      numerator: 'hoc-tap',
      denominator: 'dang-vien',
      factor: 100,
      decimals: 1,
    },
    { id: 'ti-le', kind: 'ratio', each: 'row', ratio: 'ti-le', numerator: 'hoc-tap', denominator: 'dang-vien' },
  ],
};

/** A questionnaire: every row has a field of its own kind, under a heading across. */
const CAU_HOI = {
  id: 'cau-hoi',
  code: '2',
  caption: 'Bảng 2',
  title: 'PHIẾU HỎI',
  header: [
    { title: 'Nội dung', id: 'noi-dung', kind: 'stub', width: 50 },
    { title: 'Kết quả', id: 'ket-qua', kind: 'none', width: 30 },
  ],
  rows: [
    { id: 'i', title: 'TRIỂN KHAI', role: 'heading', across: true },
    cauHoi('danh-gia', 'Đánh giá chung', { kind: 'choice', options: ['Tốt', 'Khá', 'Trung bình'] }),
    cauHoi('hinh-thuc', 'Hình thức tuyên truyền', {
      kind: 'choices',
      options: ['Hội nghị', 'Báo chí', 'Mạng xã hội'],
    }),
    cauHoi('kien-nghi', 'Kiến nghị, đề xuất', { kind: 'text' }),
    cauHoi('hoan-thanh', 'Tháng hoàn thành', { kind: 'month' }),
    cauHoi('hoa-giai', 'Số tổ hòa giải', { kind: 'count', unit: 'tổ' }),
    { ...cauHoi('hoa-giai-xa', '- Cấp xã', { kind: 'count', unit: 'tổ' }), continues: true },
  ],
  rules: [{ id: 'bat-buoc', kind: 'required', columns: ['ket-qua'], rows: ['danh-gia'] }],
};

function cauHoi(id: string, title: string, cell: Readonly<Record<string, unknown>>) {
  return { id, title, cells: { 'ket-qua': cell } };
}

/** A list of any length. */
const DANH_SACH = {
  id: 'danh-sach',
  code: '3',
  caption: 'Bảng 3',
  title: 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG',
  header: [
    { title: 'TT', id: 'tt', kind: 'stub', width: 6 },
    { title: 'Họ và tên', id: 'ten', kind: 'text', width: 30 },
    { title: 'Đối tượng', id: 'loai', kind: 'choice', options: ['Tập thể', 'Cá nhân'] },
    { title: 'Số năm công tác', id: 'so-nam', kind: 'count' },
    { title: 'Có hồ sơ', id: 'ho-so', kind: 'tick' },
  ],
  list: { id: 'muc', rows: 3 },
};

/** A small form set with every kind of field, without roster and consolidation map: it is consolidated into itself. */
export function everyKindForms(): FormSet {
  const files = new Map([
    ['thu-moi-loai/form-set.json', JSON.stringify(HEAD)],
    ...[SO_LIEU, CAU_HOI, DANH_SACH].map((table): [string, string] => [
      `thu-moi-loai/tables/${table.id}.json`,
      JSON.stringify(table),
    ]),
  ]);
  const parsed = parseFormSet('thu-moi-loai', files);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure, null, 2));
  return parsed.value;
}

/** The template files of that form set, for a templates folder. */
export const EVERY_KIND_FILES: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['form-set.json', HEAD],
  ...[SO_LIEU, CAU_HOI, DANH_SACH].map((table): [string, unknown] => [`tables/${table.id}.json`, table]),
]);

/** What three communes sent, by `table/row/column`: numbers, or words as they typed them. */
export const EVERY_KIND_SENT: Readonly<Record<string, Readonly<Record<string, number | string>>>> = {
  'Xã Hải Anh': {
    'so-lieu/2021/hoc-tap': 90,
    'so-lieu/2021/dang-vien': 100,
    'so-lieu/2021/ti-le': 0.9,
    'so-lieu/2021/ti-le-khac': 0.5,
    'so-lieu/2021/kinh-phi': 0.1,
    'so-lieu/2021/vu': '8/11',
    'so-lieu/2021/nghi-quyet': 'x',
    'so-lieu/2021/so-sanh': 4,
    'so-lieu/2022/kinh-phi': 1.25,
    'so-lieu/2022/vu': '6/21',
    'cau-hoi/danh-gia/ket-qua': 'Tốt',
    'cau-hoi/hinh-thuc/ket-qua': 'Hội nghị; Báo chí',
    'cau-hoi/kien-nghi/ket-qua': 'Tăng kinh phí.\nCấp thêm tài liệu.',
    'cau-hoi/hoan-thanh/ket-qua': '6/2021',
    'cau-hoi/hoa-giai/ket-qua': 12,
    'cau-hoi/hoa-giai-xa/ket-qua': 5,
    'danh-sach/muc-1/ten': 'Nguyễn Văn A',
    'danh-sach/muc-1/loai': 'Cá nhân',
    'danh-sach/muc-1/so-nam': 12,
    'danh-sach/muc-1/ho-so': 'x',
    'danh-sach/muc-2/ten': 'Chi bộ 3',
    'danh-sach/muc-2/loai': 'Tập thể',
  },
  'Xã Hải Bắc': {
    'so-lieu/2021/hoc-tap': 45,
    'so-lieu/2021/dang-vien': 50,
    'so-lieu/2021/ti-le': 0.9,
    'so-lieu/2021/ti-le-khac': 0.75,
    'so-lieu/2021/kinh-phi': 0.2,
    'so-lieu/2021/vu': '2/3',
    'so-lieu/2021/so-sanh': 2,
    'cau-hoi/danh-gia/ket-qua': 'Khá',
    'cau-hoi/hinh-thuc/ket-qua': 'Báo chí',
    'cau-hoi/kien-nghi/ket-qua': 'Không',
    'cau-hoi/hoan-thanh/ket-qua': '7/2021',
    'cau-hoi/hoa-giai/ket-qua': 3,
    'danh-sach/muc-1/ten': 'Trần Thị B',
    'danh-sach/muc-1/loai': 'Cá nhân',
    'danh-sach/muc-1/so-nam': 3,
    'danh-sach/muc-2/ten': 'Lê Văn C',
    'danh-sach/muc-3/ten': 'Phạm Thị D',
    'danh-sach/muc-3/so-nam': 20,
  },
  'Xã Hải Cường': {
    'so-lieu/2021/hoc-tap': 60,
    'so-lieu/2021/dang-vien': 100,
    'so-lieu/2021/ti-le': 0.6,
    'so-lieu/2022/ti-le-khac': 0.8,
    'so-lieu/2022/ti-le': 0.7,
    'so-lieu/2021/kinh-phi': 3,
    'cau-hoi/danh-gia/ket-qua': 'Tốt',
    'cau-hoi/hoa-giai/ket-qua': 0,
  },
};
