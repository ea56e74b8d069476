import { packedWorkbook } from '../../../src/app/pack/packedWorkbook';
import { type PackWriters, packUnits } from '../../../src/app/pack/packUnits';
import type { FormSet } from '../../../src/domain/forms/FormSet';
import type { Unit } from '../../../src/domain/forms/Roster';
import type { ReceivedWorkbook } from '../../../src/domain/workbook/ReceivedWorkbook';
import { readWorkbook } from '../../../src/xlsx/reader/readWorkbook';
import { writeFilled } from '../../../src/xlsx/writer/writeFilled';
import { writeWorkbook } from '../../../src/xlsx/writer/writeWorkbook';
import { aUnit } from '../../support/aSubmission';
import { loadFormSet } from '../../support/formSets';
import { describeWithOpenpyxl } from '../../xlsx/writer/describeWithOpenpyxl';

const writers: PackWriters = { write: writeWorkbook, writeFilled };
const baoCao = loadFormSet('kl01-971-bao-cao');
const kl01: FormSet = { ...loadFormSet('kl01-971') };
const small: FormSet = { ...kl01, tables: kl01.tables.slice(0, 3) };

function read(bytes: Uint8Array): ReceivedWorkbook {
  const workbook = readWorkbook(bytes);
  if (!workbook.ok) throw new Error(workbook.failure.code);
  return workbook.value;
}

function alone(formSet: FormSet, unit: Unit): Uint8Array {
  const document = packedWorkbook(formSet, unit, undefined);
  if (!document.ok) throw new Error(document.failure.code);
  return writeWorkbook(document.value);
}

function packed(formSet: FormSet, units: readonly Unit[]): readonly Uint8Array[] {
  const make = packUnits(formSet, undefined, writers);
  return units.map((unit) => {
    const made = make(unit);
    if (!made.ok) throw new Error(made.failure.code);
    return made.value;
  });
}

const longName =
  'Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội, hội quần chúng do Đảng và Nhà nước giao nhiệm vụ tỉnh Nam Định, nhiệm kỳ 2019-2024';
const units: readonly Unit[] = [
  aUnit('HU-HH', { name: 'Huyện ủy Hải Hậu', quotas: { 'tap-the': 1, 'ca-nhan': 3 } }),
  aUnit('HU-YY', { name: 'Huyện ủy Ý Yên', quotas: { 'tap-the': 2 } }),
  aUnit('DU-CQ', { name: 'Đảng ủy “A & B” <cơ quan> "tỉnh"', quotas: { 'ca-nhan': 30 } }),
  aUnit('MTTQ', { name: longName }),
  aUnit('LA', { name: 'Đảng ủy _x0041_ ', quotas: {} }),
  aUnit('IT', { name: 'Đảng ủy ít bảng', tables: ['bang-2a', 'danh-sach'] }),
];

describe('a pack of workbooks, made from one pattern', () => {
  it.each([small, baoCao])('gives every unit the very workbook that is made for it alone ($id)', (formSet) => {
    packed(formSet, units).forEach((bytes, index) => {
      expect(read(bytes)).toEqual(read(alone(formSet, units[index]!)));
    });
  });

  it('keeps row heights and looks, as openpyxl finds them', () => {
    const some = [units[0]!, units[2]!, units[3]!];
    const formSet = { ...kl01, tables: kl01.tables.slice(0, 1) };
    packed(formSet, some).forEach((bytes, index) => {
      const { sheets, names, title, custom } = describeWithOpenpyxl(alone(formSet, some[index]!));
      expect(describeWithOpenpyxl(bytes)).toMatchObject({ sheets, names, title, custom });
    });
  });

  it('leaves no mark of the pattern in any workbook', () => {
    const texts = packed(small, units).map((bytes) => JSON.stringify(read(bytes)));
    expect(texts.filter((text) => /[\uE000-\uF8FF]/u.test(text))).toEqual([]);
  });

  it('holds only the tables that the unit is asked for, and names a table that nobody has', () => {
    const [few] = packed(kl01, [units[5]!]);
    expect(read(few!).sheets.map(({ name }) => name)).toEqual(['Hướng dẫn', 'Bảng 2A', 'Kiểm tra']);
    expect(packUnits(kl01, ['bang-99'], writers)(units[0]!)).toMatchObject({
      ok: false,
      failure: { code: 'unknown-table', table: 'bang-99' },
    });
  });
});
