import { checkFormSet } from '../../../src/app/forms/checkFormSet';
import { checkConsolidationMap } from '../../../src/domain/forms/checkConsolidationMap';
import { tableCrossings } from '../../../src/domain/forms/tableCrossings';
import { loadFormSet } from '../../support/formSets';
import { tableOf } from './sampleTable';

describe('the form sets in templates/', () => {
  it.each([
    ['kl01-971', 11],
    ['kl01-971-bao-cao', 2],
    ['kl01-tinh', 14],
    ['de-cuong-41', 3],
    ['nq23-phu-luc-1', 1],
    ['giua-nhiem-ky', 13],
  ])('%s is without fault and has %i tables', (id, count) => {
    const formSet = loadFormSet(id);
    expect(formSet.tables).toHaveLength(count);
    expect(checkFormSet(formSet)).toEqual([]);
  });

  it('kl01-971 brings every entered field to kl01-tinh', () => {
    expect(checkConsolidationMap(loadFormSet('kl01-971'), loadFormSet('kl01-tinh'))).toEqual([]);
  });

  it('kl01-tinh has the tables that REPORT.json promises', () => {
    expect(loadFormSet('kl01-tinh').tables.map(({ id }) => id)).toEqual(
      '1 2a 2b 2c 2d 3a 3b 3c 4 5 6 7 8 9'.split(' ').map((code) => `bang-${code}`),
    );
  });

  it('Bảng 2A of kl01-971 has 16 entries and 8 totals', () => {
    const types = tableCrossings(tableOf(loadFormSet('kl01-971'), 'bang-2a')).map(({ type }) => type);
    expect([
      types.filter((type) => type === 'entry').length,
      types.filter((type) => type === 'derived').length,
    ]).toEqual([16, 8]);
  });
});
