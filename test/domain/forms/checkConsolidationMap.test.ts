import { checkConsolidationMap } from '../../../src/domain/forms/checkConsolidationMap';
import type { ConsolidationMap, FormSet, TableMap } from '../../../src/domain/forms/FormSet';
import { parseFormSet } from '../../../src/domain/forms/parseFormSet';
import { everyKindForms } from '../../support/everyKindForms';
import { sampleBangV, sampleFiles, sampleHead } from './sampleTemplates';

function formSet(files: ReadonlyMap<string, string>): FormSet {
  const result = parseFormSet('mau', files);
  return (result as Extract<typeof result, { ok: true }>).value;
}

const received = formSet(sampleFiles());
/** The summary: the same tables under another id, V as Bảng 8 with columns of its own. */
const [group] = sampleBangV.header;
const bang8 = {
  ...sampleBangV,
  header: [
    { ...group, children: group!.children.map((leaf) => (leaf.id === 'huyen' ? { ...leaf, id: 'cap-huyen' } : leaf)) },
  ],
  rules: [sampleBangV.rules[0], { ...sampleBangV.rules[1], parts: ['cap-huyen', 'xa'] }],
};
const summary: FormSet = { ...formSet(sampleFiles({ bangV: bang8, head: sampleHead })), id: 'mau-tinh' };

function faultsOf(map: Partial<TableMap>, into = 'mau-tinh', above = summary): string[] {
  const consolidation: ConsolidationMap = {
    into,
    tables: [{ from: 'bang-v', to: 'bang-v', columns: { huyen: 'cap-huyen' }, rows: {}, ...map }],
  };
  return checkConsolidationMap({ ...received, consolidation }, above).map(
    ({ file, path, message }) => `${file}: ${path}: ${message}`,
  );
}

const FILE = 'mau/consolidation.json';

describe('checkConsolidationMap', () => {
  it('accepts a map that brings every entered field somewhere', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it('has nothing to say of a form set without a map', () => {
    expect(checkConsolidationMap(received, summary)).toEqual([]);
  });

  it('refuses a map that leads into another form set or into tables that do not exist', () => {
    expect(faultsOf({}, 'kl01-tinh')).toEqual([`${FILE}: into: the map leads into "kl01-tinh", not into "mau-tinh"`]);
    expect(faultsOf({ to: 'bang-8' })).toEqual([
      `${FILE}: tables[0].to: "mau-tinh" has no table "bang-8"; its tables: bang-2a, bang-v`,
    ]);
  });

  it('refuses rows and columns that do not exist above', () => {
    expect(faultsOf({ columns: { huyen: 'cap-huyen', xa: 'cap-xa' }, rows: { '2021': 'nam-2021' } })).toEqual([
      `${FILE}: tables[0].rows["2021"]: "bang-v" has no row "nam-2021"; its rows: 2021, 2022, 2023, giai-doan`,
      `${FILE}: tables[0].columns.xa: "bang-v" has no column "cap-xa"; its columns: nam, cap-huyen, xa, tong`,
    ]);
  });

  it('refuses to lose an entered column or row in silence, and says so once', () => {
    expect(faultsOf({ columns: {} })).toEqual([
      `${FILE}: tables[0].columns: the column "huyen" has no entry here, and the summary table has no column of that id`,
    ]);
    const tables = summary.tables.map((table) => ({ ...table, rows: table.rows.filter(({ id }) => id !== '2022') }));
    expect(faultsOf({}, 'mau-tinh', { ...summary, tables })).toEqual([
      `${FILE}: tables[0].rows: the row "2022" has no entry here, and the summary table has no row of that id`,
    ]);
  });

  it('refuses a field that leads to a total', () => {
    expect(faultsOf({ columns: { huyen: 'cap-huyen', xa: 'tong' } })[0]).toBe(
      `${FILE}: tables[0]: the field "2021/xa" leads to "2021/tong" of "bang-v", where nothing is entered`,
    );
  });

  it('refuses a field that leads to one of another kind', () => {
    const columns = { 'so-cuoc': 'dung-ke-hoach', 'dung-ke-hoach': 'so-cuoc' };
    expect(faultsOf({ from: 'bang-2a', to: 'bang-2a', columns })).toEqual([
      `${FILE}: tables[0].columns: the column "so-cuoc" is of kind "count", but "dung-ke-hoach" of "bang-2a" is of kind "tick"`,
      `${FILE}: tables[0].columns: the column "dung-ke-hoach" is of kind "tick", but "so-cuoc" of "bang-2a" is of kind "count"`,
    ]);
  });
});

describe('checkConsolidationMap, of lists', () => {
  const units = everyKindForms();
  const [figures, , list] = units.tables;
  const map = (to: string, columns: Readonly<Record<string, string>> = {}): ConsolidationMap => ({
    into: 'tong-hop',
    tables: [{ from: 'danh-sach', to, columns, rows: {} }],
  });
  const faults = (consolidation: ConsolidationMap, tables: FormSet['tables']): string[] =>
    checkConsolidationMap({ ...units, consolidation }, { ...units, id: 'tong-hop', tables }).map(
      ({ path, message }) => `${path}: ${message}`,
    );

  it('asks for the columns only: a list may print fewer rows than another', () => {
    expect(faults(map('danh-sach'), [{ ...list!, rows: list!.rows.slice(0, 1) }])).toEqual([]);
  });

  it('tells a column that has nowhere to go, and one that goes to another kind', () => {
    const without = { ...list!, columns: list!.columns.filter(({ id }) => id !== 'so-nam') };
    expect(faults(map('danh-sach'), [without])).toEqual([
      'tables[0].columns: the column "so-nam" has no entry here, and the summary table has no column of that id',
    ]);
    expect(faults(map('danh-sach', { 'so-nam': 'ten' }), [list!])[0]).toContain('is of kind "count", but "ten"');
  });

  it('refuses a list that goes into a table of fixed rows', () => {
    expect(faults(map('so-lieu'), [figures!])[0]).toContain(
      '"danh-sach" is a list of any length and "so-lieu" is none',
    );
  });
});
