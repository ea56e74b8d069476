import { headerDepth } from '../../src/domain/forms/layoutHeader';
import { type HeaderNode, type Table } from '../../src/domain/forms/Table';
import { readOfficialFormSet } from './readOfficialFormSet';

const letter = readOfficialFormSet('kl01-971');
const province = readOfficialFormSet('kl01-tinh');

/** `2A: 3 header rows, stub + 8 count; huyen xa tong` */
function shapeOf({ code, header, columns, rows }: Table): string {
  const kinds = new Map<string, number>();
  for (const { kind, role } of columns) {
    const name = role === 'total' ? 'Σ' : kind;
    kinds.set(name, (kinds.get(name) ?? 0) + 1);
  }
  const leaves = [...kinds].map(([kind, count]) => (kind === 'stub' ? kind : `${count} ${kind}`)).join(' + ');
  return `${code}: ${headerDepth(header)} header rows, ${leaves}; ${rows.map(({ id }) => id).join(' ')}`;
}

function leavesOf(nodes: readonly HeaderNode[]): readonly HeaderNode[] {
  return nodes.flatMap((node) => (node.children.length === 0 ? [node] : leavesOf(node.children)));
}

describe('kl01-971', () => {
  it('has the eleven tables of the appendix', () => {
    expect(letter.tables.map(shapeOf)).toEqual([
      'I: 2 header rows, stub + 1 count + 3 tick; 2021 2022 2023 tong',
      '2A: 3 header rows, stub + 8 count; huyen xa tong',
      '2B: 3 header rows, stub + 8 count; huyen xa tong',
      '2C: 3 header rows, stub + 8 count; huyen xa tong',
      '2D: 3 header rows, stub + 8 count; huyen xa tong',
      '3A: 2 header rows, stub + 3 tick + 2 ratio + 1 count; 2021 2022 2023 tong',
      '3B: 3 header rows, stub + 2 tick + 6 count; 2021 2022 2023 tong',
      '3C: 2 header rows, stub + 4 tick + 2 count; 2021 2022 2023 tong',
      'IV: 3 header rows, stub + 3 tick + 3 count; 2021 2022 2023 tong',
      'V: 2 header rows, stub + 2 count + 1 Σ; 2021 2022 2023 giai-doan',
      'VI: 1 header rows, stub + 6 count; 2021 2022 2023 tong',
    ]);
  });

  it('is due on 5 April 2023 and asks for the years 2021 to 2023', () => {
    expect({ deadline: letter.deadline, years: letter.period.years, letter: letter.letter?.date }).toEqual({
      deadline: '2023-04-05',
      years: [2021, 2022, 2023],
      letter: '2023-03-16',
    });
  });

  it('has every field go to one of the same row and column and kind in kl01-tinh', () => {
    expect(letter.consolidation?.into).toBe(province.id);
    expect(letter.consolidation?.tables.map(({ from, to }) => `${from} → ${to}`)).toEqual([
      'bang-i → bang-1',
      'bang-2a → bang-2a',
      'bang-2b → bang-2b',
      'bang-2c → bang-2c',
      'bang-2d → bang-2d',
      'bang-3a → bang-3a',
      'bang-3b → bang-3b',
      'bang-3c → bang-3c',
      'bang-iv → bang-4',
      'bang-v → bang-8',
      'bang-vi → bang-9',
    ]);
    const homeless = letter.consolidation?.tables.flatMap(({ from, to }) => {
      const source = letter.tables.find(({ id }) => id === from);
      const target = province.tables.find(({ id }) => id === to);
      const columns = target?.columns.map(({ id, kind, role }) => `${id} ${kind} ${role}`) ?? [];
      const rows = target?.rows.map(({ id, role }) => `${id} ${role}`) ?? [];
      return [
        ...(source?.columns.filter(({ id, kind, role }) => !columns.includes(`${id} ${kind} ${role}`)) ?? []),
        ...(source?.rows.filter(({ id, role }) => !rows.includes(`${id} ${role}`)) ?? []),
      ].map(({ id }) => `${from}/${id}`);
    });
    expect(homeless).toEqual([]);
  });
});

describe('kl01-tinh', () => {
  it('has the fourteen tables of the province', () => {
    expect(province.tables.map(shapeOf)).toEqual([
      '1: 2 header rows, stub + 1 count + 3 tick; 2021 2022 2023 tong',
      '2A: 3 header rows, stub + 8 count; tinh huyen xa tong',
      '2B: 3 header rows, stub + 8 count; tinh huyen xa tong',
      '2C: 3 header rows, stub + 8 count; tinh huyen xa tong',
      '2D: 3 header rows, stub + 8 count; tinh huyen xa tong',
      '3A: 2 header rows, stub + 3 tick + 2 ratio + 1 count; 2021 2022 2023 tong',
      '3B: 3 header rows, stub + 2 tick + 6 count; 2021 2022 2023 tong',
      '3C: 2 header rows, stub + 4 tick + 2 count; 2021 2022 2023 tong',
      '4: 3 header rows, stub + 3 tick + 3 count; 2021 2022 2023 tong',
      '5: 2 header rows, stub + 11 count + 1 Σ; 2021 2022',
      '6: 1 header rows, 3 count; so-luong',
      '7: 2 header rows, stub + 3 count + 1 Σ; 2021 2022 2023 giai-doan',
      '8: 2 header rows, stub + 3 count + 1 Σ; 2021 2022 2023 giai-doan',
      '9: 1 header rows, stub + 6 count; 2021 2022 2023 tong',
    ]);
  });

  it('has the province type its own row, its own column and the tables that no unit sends', () => {
    const typed = province.tables.flatMap(({ id, columns, rows }) => {
      const items = columns.filter(({ kind, role }) => kind !== 'stub' && role === 'item');
      if (items.every(({ how }) => how === 'typed')) return [id];
      return [
        ...rows.filter(({ how }) => how === 'typed').map((row) => `${id} row ${row.id}`),
        ...items.filter(({ how }) => how === 'typed').map((column) => `${id} column ${column.id}`),
      ];
    });
    expect(typed).toEqual([
      'bang-2a row tinh',
      'bang-2b row tinh',
      'bang-2c row tinh',
      'bang-2d row tinh',
      'bang-5',
      'bang-6',
      'bang-7',
      'bang-8 column tinh',
    ]);
  });

  it('counts ticks and gives ratios as lowest and highest', () => {
    const hows = province.tables.flatMap(({ columns }) =>
      columns.filter(({ kind }) => kind === 'tick' || kind === 'ratio').map(({ kind, how }) => `${kind} ${how}`),
    );
    expect([...new Set(hows)].sort()).toEqual(['ratio ratio-range', 'tick ticks']);
  });
});

describe.each([letter, province])('$id', ({ tables }) => {
  it('fits an A4 page on its side: no table is wider than 130 characters', () => {
    const widths = tables.map(({ id, header }) => ({
      id,
      width: leavesOf(header).reduce((sum, { width = 999 }) => sum + width, 0),
    }));
    expect(widths.filter(({ width }) => width > 130)).toEqual([]);
  });
});
