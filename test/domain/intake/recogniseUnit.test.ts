import { formatAnchors, UNIT_PROPERTY } from '../../../src/domain/intake/anchors';
import { recogniseUnit } from '../../../src/domain/intake/recogniseUnit';
import type { Roster, Unit } from '../../../src/domain/forms/Roster';
import type { ReceivedWorkbook } from '../../../src/domain/workbook/ReceivedWorkbook';
import { loadFormSet, rosterOf } from '../../support/formSets';
import { sheetOf, workbookOf } from './editWorkbook';

const roster = rosterOf(loadFormSet('kl01-971'));
const unit = (id: string): Unit => roster.units.find((known) => known.id === id)!;

/** A sheet per text, with the text in its first cell. */
function saying(...texts: readonly string[]): ReceivedWorkbook {
  return workbookOf(
    ...texts.map((text, at) => sheetOf(`Sheet${at + 1}`, [[text], [], ['Bảng 2A'], ['Cấp', 'Số cuộc']])),
  );
}

function marked(id: string, workbook: ReceivedWorkbook): ReceivedWorkbook {
  return { ...workbook, properties: { custom: { [UNIT_PROPERTY]: id } } };
}

describe('recogniseUnit', () => {
  it.each([
    ['HUYỆN ỦY HẢI HẬU', 'HU-HH'],
    ['Huyện uỷ Hải Hậu', 'HU-HH'],
    ['HUYEN UY HAI HAU', 'HU-HH'],
    ['Huyện ủy  Hải Hậu'.normalize('NFD'), 'HU-HH'],
    ['Đơn vị báo cáo: Huyện ủy Ý Yên (Nam Định)', 'HU-YY'],
    ['BAN THƯỜNG VỤ HUYỆN ỦY NAM TRỰC', 'HU-NT'],
    ['Đảng ủy Khối các CQ và DN tỉnh', 'DU-KCQ'],
    ['ĐẢNG ỦY BĐBP TỈNH', 'DU-BP'],
    ['Ủy ban MTTQ Việt Nam tỉnh Nam Định', 'MTTQ'],
  ])('knows the sender of a sheet that begins with %s', (text, id) => {
    expect(recogniseUnit(saying(text), 'x.xlsx', roster)).toEqual({ outcome: 'found', unit: unit(id), by: 'text' });
  });

  it.each([
    ['HU-HH.xlsx', 'HU-HH'],
    ['Huyện ủy Hải Hậu (1).xlsx', 'HU-HH'],
    ['bản sao của HUYEN UY XUAN TRUONG 05-4-2023 final.xlsx', 'HU-XT'],
    ['KL01_Huyen_uy_Vu_Ban_v2.xlsx', 'HU-VB'],
    ['HuyenUyGiaoThuy.xlsx', 'HU-GT'],
    ['Biểu mẫu Mỹ Lộc.xlsx'.normalize('NFD'), 'HU-ML'],
    ['Đảng ủy Dệt.xlsx', 'DU-DET'],
  ])('knows the sender from the file name %s when the sheets are silent', (fileName, id) => {
    expect(recogniseUnit(saying('Phụ lục'), fileName, roster)).toEqual({
      outcome: 'found',
      unit: unit(id),
      by: 'file-name',
    });
  });

  it.each(['Tổng hợp tỉnh Nam Định.xlsx', 'Book1.xlsx', 'bieu mau.xlsx'])('knows no sender from %s', (fileName) => {
    expect(recogniseUnit(saying('Phụ lục'), fileName, roster)).toEqual({ outcome: 'unknown' });
  });

  it('puts our own mark before the text, and the text before the file name, and tells when the file name differs', () => {
    expect(recogniseUnit(marked('HU-HH', saying('Phụ lục')), 'HU-YY.xlsx', roster)).toEqual({
      outcome: 'found',
      unit: unit('HU-HH'),
      by: 'id',
      fileNameSays: unit('HU-YY'),
    });
    expect(recogniseUnit(saying('Huyện ủy Hải Hậu'), 'HU-YY.xlsx', roster)).toMatchObject({
      unit: { id: 'HU-HH' },
      by: 'text',
      fileNameSays: { id: 'HU-YY' },
    });
  });

  it('reads our mark from the custom XML part too', () => {
    const xml = formatAnchors({ formSet: 'kl01-971', version: '1.0.0', unit: 'DU-CA', tables: [] });
    expect(recogniseUnit({ ...saying('Phụ lục'), customXml: [xml] }, 'x.xlsx', roster)).toMatchObject({
      unit: { id: 'DU-CA' },
      by: 'id',
    });
  });

  it('does not choose when our mark says one unit and the sheets another', () => {
    expect(recogniseUnit(marked('HU-HH', saying('Huyện ủy Ý Yên')), 'x.xlsx', roster)).toEqual({
      outcome: 'conflicting',
      units: [unit('HU-HH'), unit('HU-YY')],
      by: 'id',
    });
  });

  it('does not choose between two units that the sheets name equally, but goes by the many against the one', () => {
    expect(recogniseUnit(saying('Huyện ủy Hải Hậu', 'Huyện ủy Ý Yên'), 'x.xlsx', roster)).toMatchObject({
      outcome: 'conflicting',
      units: [{ id: 'HU-HH' }, { id: 'HU-YY' }],
      by: 'text',
    });
    expect(
      recogniseUnit(
        saying('Huyện ủy Hải Hậu', 'Huyện ủy Hải Hậu', 'Huyện ủy Hải Hậu', 'Huyện ủy Ý Yên'),
        'x.xlsx',
        roster,
      ),
    ).toMatchObject({ outcome: 'found', unit: { id: 'HU-HH' } });
  });

  it('passes over addressees, lists of units and hidden sheets beside visible ones', () => {
    const list = sheetOf(
      'Danh sách',
      roster.units.map(({ name }) => [name]),
    );
    const hidden = { ...sheetOf('Mẫu', [['Huyện ủy Ý Yên']]), visibility: 'hidden' as const };
    const own = sheetOf('I', [['Kính gửi: Đảng ủy Công an tỉnh'], ['Huyện ủy Hải Hậu']]);
    expect(recogniseUnit(workbookOf(list, hidden, own), 'x.xlsx', roster)).toMatchObject({
      outcome: 'found',
      unit: { id: 'HU-HH' },
    });
  });

  it('takes a name below the tables when nothing else speaks', () => {
    const rows = [...Array.from({ length: 20 }, (_, at) => [`dòng ${at}`]), ['T/M HUYỆN ỦY TRỰC NINH']];
    expect(recogniseUnit(workbookOf(sheetOf('I', rows)), 'x.xlsx', roster)).toMatchObject({
      unit: { id: 'HU-TN' },
      by: 'text',
    });
  });

  describe('with names that are much alike', () => {
    const make = (id: string, name: string): Unit => ({ id, name, otherNames: [], tier: 'xa', quotas: {} });
    const alike: Roster = {
      id: 'x',
      title: 'x',
      units: [
        make('A', 'Đảng ủy xã Tân Lập'),
        make('B', 'Đảng ủy xã Tân Lạp'),
        make('C', 'Đảng ủy xã Hải'),
        make('D', 'Đảng ủy xã Hải Anh'),
      ],
    };
    const found = (text: string): unknown => recogniseUnit(saying(text), 'x.xlsx', alike);

    it('lets accents decide between names that differ in nothing else, and does not choose without them', () => {
      expect(found('ĐẢNG ỦY XÃ TÂN LẠP')).toMatchObject({ unit: { id: 'B' } });
      expect(found('Đảng uỷ xã Tân Lập')).toMatchObject({ unit: { id: 'A' } });
      expect(found('Dang uy xa Tan Lap')).toMatchObject({ outcome: 'conflicting', units: [{ id: 'A' }, { id: 'B' }] });
    });

    it('takes the longer name where one lies inside the other, and whole words only', () => {
      expect(found('Đảng ủy xã Hải Anh')).toMatchObject({ unit: { id: 'D' } });
      expect(found('Đảng ủy xã Hải')).toMatchObject({ unit: { id: 'C' } });
      expect(found('Đảng ủy xã Hảiphòng')).toEqual({ outcome: 'unknown' });
    });
  });
});
