import { checkRosterTiers } from '../../../src/domain/forms/checkRosterTiers';
import { parseRoster } from '../../../src/domain/forms/parseRoster';

const unit = (id: string, more: object = {}): object => ({ id, name: `Đảng ủy ${id}`, tier: 'huyen', ...more });

function faultsOf(units: readonly object[]): string[] {
  const result = parseRoster('danh-sach.json', JSON.stringify({ id: 'mau', title: 'Mẫu', units }));
  return result.ok ? [] : result.failure.map(({ file, path, message }) => `${file}: ${path}: ${message}`);
}

describe('parseRoster', () => {
  it('reads units with their names, dates, members and quotas', () => {
    const hai = {
      id: 'HU-HH',
      name: 'Huyện ủy Hải Hậu',
      otherNames: ['Hải Hậu'],
      tier: 'huyen',
      validTo: '2025-06-30',
      members: 12_345,
      quotas: { 'ca-nhan': 3 },
    };
    expect(parseRoster('r.json', `\ufeff${JSON.stringify({ id: 'nd', title: 'Nam Định', units: [hai] })}`)).toEqual({
      ok: true,
      value: { id: 'nd', title: 'Nam Định', units: [hai] },
    });
  });

  it('refuses what is no roster', () => {
    expect(parseRoster('r.json', '[]')).toEqual({
      ok: false,
      failure: [{ file: 'r.json', path: '', message: 'expected object, received array' }],
    });
    expect(faultsOf([unit('hu-hh', { members: 0 })])).toEqual([
      'danh-sach.json: units[0].id: "hu-hh" is not allowed here: expected capital letters, digits and single hyphens',
      'danh-sach.json: units[0].members: expected number to be >0',
    ]);
  });

  it('refuses an id that stands twice', () => {
    expect(faultsOf([unit('A'), unit('B'), unit('A', { name: 'Khác' })])).toEqual([
      'danh-sach.json: units[2].id: the unit id "A" stands twice',
    ]);
  });

  it('refuses parents that do not exist or go round in a circle', () => {
    expect(
      faultsOf([
        unit('A', { parent: 'X' }),
        unit('B', { parent: 'C' }),
        unit('C', { parent: 'B' }),
        unit('D', { parent: 'C' }),
      ]),
    ).toEqual([
      'danh-sach.json: units[0].parent: no unit has the id "X"',
      'danh-sach.json: units[1].parent: the unit "B" is its own parent, by way of "C"',
      'danh-sach.json: units[2].parent: the unit "C" is its own parent, by way of "B"',
    ]);
    expect(faultsOf([unit('A'), unit('B', { parent: 'A' }), unit('C', { parent: 'B' })])).toEqual([]);
  });

  it('refuses a unit that ends before it begins', () => {
    expect(faultsOf([unit('A', { validFrom: '2025-07-01', validTo: '2025-06-30' })])).toEqual([
      'danh-sach.json: units[0].validTo: the unit ends (2025-06-30) before it begins (2025-07-01)',
    ]);
  });

  it('refuses one name for two units at one time under one parent, and allows it otherwise', () => {
    const name = 'Xã Hải Hưng';
    expect(faultsOf([unit('A', { name }), unit('B', { name: 'XÃ HẢI HƯNG' })])).toEqual([
      'danh-sach.json: units[1].name: "XÃ HẢI HƯNG" is also the name of the unit "A" under the same parent',
    ]);
    expect(faultsOf([unit('P'), unit('A', { name }), unit('B', { name, parent: 'P' })])).toEqual([]);
    expect(
      faultsOf([unit('A', { name, validTo: '2025-06-30' }), unit('B', { name, validFrom: '2025-07-01' })]),
    ).toEqual([]);
  });
});

describe('checkRosterTiers', () => {
  it('wants the tiers of the form set', () => {
    const parsed = parseRoster(
      'r.json',
      JSON.stringify({ id: 'r', title: 'R', units: [unit('A'), unit('B', { tier: 'xa' })] }),
    );
    const roster = (parsed as Extract<typeof parsed, { ok: true }>).value;
    const tiers = [{ id: 'huyen', title: 'Huyện' }];
    expect(checkRosterTiers('r.json', roster, { tiers, submittedBy: 'huyen' })).toEqual([
      { file: 'r.json', path: 'units[1].tier', message: 'the form set has no tier "xa"; its tiers: huyen' },
    ]);
  });
});
