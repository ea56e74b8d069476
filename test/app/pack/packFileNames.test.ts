import { packFileNames } from '../../../src/app/pack/packFileNames';
import { plainFileName } from '../../../src/app/pack/plainFileName';
import { aUnit } from '../../support/aSubmission';

describe('the name of a file', () => {
  it.each([
    ['Huyện ủy Hải Hậu', 'Huyện ủy Hải Hậu'],
    ['Đảng ủy Khối CQ/DN tỉnh: "A"?', 'Đảng ủy Khối CQ DN tỉnh A'],
    ['Xã Ý Yên'.normalize('NFD'), 'Xã Ý Yên'],
    [' Xã. ', 'Xã'],
    ['CON', '_CON'],
    ['aux.txt', '_aux.txt'],
    ['???', 'don-vi'],
    ['Xã\u0007 Hải\nAnh', 'Xã Hải Anh'],
  ])('made of %j is %j', (name, expected) => {
    expect(plainFileName(name)).toBe(expected);
  });

  it('is never too long for a path on Windows', () => {
    expect(Array.from(plainFileName('Ủy '.repeat(200))).length).toBeLessThanOrEqual(100);
  });
});

describe('the names of a pack', () => {
  it('tell units of one name apart by where they belong, else by id, whatever the case', () => {
    const [one, two, three, four] = [
      aUnit('A', { name: 'Xã Hải Anh', parent: 'P' }),
      aUnit('B', { name: 'XÃ HẢI ANH', parent: 'Q' }),
      aUnit('C', { name: 'Xã Hải Anh', parent: 'Q' }),
      aUnit('D', { name: 'Xã Hải Lý', parent: 'Q' }),
    ] as const;
    const parents = [aUnit('P', { name: 'Huyện Hải Hậu' }), aUnit('Q', { name: 'Huyện Giao Thủy' })];
    const units = [one, two, three, four];
    const names = packFileNames(units, { id: 'r', title: 'R', units: [...parents, ...units] }, 'kl01');
    expect([...names]).toEqual([
      ['D', 'Xã Hải Lý - kl01.xlsx'],
      ['A', 'Xã Hải Anh (Huyện Hải Hậu) - kl01.xlsx'],
      ['B', 'XÃ HẢI ANH (B) - kl01.xlsx'],
      ['C', 'Xã Hải Anh (C) - kl01.xlsx'],
    ]);
  });
});
