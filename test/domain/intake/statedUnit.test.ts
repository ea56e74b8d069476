import { FORM_SET_PROPERTY, UNIT_PROPERTY } from '../../../src/domain/intake/anchors';
import { statedUnit, statedUnitKey } from '../../../src/domain/intake/statedUnit';
import type { ReceivedWorkbook } from '../../../src/domain/workbook/ReceivedWorkbook';
import { everyKindForms } from '../../support/everyKindForms';

const formSet = everyKindForms();

/** A workbook whose sheets have these first lines. */
function book(lines: readonly string[], custom: Readonly<Record<string, string>> = {}): ReceivedWorkbook {
  return {
    sheets: lines.map((value, index) => ({
      name: `Bảng ${index + 1}`,
      visibility: 'visible',
      cells: [{ row: 0, column: 0, value, numberMeaning: 'general' }],
      merges: [],
      dataValidations: [],
    })),
    definedNames: [],
    properties: { custom },
    customXml: [],
    date1904: false,
  };
}

const name = (workbook: ReceivedWorkbook, file = 'a/b/Xã Hải Anh (1).xlsx'): string | undefined => {
  const found = statedUnit(workbook, file, formSet);
  return found.outcome === 'found' ? found.unit.name : undefined;
};

describe('whose a workbook is where there is no roster', () => {
  it.each([
    ['Đơn vị: Đảng ủy xã Hải Anh', 'Đảng ủy xã Hải Anh'],
    ['ĐƠN VỊ BÁO CÁO:  Xã Hải Bắc ', 'Xã Hải Bắc'],
    ['Tên đơn vị: Xã Hải Bắc …………', 'Xã Hải Bắc'],
  ])('is said by its line “%s”', (line, said) => {
    expect(name(book([line]))).toBe(said);
  });

  it.each(['Đơn vị: ……………………', 'Đơn vị: ..........', 'Đơn vị: Triệu đồng', 'Đơn vị tính: Xã', 'Đơn vị: tổ', 'BÁO CÁO'])(
    'is said by the file’s name where the line is “%s”',
    (line) => {
      expect(name(book([line]))).toBe('Xã Hải Anh (1)');
    },
  );

  it('is said by our mark where no line names anyone', () => {
    const marked = book(['BÁO CÁO'], { [FORM_SET_PROPERTY]: 'thu-moi-loai@1.0.0', [UNIT_PROPERTY]: 'XA-HA' });
    expect(name(marked)).toBe('XA-HA');
  });

  it('is not guessed where sheets name different units', () => {
    expect(statedUnit(book(['Đơn vị: Xã Hải Anh', 'Đơn vị: Xã Hải Bắc']), 'x.xlsx', formSet)).toMatchObject({
      outcome: 'conflicting',
      units: [{ name: 'Xã Hải Anh' }, { name: 'Xã Hải Bắc' }],
    });
  });

  it('is the same for names that differ in writing only, and another for other accents', () => {
    const key = (line: string): string => statedUnitKey({ id: '', name: line, otherNames: [], tier: 'xa', quotas: {} });
    expect(key('Huyện uỷ  Hải Hậu')).toBe(key('HUYỆN ỦY HẢI HẬU'));
    expect(key('Xã Ý Yên')).not.toBe(key('Xã Y Yên'));
  });
});
