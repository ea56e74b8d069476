import fc from 'fast-check';
import { locateTables } from '../../../src/domain/intake/locateTables';
import { longForm, longForms } from '../../support/longForms';
import { type Typing, typedTable } from '../../support/typedTable';
import { workbookOf } from './editWorkbook';
import { figures } from './figures';

const formSet = longForms();
const trees = formSet.tables.filter(({ list }) => !list);

/** What was read of a table that was typed in some way, and what was typed. */
function readBack(id: string, typing: Typing = {}) {
  const typed = typedTable(longForm(id), typing);
  const workbook = workbookOf(typed.sheet);
  return { typed: typed.figures, read: figures(workbook, formSet), ...locateTables(workbook, formSet) };
}

describe('the official layout of a long form', () => {
  it.each(formSet.tables.map(({ id }) => [id]))('%s is read back field by field, with and without merges', (id) => {
    for (const withoutMerges of [false, true]) {
      const { typed, read, refused, located } = readBack(id, { withoutMerges });
      expect(refused).toEqual([]);
      expect(located.map(({ table, confidence }) => [table, confidence])).toEqual([[id, 1]]);
      expect(read).toEqual(typed);
    }
  });

  it('lands every entry in its own field wherever it stands, without its headings, with numbers in the titles or no column for them', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...trees),
        fc.record({
          top: fc.nat(30),
          left: fc.nat(10),
          numbersInTitles: fc.boolean(),
          withoutNumberColumn: fc.boolean(),
          withoutMerges: fc.boolean(),
          nameless: fc.boolean(),
        }),
        fc.infiniteStream(fc.boolean()),
        fc.boolean(),
        (table, typing, coins, dropsSome) => {
          const gone = new Set(
            table.rows.filter(({ role }) => role === 'heading' && dropsSome && coins.next().value).map(({ id }) => id),
          );
          const { typed, read, refused } = readBack(table.id, { ...typing, keeps: (row) => !gone.has(row) });
          expect(refused).toEqual([]);
          expect(read).toEqual(typed);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a long form whose rows were taken out, put in or moved', () => {
  /** Every figure that is read stands in its own field. */
  function expectNoShift(typing: Typing, id: string): boolean {
    const { typed, read, refused } = readBack(id, typing);
    for (const [field, value] of Object.entries(read)) expect([field, value]).toEqual([field, typed[field]]);
    return refused.length > 0;
  }
  const headless = (table: (typeof trees)[number], isHeadless: boolean) => (row: string) =>
    !isHeadless || table.rows.find(({ id }) => id === row)?.role !== 'heading';

  it('is read right or not at all when one row is moved', () => {
    fc.assert(
      fc.property(fc.constantFrom(...trees), fc.boolean(), fc.nat(), fc.nat(), (table, isHeadless, from, to) => {
        const arrange = (rows: readonly string[]): readonly string[] => {
          const moved = rows[from % rows.length] ?? '';
          const others = rows.filter((row) => row !== moved);
          const at = to % (others.length + 1);
          return [...others.slice(0, at), moved, ...others.slice(at)];
        };
        expectNoShift({ keeps: headless(table, isHeadless), arrange }, table.id);
      }),
      { numRuns: 60 },
    );
  });

  it('is not used when entered rows are missing, and the missing ones are told', () => {
    fc.assert(
      fc.property(fc.constantFrom(...trees), fc.boolean(), fc.nat(), (table, isHeadless, which) => {
        const items = table.rows.filter(({ role }) => role === 'item');
        const gone = items[which % items.length]?.id ?? '';
        const { refused, read } = readBack(table.id, {
          keeps: (row) => row !== gone && headless(table, isHeadless)(row),
          withoutMerges: true,
        });
        expect(read).toEqual({});
        expect(refused).toMatchObject([{ reason: 'misaligned', tables: [table.id] }]);
        const [refusal] = refused;
        expect(refusal?.reason === 'misaligned' && refusal.difference.missingRows.length).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });

  it('is not used when a row stands there twice with other figures', () => {
    fc.assert(
      fc.property(fc.constantFrom(...trees), fc.boolean(), fc.nat(), fc.nat(), (table, isHeadless, which, where) => {
        const items = table.rows.filter(({ role }) => role === 'item');
        const twice = items[which % items.length]?.id ?? '';
        const arrange = (rows: readonly string[]): readonly string[] => {
          const at = rows.indexOf(twice) + 1 + (where % (rows.length - rows.indexOf(twice)));
          return [...rows.slice(0, at), twice, ...rows.slice(at)];
        };
        expect(expectNoShift({ keeps: headless(table, isHeadless), arrange }, table.id)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a long form that goes on over several pages', () => {
  it.each([
    ['phu-luc-8-1', ['i-2-b', 'ii', 'ii-3-c']],
    ['phu-luc-9', ['b']],
    ['phu-luc-1', ['luan-chuyen-tinh', 'ii']],
  ])('%s is whole though its header comes again in the middle', (id, pagesBefore) => {
    for (const withoutMerges of [false, true]) {
      const { typed, read, refused } = readBack(id, { pagesBefore, withoutMerges });
      expect(refused).toEqual([]);
      expect(read).toEqual(typed);
    }
  });
});
