import { searchTables } from '../../../taskpane/panels/forms/searchTables';
import { loadFormSet } from '../../support/formSets';

const { tables } = loadFormSet('kl01-971');
const found = (typed: string): string[] => searchTables(tables, typed).map(({ table }) => table.id);

describe('searching the tables', () => {
  it('lists all of them, in their order, while nothing was typed', () => {
    expect(found('  ')).toEqual(tables.map(({ id }) => id));
  });

  it('finds a table by its number', () => {
    expect(found('2a')).toEqual(['bang-2a']);
    expect(found('Bảng 3')).toEqual(['bang-3a', 'bang-3b', 'bang-3c']);
  });

  it('finds titles typed without accents, and with them in either Unicode form', () => {
    expect(found('kiem tra')).toContain('bang-vi');
    expect(found('kiểm tra'.normalize('NFD'))).toEqual(found('KIỂM TRA'));
  });

  it('finds a table by the title of a column and says which', () => {
    const hit = searchTables(tables, 'nghi quyet').find(({ table }) => table.id === 'bang-i');
    expect(hit?.column).toBe('Văn bản lãnh đạo, chỉ đạo của huyện ủy, thành ủy, đảng ủy trực thuộc › Nghị quyết');
  });

  it('says no column when the title itself holds what was typed', () => {
    expect(
      searchTables(tables, 'cong tac kiem tra').find(({ table }) => table.id === 'bang-vi')?.column,
    ).toBeUndefined();
  });

  it('takes the beginnings of words, not their middles', () => {
    expect(found('tuyen')).toContain('bang-iv');
    expect(found('uyen')).toEqual([]);
  });

  it('finds nothing for what no table has', () => {
    expect(found('thủy lợi nội đồng')).toEqual([]);
  });
});
