import { ruleAdvice } from '../../../src/app/sheets/ruleAdvice';
import { loadFormSet } from '../../support/formSets';

const kl01 = loadFormSet('kl01-971');
const advice = (table: string, row: string, column: string): readonly string[] =>
  ruleAdvice(
    kl01.tables.find(({ id }) => id === table)!,
    { table, row, column },
  );

describe('what the rules ask of a field', () => {
  it('names the other field by the titles in which the two differ', () => {
    expect(advice('bang-2a', 'xa', 'truc-tiep-so-nguoi')).toEqual(['Cùng có hoặc cùng không có với: Số cuộc.']);
  });

  it('tells every rule that may mark the field', () => {
    expect(advice('bang-2a', 'huyen', 'truc-tuyen-so-cuoc')).toEqual([
      'Cùng có hoặc cùng không có với: Số người tham gia học tập.',
      'Phải có khi có: Số điểm cầu.',
    ]);
  });

  it('has nothing to say about a field without rules, nor about a total', () => {
    expect(advice('bang-3c', '2021', 'so-vu-ton-dong')).toEqual([]);
    expect(advice('bang-2a', 'tong', 'truc-tiep-so-cuoc')).toEqual([]);
  });
});
