import { unitNames } from '../../src/domain/intake/unitNames';
import { readOfficialFormSet } from './readOfficialFormSet';
import { textsOf } from './sourceTexts';

const { roster, tables } = readOfficialFormSet('nq23-phu-luc-1');
const units = roster?.units ?? [];

describe('the roster of nq23-phu-luc-1', () => {
  it('has the 63 provinces and cities of 2022, of which 5 are cities', () => {
    expect(units).toHaveLength(63);
    expect(new Set(units.map(({ id }) => id)).size).toBe(63);
    expect(units.filter(({ name }) => name.startsWith('Thành ủy')).map(({ id }) => id)).toEqual([
      'TU-HN',
      'TU-HCM',
      'TU-HP',
      'TU-DNG',
      'TU-CT',
    ]);
  });

  it('knows each unit by every name of its own, and no other by it', () => {
    const { inText } = unitNames(roster!);
    const mistaken = units.flatMap(({ id, name, otherNames }) =>
      [name, ...otherNames].filter(
        (each) =>
          inText(each)
            .map((unit) => unit.id)
            .join() !== id,
      ),
    );
    expect(mistaken).toEqual([]);
  });

  it('knows files that bear the bare name of a province', () => {
    const { inFileName } = unitNames(roster!);
    const named = ['Hòa Bình.xlsx', 'Phu luc 1_Ba Ria Vung Tau.xlsx', 'TU-LCA.xlsx', 'TPHCM.xlsx'];
    expect(named.map((file) => inFileName(file).map(({ id }) => id))).toEqual([
      ['TU-HB'],
      ['TU-BRVT'],
      ['TU-LCA'],
      ['TU-HCM'],
    ]);
  });

  it('is named nowhere in the texts of the questionnaire', () => {
    const { inText } = unitNames(roster!);
    expect(textsOf(tables).filter(({ text }) => inText(text).length > 0)).toEqual([]);
  });
});
