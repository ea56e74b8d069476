import type { Unit } from '../../../src/domain/forms/Roster';
import { searchUnits } from '../../../taskpane/components/searchUnits';
import { loadFormSet, rosterOf } from '../../support/formSets';

const { units } = rosterOf(loadFormSet('kl01-971'));
const found = (typed: string): string[] => searchUnits(units, typed).map(({ id }) => id);

describe('searching the units', () => {
  it('lists all of them while nothing was typed', () => {
    expect(found('')).toEqual(units.map(({ id }) => id));
  });

  it('finds a unit by a part of its name, without accents', () => {
    expect(found('hai hau')).toEqual(['HU-HH']);
    expect(found('HẢI HẬU')).toEqual(['HU-HH']);
  });

  it('puts units whose name begins with what was typed before those of which it is another name', () => {
    const first = found('dang uy').map((id) => units.find((unit) => unit.id === id)?.name);
    const begins = first.map((name) => name?.startsWith('Đảng ủy'));
    expect(begins[0]).toBe(true);
    expect(begins.lastIndexOf(true)).toBe(begins.filter(Boolean).length - 1);
  });

  it('finds a unit by a former name and by its id', () => {
    const unit: Unit = {
      id: 'HU-ML',
      name: 'Huyện ủy Mỹ Lộc',
      otherNames: ['Huyện ủy Bình Lục cũ'],
      tier: 'huyen',
      quotas: {},
    };
    expect(searchUnits([unit], 'binh luc')).toEqual([unit]);
    expect(searchUnits([unit], 'hu-ml')).toEqual([unit]);
  });

  it('finds none for another province', () => {
    expect(found('Cà Mau')).toEqual([]);
  });
});
