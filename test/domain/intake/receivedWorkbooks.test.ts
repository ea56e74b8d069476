import { intake } from '../../../src/domain/intake/intake';
import { formatAddress } from '../../../src/domain/workbook/CellAddress';
import { loadFormSet, rosterOf } from '../../support/formSets';
import { type Batch, filesOf, readFixture, truthOf } from './readFixture';
import { tableIds } from './tableIds';

const formSet = loadFormSet('kl01-971');
const roster = rosterOf(formSet);

const batches: readonly Batch[] = ['tidy', 'real'];
const files = batches.flatMap((batch) => filesOf(batch).map((file) => ({ batch, file })));

describe('intake of received workbooks', () => {
  it.each(files)(
    'finds the sender and all 11 tables of $batch/$file, every cell where it stands',
    ({ batch, file }) => {
      const truth = truthOf(batch)[file.normalize('NFC')];
      const taken = intake(readFixture(batch, file), file, formSet, roster);

      expect(taken.locations.refused).toEqual([]);
      expect(taken).toMatchObject({ status: 'recognised', unit: { id: truth?.unit }, by: 'text' });
      expect(taken.submission.tables.map(({ table }) => table)).toEqual(formSet.tables.map(({ id }) => id));
      for (const [code, { sheet, cells }] of Object.entries(truth?.sheets ?? {})) {
        const table = formSet.tables.find(({ id }) => id === tableIds[code])!;
        const columns = table.columns.filter(({ kind }) => kind !== 'stub');
        const submitted = taken.submission.tables.find((known) => known.table === table.id)!;
        const found = Object.keys(cells).map((key) => {
          const [title, column] = key.split('|');
          const row = table.rows.find((known) => known.title === title)!;
          const { address, sheet: on } = submitted.fields.find(
            ({ field }) => field.row === row.id && field.column === columns[Number(column)]?.id,
          )!;
          return [key, { sheet: on, address: formatAddress(address) }];
        });
        expect(Object.fromEntries(found)).toEqual(
          Object.fromEntries(Object.entries(cells).map(([key, address]) => [key, { sheet, address }])),
        );
      }
    },
  );

  it.each(files)('finds the tables of $batch/$file by their headers, all but sure', ({ batch, file }) => {
    const { submission } = intake(readFixture(batch, file), file, formSet, roster);
    expect(submission.tables.map(({ foundBy }) => foundBy)).toEqual(formSet.tables.map(() => 'header'));
    expect(Math.min(...submission.tables.map(({ confidence }) => confidence))).toBeGreaterThan(0.95);
  });
});
