import { describeFault } from '../../../src/app/text/describeFault';
import { checkRosterTiers } from '../../../src/domain/forms/checkRosterTiers';
import { parseRoster } from '../../../src/domain/forms/parseRoster';
import { loadFormSet } from '../../support/formSets';

const giaoThuy = { id: 'HU-GT', name: 'Huyện ủy Giao Thủy', tier: 'huyen' };
const aRoster = (...units: readonly unknown[]): string => JSON.stringify({ id: 'rieng', title: 'Riêng', units });

const WRONG_SHAPES = {
  ...giaoThuy,
  id: 'hu gt',
  name: 'Giao Thủy'.normalize('NFD'),
  tier: 'Huyện',
  otherNames: 'x',
  parent: 3,
  validFrom: '2023-02-31',
  members: 0,
  quotas: { a: -1, b: 1.5, 'A B': 2 },
  more: 1,
};
const WRONG_UNITS = [
  { ...giaoThuy, parent: 'HU-XX' },
  { ...giaoThuy, id: 'HU-A', name: 'A', parent: 'HU-B' },
  { ...giaoThuy, id: 'HU-B', name: 'B', parent: 'HU-A', validFrom: '2025-07-01', validTo: '2024-01-01' },
  { ...giaoThuy, id: 'HU-C', name: 'C' },
  { ...giaoThuy, id: 'HU-D', name: 'C' },
  giaoThuy,
];
const FILES = [
  ...['', '{', '{"a":1,}', '{"a" 1}', '[1 2]', '{"a":"b\n"}', '{} x', '{"a":nul}', '{"a":1,"a":2}', '[]', '{}'],
  '['.repeat(120),
  aRoster(),
  aRoster(WRONG_SHAPES, 5),
  aRoster(...WRONG_UNITS),
];

function messages(): readonly string[] {
  const read = FILES.flatMap((text) => {
    const roster = parseRoster('ds.json', text);
    return roster.ok ? [] : roster.failure;
  });
  const province = parseRoster('ds.json', aRoster({ ...giaoThuy, tier: 'bo' }));
  const tiers = province.ok ? checkRosterTiers('ds.json', province.value, loadFormSet('kl01-971')) : [];
  return [...read, ...tiers].map(({ message }) => message);
}

describe('a fault of a list of units', () => {
  it('is told in Vietnamese whatever it is, and in English as it was found', () => {
    const english = messages();
    expect(english.length).toBeGreaterThan(30);
    const left = english.filter((message) =>
      /\b(the|expected|found|is|this|unit)\b/u.test(describeFault(message, 'vi')),
    );
    expect(left).toEqual([]);
    expect(english.map((message) => describeFault(message, 'en'))).toEqual(english);
  });

  it('names what is wrong', () => {
    expect(describeFault('no unit has the id "HU-XX"', 'vi')).toBe('không có đơn vị nào mang mã “HU-XX”');
    expect(describeFault('line 2, column 8: a comma must not stand before "}"', 'vi')).toBe(
      'dòng 2, cột 8: không được có dấu phẩy trước “}”',
    );
    expect(describeFault('expected string, received number', 'vi')).toBe('phải là chữ, nhưng đang là số');
  });

  it('stays as it is where no list of units has it', () => {
    expect(describeFault('the column id "so" stands twice in this table', 'vi')).toContain('stands twice');
  });
});
