import { parseRoster } from '../../../src/domain/forms/parseRoster';
import type { Roster } from '../../../src/domain/forms/Roster';
import type { ReceivedWorkbook } from '../../../src/domain/workbook/ReceivedWorkbook';
import { formatRoster } from '../../../src/app/roster/formatRoster';
import { readRosterSheet } from '../../../src/app/roster/readRosterSheet';
import { rosterWorkbook } from '../../../src/app/roster/rosterSheet';
import { readWorkbook } from '../../../src/xlsx/reader/readWorkbook';
import { writeWorkbook } from '../../../src/xlsx/writer/writeWorkbook';
import { sheetOf, workbookOf } from '../../domain/intake/editWorkbook';
import { aUnit } from '../../support/aSubmission';
import { loadFormSet, rosterOf } from '../../support/formSets';

const kl01 = loadFormSet('kl01-971');
const baoCao = loadFormSet('kl01-971-bao-cao');

function written(roster: Roster | undefined, formSet = baoCao): ReceivedWorkbook {
  const read = readWorkbook(writeWorkbook(rosterWorkbook(formSet, roster)));
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

const everything: Roster = {
  id: 'hai-hau-2026',
  title: 'Các xã của Hải Hậu, năm 2026',
  units: [
    aUnit('HAI-HAU', { name: 'Huyện ủy Hải Hậu' }),
    aUnit('HAI-ANH', {
      name: 'Xã Hải Anh',
      otherNames: ['Đảng ủy xã Hải Anh', 'HẢI ANH'],
      formerNames: [{ name: 'Xã Hải Cường', until: '2025-06-30' }, { name: 'Thị trấn Cồn' }],
      parent: 'HAI-HAU',
      validFrom: '2025-07-01',
      splitFrom: 'HAI-LONG',
      members: 1235,
      quotas: { 'tap-the': 1, 'ca-nhan': 0, khac: 3 },
      tables: ['danh-sach'],
      contact: 'Ông An, 0912 345 678; van-phong@hai-anh',
    }),
    aUnit('HAI-LONG', { name: 'Xã Hải Long', validTo: '2025-06-30', mergedInto: 'HAI-ANH' }),
  ],
};

describe('a roster as a sheet', () => {
  it('comes back as the very same roster, and the same as JSON', () => {
    expect(readRosterSheet('ds.xlsx', written(everything), { formSet: baoCao, language: 'vi' })).toEqual({
      ok: true,
      value: everything,
    });
    expect(parseRoster('ds.json', formatRoster(everything))).toEqual({ ok: true, value: everything });
  });

  it.each([kl01, loadFormSet('nq23-phu-luc-1')])('holds the whole roster of $id', (formSet) => {
    const roster = rosterOf(formSet);
    const read = readRosterSheet('ds.xlsx', written(roster, formSet), { formSet, language: 'vi' });
    expect(read).toEqual({ ok: true, value: roster });
  });

  it('is empty when it is to be filled in, and says so when it is read', () => {
    expect(readRosterSheet('ds.xlsx', written(undefined), { formSet: baoCao, language: 'vi' })).toMatchObject({
      ok: false,
      failure: [{ message: 'Danh sách chưa có đơn vị nào. Ghi mỗi đơn vị một dòng dưới tiêu đề.' }],
    });
  });
});

describe('a list that an office made itself', () => {
  const read = (...rows: readonly (readonly (string | number)[])[]): unknown =>
    readRosterSheet('ds.xlsx', workbookOf(sheetOf('Trang 1', rows)), { formSet: kl01, language: 'vi' });

  it('needs no more than names: ids are made of them, and what they belong to is found by name', () => {
    expect(
      read(
        ['DANH SÁCH'],
        ['STT', 'Tên', 'Trực thuộc', 'Số đảng viên', 'Ghi chú'],
        [1, 'Huyện ủy Hải Hậu', '', 9500, ''],
        [2, 'Đảng ủy xã Hải Anh', 'HUYỆN ỦY HẢI HẬU', '1.235', 'mới'],
      ),
    ).toEqual({
      ok: true,
      value: {
        id: 'trang-1',
        title: 'Trang 1',
        units: [
          aUnit('HUYEN-UY-HAI-HAU', { name: 'Huyện ủy Hải Hậu', members: 9500 }),
          aUnit('DANG-UY-XA-HAI-ANH', { name: 'Đảng ủy xã Hải Anh', parent: 'HUYEN-UY-HAI-HAU', members: 1235 }),
        ],
      },
    });
  });

  it('is refused with every mistake, each with its cell and what to do', () => {
    const result = read(
      ['Mã', 'Tên đơn vị', 'Cấp', 'Trực thuộc', 'Đến ngày', 'Sáp nhập vào', 'Số cán bộ', 'Bảng phải gửi'],
      ['hh', 'Huyện ủy Hải Hậu', '', '', '', '', '', ''],
      ['HU-YY', 'Huyện ủy Ý Yên', 'Tỉnh', 'Tỉnh ủy', '31/02/2025', '', 'nhiều', '2A; 9'],
      ['HU-YY', '', '', '', '', 'Huyện ủy Hải Hậu', '', ''],
    );
    const faults = (result as { failure: { path: string; message: string }[] }).failure;
    expect(faults.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      'A2: “hh” không làm mã được: chỉ dùng chữ hoa không dấu, chữ số và dấu gạch, ví dụ HU-HH.',
      'C3: Không có cấp “Tỉnh”. Chọn một trong: Huyện và tương đương, Xã và tương đương.',
      'E3: “31/02/2025” không phải là ngày. Ghi ngày/tháng/năm, ví dụ 30/6/2025.',
      'G3: “nhiều” không phải là số đếm. Chỉ ghi chữ số.',
      'H3: Không có bảng “9”. Các bảng: I, 2A, 2B, 2C, 2D, 3A, 3B, 3C, IV, V, VI.',
      'B4: Dòng này thiếu tên đơn vị. Ghi tên, hoặc xóa cả dòng.',
      'D3: Không có đơn vị nào mã hoặc tên “Tỉnh ủy” trong danh sách. Thêm dòng cho đơn vị ấy, hoặc sửa lại.',
      'A4: Mã “HU-YY” đã dùng cho dòng trên. Mỗi đơn vị một mã; hai đơn vị cùng tên thì tự ghi mã khác nhau.',
      'E4: Đơn vị đã sáp nhập thì phải ghi “Đến ngày”: ngày cuối còn hoạt động.',
    ]);
  });

  it('is not found in a workbook of something else', () => {
    expect(read(['Cấp', 'Số cuộc'], ['Huyện', 5])).toMatchObject({ ok: false, failure: [{ path: '' }] });
  });
});
