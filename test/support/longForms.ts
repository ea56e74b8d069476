import type { FormSet } from '../../src/domain/forms/FormSet';
import { parseFormSet } from '../../src/domain/forms/parseFormSet';
import type { Table } from '../../src/domain/forms/Table';

/**
 * Small form sets in the shapes of the long official forms: rows told by number and title, titles that come again, headings across,
 * several lines and sheet columns under one printed cell, lines of column numbers, and lists.
 */
type Json = Readonly<Record<string, unknown>>;

const head: Json = {
  id: 'dai',
  version: '1.0.0',
  title: 'Phụ lục báo cáo giữa nhiệm kỳ',
  issuer: 'Tỉnh ủy Nam Định',
  tiers: [
    { id: 'huyen', title: 'Huyện và tương đương' },
    { id: 'xa', title: 'Xã và tương đương' },
  ],
  submittedBy: 'huyen',
  period: { years: [2021, 2022], label: 'giữa nhiệm kỳ' },
  tables: ['phu-luc-8-1', 'phu-luc-7-4', 'phu-luc-9', 'phu-luc-1', 'danh-sach'],
};

const row = (id: string, stt: string, title: string, more: Json = {}): Json => ({
  id,
  title,
  ...(stt === '' ? {} : { labels: { stt } }),
  ...more,
});
const heading = (id: string, stt: string, title: string, more: Json = {}): Json =>
  row(id, stt, title, { role: 'heading', ...more });

/** Kiểm tra, giám sát: the same four lines under every item of both parts. */
const kiemTra: Json = {
  id: 'phu-luc-8-1',
  code: '8.1',
  caption: 'PHỤ LỤC 8.1:',
  title: 'KẾT QUẢ CÔNG TÁC KIỂM TRA, GIÁM SÁT CỦA ĐẢNG BỘ TỈNH',
  header: [
    { title: 'STT', id: 'stt', kind: 'label', number: 'A' },
    { title: 'Nội dung', id: 'noi-dung', kind: 'stub', number: 'B' },
    { title: 'Giữa nhiệm kỳ 2015 - 2020', id: 'truoc', kind: 'count', number: '1' },
    { title: 'Năm {{year}}', id: 'nam-{{year}}', kind: 'count', each: 'year' },
    { title: 'Cộng kết quả thực hiện', id: 'cong', kind: 'count', role: 'total', number: '4=2+3' },
    { title: 'So sánh giữa hai nhiệm kỳ (%)', id: 'so-sanh', kind: 'amount', role: 'total', number: '5=4/1*100' },
  ],
  rows: ['i', 'ii'].flatMap((part) => [
    heading(
      part,
      part === 'i' ? 'I-' : 'II-',
      part === 'i' ? 'Kiểm tra, giám sát của cấp ủy các cấp' : 'Kiểm tra, giám sát của ủy ban kiểm tra',
      { across: true },
    ),
    ...['1', '2', '3'].flatMap((item) => [
      heading(
        `${part}-${item}`,
        item,
        item === '1' ? 'Kiểm tra đảng viên' : item === '2' ? 'Kiểm tra tổ chức đảng' : 'Giám sát đảng viên',
      ),
      row(`${part}-${item}-a`, 'a', 'Tổng số đảng viên được kiểm tra'),
      row(`${part}-${item}-b`, 'b', 'Kết luận: - Có vi phạm'),
      row(`${part}-${item}-c`, '', '- Phải thi hành kỷ luật'),
    ]),
  ]),
  rules: [
    { id: 'cong-ngang', kind: 'sum-across', total: 'cong', parts: ['nam-2021', 'nam-2022'] },
    { id: 'ty-le', kind: 'quotient', result: 'so-sanh', numerator: 'cong', denominator: 'truoc', factor: 100 },
  ],
};

/** Luân chuyển: no numbers before the titles, groups of titles that come again, a total row. */
const luanChuyen: Json = {
  id: 'phu-luc-7-4',
  code: '7.4',
  caption: 'PHỤ LỤC 7.4:',
  title: 'THỐNG KÊ VỀ KẾT QUẢ LUÂN CHUYỂN CÁN BỘ',
  header: [
    { title: 'Tiêu chí', id: 'tieu-chi', kind: 'stub', number: '1' },
    { title: 'Tổng số', id: 'tong', kind: 'count', role: 'total', number: '2 (=3+4)' },
    {
      title: 'Cấp tỉnh',
      children: [
        { title: 'Tỉnh về huyện', id: 'tinh-huyen', kind: 'count', number: '3' },
        { title: 'Huyện về tỉnh', id: 'huyen-tinh', kind: 'count', number: '4' },
      ],
    },
  ],
  rows: [
    { id: 'tong-so', title: 'TỔNG SỐ', role: 'total' },
    { id: 'trong-do', title: '*Trong đó:', role: 'heading' },
    { id: 'nu', title: '- Nữ' },
    { id: 'tuoi', title: '1. Tuổi đời', role: 'heading' },
    { id: 'den-40', title: '- Từ 40 tuổi trở xuống' },
    { id: 'tren-40', title: '- Từ trên 40 tuổi' },
    { id: 'chuyen-mon', title: '2. Trình độ chuyên môn nghiệp vụ', role: 'heading' },
    { id: 'cm-trung-cap', title: '- Trung cấp' },
    { id: 'cm-dai-hoc', title: '- Đại học' },
    { id: 'ly-luan', title: '3. Trình độ lý luận chính trị', role: 'heading' },
    { id: 'll-so-cap', title: '- Sơ cấp' },
    { id: 'll-trung-cap', title: '- Trung cấp' },
    { id: 'll-cao-cap', title: '- Cao cấp, cử nhân' },
  ],
  rules: [
    { id: 'tong-ngang', kind: 'sum-across', total: 'tong', parts: 'items' },
    {
      id: 'tong-doc',
      kind: 'sum-down',
      columns: ['tinh-huyen', 'huyen-tinh'],
      total: 'tong-so',
      parts: ['den-40', 'tren-40'],
    },
  ],
};

/** Nội chính: a column of measures, pairs beside counts, a signed difference. */
const noiChinh: Json = {
  id: 'phu-luc-9',
  code: '9',
  caption: 'PHỤ LỤC 9:',
  title: 'KẾT QUẢ VỀ CÔNG TÁC NỘI CHÍNH, PHÒNG, CHỐNG THAM NHŨNG',
  header: [
    { title: 'TT', id: 'stt', kind: 'label' },
    { title: 'NỘI DUNG', id: 'noi-dung', kind: 'stub' },
    { title: 'ĐVT', id: 'dvt', kind: 'label' },
    {
      title: 'KẾT QUẢ',
      children: [
        { title: '{{year}}', id: 'nam-{{year}}', kind: 'count', each: 'year' },
        { title: 'Tổng', id: 'tong', kind: 'count', role: 'total' },
      ],
    },
    { title: 'SO CÙNG KỲ (+/- số lượng)', id: 'so-cung-ky', kind: 'count', signed: true },
    { title: 'Ghi chú', id: 'ghi-chu', kind: 'none' },
  ],
  rows: [
    heading('a', 'A', 'CÔNG TÁC NỘI CHÍNH'),
    ...noiChinhRows('a'),
    heading('b', 'B', 'CÔNG TÁC CẢI CÁCH TƯ PHÁP'),
    ...noiChinhRows('b'),
  ],
  rules: [{ id: 'tong-ngang', kind: 'sum-across', total: 'tong', parts: ['nam-2021', 'nam-2022'] }],
};

function noiChinhRows(part: string): readonly Json[] {
  const measured = (id: string, stt: string, title: string, dvt: string, more: Json = {}): Json => ({
    ...row(`${part}-${id}`, stt, title, more),
    labels: { stt, dvt },
  });
  return [
    measured('van-ban', '1', 'Số văn bản ban hành để lãnh đạo, chỉ đạo thực hiện', 'Văn bản'),
    measured('cuoc', '2', 'Số cuộc giám sát, kiểm tra, đôn đốc', 'Cuộc'),
    measured('so-luong', '3', 'Số lượng xử lý', 'Người', { cells: { 'ghi-chu': { kind: 'text' } } }),
    measured('ty-trong', '3', 'Số lượng xử lý', 'Vụ/bị can', { kind: 'pair' }),
  ];
}

/** A questionnaire: item and demand are labels, the printed cell KẾT QUẢ holds line, figure, measure and words. */
const phieuHoi: Json = {
  id: 'phu-luc-1',
  code: '1',
  caption: 'Phụ lục 1',
  title: 'KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT SỐ 23-NQ/TW',
  header: [
    { title: 'STT', id: 'stt', kind: 'label' },
    { title: 'NỘI DUNG', id: 'noi-dung', kind: 'label' },
    {
      title: 'KẾT QUẢ',
      children: [
        { title: '', id: 'dong', kind: 'stub' },
        { title: '', id: 'so', kind: 'count' },
        { title: '', id: 'don-vi', kind: 'label' },
        { title: '', id: 'loi', kind: 'none' },
      ],
    },
    { title: 'YÊU CẦU', id: 'yeu-cau', kind: 'label' },
  ],
  rows: [
    heading('i', '', '', {
      labels: { stt: 'I', 'noi-dung': 'Về tổ chức triển khai Nghị quyết (Từ năm 2003 đến nay)' },
    }),
    {
      id: 'cuoc',
      labels: { stt: '1.', 'noi-dung': 'Tổng số cuộc kiểm tra, giám sát việc thực hiện Nghị quyết', 'don-vi': 'cuộc' },
    },
    ...cap('dao-tao', '2.', 'Số lượng cán bộ được cử đi đào tạo, bồi dưỡng, tập huấn'),
    ...cap('luan-chuyen', '3.', 'Số lượng cán bộ được cử đi luân chuyển, tạo nguồn'),
    heading('ii', '', '', {
      labels: { stt: 'II', 'noi-dung': 'Chủ trương, chính sách tăng cường khối đại đoàn kết toàn dân tộc' },
    }),
    ...cap('doi-thoai', '1', 'Số lượng quần chúng được tham gia các cuộc đối thoại định kỳ'),
    {
      id: 'to-chuc-co',
      title: 'Có',
      kind: 'tick',
      labels: {
        stt: '2',
        'noi-dung': 'Có tổ chức kiểm tra, giám sát không?',
        'yeu-cau': 'Nêu rõ lý do không tổ chức kiểm tra, giám sát:',
      },
    },
    {
      id: 'to-chuc-khong',
      title: 'Không',
      kind: 'tick',
      continues: true,
      cells: { 'yeu-cau': { kind: 'text' }, loi: { kind: 'text' } },
    },
  ],
};

function cap(id: string, stt: string, noiDung: string): readonly Json[] {
  return [
    {
      id: `${id}-tinh`,
      title: '- Cấp tỉnh/ngành và tương đương:',
      labels: { stt, 'noi-dung': noiDung, 'yeu-cau': 'Tính từ năm 2003 đến năm 2022' },
    },
    { id: `${id}-huyen`, title: '- Cấp huyện/và tương đương:', continues: true },
    { id: `${id}-xa`, title: '- Cấp xã/và tương đương:', continues: true },
  ];
}

/** A list of any length. */
const danhSach: Json = {
  id: 'danh-sach',
  code: '2',
  caption: 'Phụ lục 2',
  title: 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG TỔNG KẾT NGHỊ QUYẾT',
  header: [
    { title: 'TT', id: 'tt', kind: 'stub' },
    { title: 'Họ và tên', id: 'ho-ten', kind: 'text' },
    { title: 'Chức vụ, đơn vị công tác', id: 'don-vi', kind: 'text' },
    { title: 'Hình thức đề nghị', id: 'hinh-thuc', kind: 'choice', options: ['Bằng khen', 'Giấy khen'] },
    { title: 'Số năm công tác', id: 'so-nam', kind: 'count' },
  ],
  list: { id: 'muc', rows: 10 },
  rules: [
    { id: 'du-ho-ten', kind: 'required', columns: ['ho-ten', 'hinh-thuc'] },
    { id: 'so-nam', kind: 'range', columns: ['so-nam'], max: 60 },
  ],
};

const tables: Readonly<Record<string, Json>> = Object.fromEntries(
  [kiemTra, luanChuyen, noiChinh, phieuHoi, danhSach].map((table) => [String(table.id), table]),
);

/** The long forms, all or some of them; tables given replace those of the same id. */
export function longForms(ids: readonly string[] = Object.keys(tables), more: readonly Json[] = []): FormSet {
  const own = new Map([...Object.entries(tables), ...more.map((table): [string, Json] => [String(table.id), table])]);
  const wanted = [...ids, ...more.map((table) => String(table.id))].filter((id, at, all) => all.indexOf(id) === at);
  const files = new Map([
    ['dai/form-set.json', JSON.stringify({ ...head, tables: wanted })],
    ...wanted.map((id): [string, string] => [`dai/tables/${id}.json`, JSON.stringify(own.get(id))]),
  ]);
  const parsed = parseFormSet('dai', files);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure, null, 2));
  return parsed.value;
}

export function longForm(id: string): Table {
  const table = longForms().tables.find((each) => each.id === id);
  if (!table) throw new Error(`no form ${id}`);
  return table;
}
