import { keepSubmission } from '../../../src/domain/consolidation/keepSubmission';
import { keptField } from '../../../src/domain/consolidation/keptField';
import { keptTables } from '../../../src/domain/consolidation/keptTables';
import { LayoutPool } from '../../../src/domain/consolidation/LayoutPool';
import { fieldCount } from '../../../src/domain/consolidation/TableLayout';
import type { Submission } from '../../../src/domain/intake/Submission';
import { plainValue } from '../../../src/domain/workbook/ReceivedWorkbook';
import { submittedTables } from '../../support/aSubmission';
import { EVERY_KIND_SENT, everyKindForms } from '../../support/everyKindForms';

const formSet = everyKindForms();

/** What a unit of the every-kind form set sent. */
function sentBy(sent: Readonly<Record<string, string | number | boolean>>): Submission {
  const tables: Record<string, Record<string, string | number | boolean>> = {};
  for (const { id } of formSet.tables) tables[id] = {};
  for (const [key, value] of Object.entries(sent)) {
    const [table = '', row = '', column = ''] = key.split('/');
    tables[table] = { ...tables[table], [`${row}/${column}`]: value };
  }
  return submittedTables(formSet, tables);
}

function fieldsOf(submission: ReturnType<typeof keepSubmission>) {
  return keptTables(submission).flatMap((table) =>
    Array.from({ length: fieldCount(table.layout) }, (_, index) => keptField(submission, table, index)),
  );
}

describe('a submission kept in columns', () => {
  it.each(Object.entries(EVERY_KIND_SENT))('gives every field of %s back as it was read', (_name, sent) => {
    const submission = sentBy(sent);
    const given = submission.tables.flatMap(({ fields }) => fields);
    expect(given.filter(({ raw }) => raw !== null).length).toBeGreaterThan(0);
    expect(fieldsOf(keepSubmission(submission))).toEqual(
      given.map(({ field, sheet, address, raw, read, derived }) => ({
        field,
        sheet,
        address,
        raw: raw === null ? null : plainValue(raw),
        entry: read.entry,
        derived,
      })),
    );
  });

  it('tells apart empty, blank, zero, nil, and what could not be read', () => {
    const submission = sentBy({
      'so-lieu/2021/vu': ' ',
      'so-lieu/2022/vu': '-',
      'so-lieu/2021/kinh-phi': 0,
      'so-lieu/2022/kinh-phi': 'nhiều',
    });
    const byKey = new Map(
      fieldsOf(keepSubmission(submission)).map((each) => [`${each.field.row}/${each.field.column}`, each]),
    );
    expect(byKey.get('2021/vu')).toMatchObject({ raw: ' ', entry: { state: 'blank' } });
    expect(byKey.get('2022/vu')).toMatchObject({ raw: '-', entry: { state: 'nil' } });
    expect(byKey.get('2021/kinh-phi')).toMatchObject({ raw: 0, entry: { state: 'zero' } });
    expect(byKey.get('2022/kinh-phi')).toMatchObject({ raw: 'nhiều', entry: null });
    expect(byKey.get('2021/ti-le')).toMatchObject({ raw: null, entry: { state: 'blank' } });
  });

  it('is the same after it has gone to another thread', () => {
    const [sent = {}] = Object.values(EVERY_KIND_SENT);
    const kept = keepSubmission(sentBy(sent));
    expect(fieldsOf(structuredClone(kept))).toEqual(fieldsOf(kept));
  });

  it('shares the layouts of units that sent the same form', () => {
    const pool = new LayoutPool();
    const [one, two] = [{ 'so-lieu/2021/vu': '3/4' }, { 'so-lieu/2022/vu': '5/6' }].map((sent) =>
      pool.share(keepSubmission(sentBy(sent))),
    );
    expect(one?.layouts.length).toBeGreaterThan(0);
    one?.layouts.forEach((layout, index) => expect(layout).toBe(two?.layouts[index]));
  });
});
