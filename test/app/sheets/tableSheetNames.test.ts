import { tableSheetNames } from '../../../src/app/sheets/tableSheetNames';
import type { Table } from '../../../src/domain/forms/Table';
import { loadFormSet } from '../../support/formSets';

const [first] = loadFormSet('kl01-971').tables;
const captioned = (...captions: string[]): Table[] =>
  captions.map((caption, index) => ({ ...first!, id: `b${index}`, caption }));
const named = (captions: string[], taken: string[] = []): string[] => [
  ...tableSheetNames(captioned(...captions), taken).values(),
];

describe('sheet names', () => {
  it('are the captions without their colon or stop', () => {
    expect(named(['Bảng 2A:', 'IV.', 'Bảng 1'])).toEqual(['Bảng 2A', 'IV', 'Bảng 1']);
  });

  it('hold nothing that Excel forbids', () => {
    expect(named(["'Biểu 1/2: [mới]?'"])).toEqual(['Biểu 1 2 mới']);
  });

  it('are unique without regard to case, other sheets included', () => {
    expect(named(['Bảng 1', 'BẢNG 1', 'Hướng dẫn'], ['Hướng dẫn'])).toEqual(['Bảng 1', 'BẢNG 1 (2)', 'Hướng dẫn (2)']);
  });

  it('have at most 31 characters, numbered ones too', () => {
    const names = named(['Phụ lục thống kê kết quả thực hiện', 'Phụ lục thống kê kết quả thực hiện']);
    expect(names).toEqual(['Phụ lục thống kê kết quả thực h', 'Phụ lục thống kê kết quả th (2)']);
  });
});
