import { readFileSync } from 'node:fs';
import path from 'node:path';
import { BLANK } from '../../src/domain/entries/Entry';
import { readEntry } from '../../src/domain/entries/readEntryCell';
import { crossingAt } from '../../src/domain/forms/crossingAt';
import { fieldKey } from '../../src/domain/forms/Table';
import { evaluateRules } from '../../src/domain/rules/evaluateRules';
import { readOfficialFormSet } from './readOfficialFormSet';

/** Table → row → column → what the filled-in text prints there. */
type Figures = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

const file = path.join(process.cwd(), 'test/fixtures/forms/giua-nhiem-ky-figures.json');
const figures = JSON.parse(readFileSync(file, 'utf8')) as Figures;
const formSet = readOfficialFormSet('giua-nhiem-ky');
const printed = Object.entries(figures).flatMap(([table, rows]) =>
  Object.entries(rows).flatMap(([row, cells]) =>
    Object.entries(cells).map(([column, value]) => ({ field: { table, row, column }, value })),
  ),
);

function crossingOf({ table, row, column }: (typeof printed)[number]['field']): ReturnType<typeof crossingAt> {
  const known = formSet.tables.find(({ id }) => id === table);
  return known && crossingAt(known, row, column);
}

function entryOf(one: (typeof printed)[number]): ReturnType<typeof readEntry> {
  const crossing = crossingOf(one.field);
  if (crossing?.type !== 'entry' && crossing?.type !== 'derived') throw new Error(`no field for ${one.value}`);
  return readEntry({ value: one.value, numberMeaning: 'general' }, crossing);
}

describe('the filled-in mid-term report', () => {
  it('has a field for every figure', () => {
    const homeless = printed.filter(({ field }) => !['entry', 'derived'].includes(crossingOf(field)?.type ?? ''));
    expect(homeless).toEqual([]);
    expect(printed.length).toBe(420);
  });

  it('is read but for single numbers where 9 asks for persons who declared / persons who must', () => {
    const doubted = printed.filter((one) => entryOf(one).notes.some(({ code }) => code === 'pair-incomplete'));
    expect(printed.filter((one) => entryOf(one).entry === null)).toEqual([]);
    expect(doubted.map(({ field, value }) => `${field.table}/${field.row}/${field.column} ${value}`)).toEqual([
      'phu-luc-9/b-5/nam-1 22',
      'phu-luc-9/b-5/nam-2 22',
      'phu-luc-9/b-5/tong 44',
    ]);
  });

  it('breaks no rule, but leaves out totals of 7.4, 7.5 and 7.6', () => {
    const entries = new Map(printed.map((one) => [fieldKey(one.field), entryOf(one).entry ?? ('unreadable' as const)]));
    const found = evaluateRules({ formSet, entryAt: (field) => entries.get(fieldKey(field)) ?? BLANK })
      // The shares that the results of the targets quote are the evaluator's own matter.
      .filter(({ field }) => field.table !== 'chi-tieu');
    const counted = new Map<string, number>();
    for (const { code, field } of found) {
      const what = `${field.table} ${code}`;
      counted.set(what, (counted.get(what) ?? 0) + 1);
    }
    expect(Object.fromEntries(counted)).toEqual({
      'phu-luc-7-4 total-missing': 6,
      'phu-luc-7-5 total-missing': 15,
      'phu-luc-7-6 total-missing': 15,
    });
  });

  it('quotes shares that are right, each year on several bases, and one that nobody can read', () => {
    const entries = new Map(printed.map((one) => [fieldKey(one.field), entryOf(one).entry ?? ('unreadable' as const)]));
    const found = evaluateRules({ formSet, entryAt: (field) => entries.get(fieldKey(field)) ?? BLANK });
    const quoted = found.filter(({ field }) => field.table === 'chi-tieu');
    expect(quoted.map(({ code, severity, field, found: said }) => [field.row, code, severity, said])).toEqual([
      ['3', 'quoted-bases-differ', 'warning', '4.829; 4.955'],
      ['3', 'quoted-bases-differ', 'warning', '3.980; 4.992'],
      ['3', 'quoted-bases-differ', 'warning', '6.067; 7.525'],
      ['4', 'quoted-share-unreadable', 'warning', '49,s5%'],
    ]);
  });

  it('fills column 12 of 7.4 and not column 2, its sum', () => {
    const { columns = [] } = formSet.tables.find(({ id }) => id === 'phu-luc-7-4') ?? {};
    const filled = new Set(printed.flatMap(({ field }) => (field.table === 'phu-luc-7-4' ? [field.column] : [])));
    expect(columns.flatMap(({ id, titles, role }) => (filled.has(id) ? [[titles.join(' › '), role]] : []))).toEqual([
      ['Cấp huyện › Phòng, ban này sang phòng, ban khác', 'item'],
    ]);
  });
});
