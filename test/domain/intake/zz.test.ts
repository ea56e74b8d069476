import { filesOf, readFixture, type Batch } from './readFixture';
import { locateTables } from '../../../src/domain/intake/locateTables';
import { recogniseUnit } from '../../../src/domain/intake/recogniseUnit';
import { extractSubmission } from '../../../src/domain/intake/extractSubmission';
import { loadFormSet, rosterOf } from '../../support/formSets';
const formSet = loadFormSet('kl01-971');
it('dbg', () => {
  const books = (['tidy', 'real'] as Batch[]).flatMap((b) => filesOf(b).map((f) => readFixture(b, f)));
  const roster = rosterOf(formSet);
  let t1 = 0, t2 = 0, t3 = 0, n = 0;
  for (let i = 0; i < 50; i++) for (const b of books) {
    const a = performance.now(); const l = locateTables(b, formSet);
    const c = performance.now(); extractSubmission(b, l.located, formSet);
    const d = performance.now(); recogniseUnit(b, 'x.xlsx', roster);
    const e = performance.now();
    t1 += c - a; t2 += d - c; t3 += e - d; n++;
  }
  console.log('ms per book', t1 / n, t2 / n, t3 / n);
});
