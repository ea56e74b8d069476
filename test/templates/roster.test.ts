import { foldText } from '../../src/domain/text/foldText';
import { readOfficialFormSet } from './readOfficialFormSet';
import { sourceText } from './sourceText';

const units = readOfficialFormSet('kl01-971').roster?.units ?? [];

describe('the roster of letter 971', () => {
  it('has its 16 units in the order of the letter', () => {
    expect(units.map(({ id, name }) => `${id} ${name}`)).toEqual([
      'HU-HH Huyện ủy Hải Hậu',
      'HU-YY Huyện ủy Ý Yên',
      'TU-ND Thành ủy Nam Định',
      'HU-TN Huyện ủy Trực Ninh',
      'HU-NH Huyện ủy Nghĩa Hưng',
      'HU-NT Huyện ủy Nam Trực',
      'HU-GT Huyện ủy Giao Thủy',
      'HU-XT Huyện ủy Xuân Trường',
      'HU-VB Huyện ủy Vụ Bản',
      'HU-ML Huyện ủy Mỹ Lộc',
      'DU-KCQ Đảng ủy Khối các Cơ quan và Doanh nghiệp tỉnh',
      'DU-CA Đảng ủy Công an tỉnh',
      'DU-QS Đảng ủy Quân sự tỉnh',
      'DU-BP Đảng ủy Bộ đội Biên phòng tỉnh',
      'DU-DET Đảng ủy Dệt',
      'MTTQ MTTQ và các đoàn thể chính trị - xã hội tỉnh',
    ]);
  });

  it('allots 21 collectives and 37 individuals: with the 2 of the staff office, the 60 of the letter', () => {
    const sum = (quota: string): number => units.reduce((total, { quotas }) => total + (quotas[quota] ?? 0), 0);
    expect({ collectives: sum('tap-the'), individuals: sum('ca-nhan') }).toEqual({ collectives: 21, individuals: 37 });
    expect(sum('tap-the') + sum('ca-nhan') + 2).toBe(60);
    expect(sourceText('kl01-cong-van-971-de-cuong-va-phu-luc.txt', 'Số 971-CV/TU')).toContain('tổng số 60.');
  });

  it('names each unit as the letter does, but for the spelling uỷ', () => {
    const letter = sourceText('kl01-cong-van-971-de-cuong-va-phu-luc.txt', 'Số 971-CV/TU').replaceAll('uỷ', 'ủy');
    const localNames = units.map(({ name }) => name.replace(/^Huyện ủy /u, ''));
    expect(localNames.filter((name) => !letter.includes(name))).toEqual([]);
  });

  it('gives no unit a name that stands in a name of another', () => {
    const names = units.flatMap(({ id, name, otherNames }) =>
      [name, ...otherNames].map((each) => ({ id, name: foldText(each) })),
    );
    const confused = names.flatMap((one) =>
      names.filter((other) => other.id !== one.id && other.name.includes(one.name)).map((other) => [one, other]),
    );
    expect(names.length).toBeGreaterThan(units.length);
    expect(confused).toEqual([]);
  });

  it('gives no unit the same name twice', () => {
    const twice = units.filter(
      ({ name, otherNames }) => new Set([name, ...otherNames].map(foldText)).size <= otherNames.length,
    );
    expect(twice.map(({ id }) => id)).toEqual([]);
  });

  it('has no name of a unit stand in the texts of the tables', () => {
    const texts = foldText(
      readOfficialFormSet('kl01-971')
        .tables.map((table) => JSON.stringify(table))
        .join('\n'),
    );
    const names = units.flatMap(({ name, otherNames }) => [name, ...otherNames]);
    expect(names.filter((name) => texts.includes(foldText(name)))).toEqual([]);
  });
});
