import type { Finding } from '../../../src/app/ConsolidationResult';
import { checkWorkbook } from '../../../src/app/checkWorkbook';
import { LANGUAGES } from '../../../src/app/text/Language';
import { readWorkbook } from '../../../src/xlsx/reader/readWorkbook';
import { comparedFigures } from '../../../taskpane/panels/check/comparedFigures';
import { findingWords } from '../../../taskpane/panels/check/findingWords';
import { countOf, groupFindings } from '../../../taskpane/panels/check/groupFindings';
import { steadyFindings, withoutMended } from '../../../taskpane/panels/check/steadyFindings';
import { loadFormSet } from '../../support/formSets';
import { receivedFiles } from '../../support/receivedFolder';
import { worked } from '../../excel/useWorkbook';

const formSet = loadFormSet('kl01-971');
const tables = formSet.tables.map(({ id }) => id);

/** Everything that is found in the files that the units sent. */
const found = (language: 'vi' | 'en'): Finding[] =>
  receivedFiles('real').flatMap(({ name, bytes }) => [
    ...checkWorkbook(worked(readWorkbook(bytes)), name, { formSet, language }).findings,
  ]);

const tableOf = ({ violation }: Finding): (typeof formSet.tables)[number] =>
  formSet.tables.find(({ id }) => id === violation.field.table)!;

describe('the words of a finding in a list by tables', () => {
  it.each(LANGUAGES)('say once where it is: the place is cut from every sentence (%s)', (language) => {
    const findings = found(language);
    expect(findings.length).toBeGreaterThan(20);
    for (const finding of findings) {
      const { place, sentence, address } = findingWords(finding, tableOf(finding), language);
      expect(finding.detail).toContain(address);
      expect(sentence).not.toContain(`Bảng ${tableOf(finding).code}`);
      expect(finding.detail.toLowerCase().endsWith(sentence.toLowerCase())).toBe(true);
      expect(sentence.charAt(0)).toBe(sentence.charAt(0).toUpperCase());
      expect(place).not.toBe('');
    }
  });
});

describe('the figures of a finding', () => {
  it('are what stands there, what the parts add up to, and how far apart they are', () => {
    expect(comparedFigures({ code: 'total-mismatch', found: 87, expected: 77 })).toEqual([
      { name: 'found', value: 87 },
      { name: 'addedUp', value: 77 },
      { name: 'difference', value: 10 },
    ]);
  });

  it('are only the sum where the total is missing', () => {
    expect(comparedFigures({ code: 'total-missing', found: null, expected: 77 })).toEqual([
      { name: 'addedUp', value: 77 },
    ]);
  });

  it('name the limit that is broken', () => {
    const names = (foundThere: number): string[] =>
      comparedFigures({ code: 'out-of-range', found: foundThere, expected: 1 }).map(({ name }) => name);
    expect(names(1.5)).toEqual(['found', 'highest']);
    expect(names(0.5)).toEqual(['found', 'lowest']);
  });

  it('are none where words stand', () => {
    expect(comparedFigures({ code: 'unreadable-entry', found: 'khoảng 30', expected: null })).toEqual([]);
    expect(comparedFigures({ code: 'doubtful-entry', found: '1,632', expected: '1.632' })).toEqual([]);
    expect(comparedFigures({ code: 'out-of-range', found: null, expected: 1 })).toEqual([]);
  });
});

describe('the list of findings', () => {
  const open = found('vi');
  const first = steadyFindings([], { open, accepted: [], tables, held: false });

  it('holds every finding once, even two of one rule at one field', () => {
    const twice = [...open, ...open];
    const list = steadyFindings([], { open: twice, accepted: [], tables, held: false });
    expect(list).toHaveLength(twice.length);
    expect(new Set(list.map(({ key }) => key)).size).toBe(twice.length);
  });

  it('comes table by table in the order of the letter, errors before warnings before notes', () => {
    const order = first.map(({ finding: { violation } }) => [
      tables.indexOf(violation.field.table),
      ['error', 'warning', 'info'].indexOf(violation.severity),
    ]);
    const sorted = [...order].sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d);
    expect(order).toEqual(sorted);
  });

  it('stays as it is when nothing changes, and is empty a moment after all was put right', () => {
    expect(steadyFindings(first, { open, accepted: [], tables, held: false })).toEqual(first);
    const mended = steadyFindings(first, { open: [], accepted: [], tables, held: false });
    expect(mended.map(({ key }) => key)).toEqual(first.map(({ key }) => key));
    expect(countOf(mended)).toEqual({ error: 0, warning: 0, info: 0 });
    expect(withoutMended(mended)).toEqual([]);
  });

  it('takes back a finding that comes again before it has gone', () => {
    const mended = steadyFindings(first, { open: [], accepted: [], tables, held: true });
    expect(steadyFindings(mended, { open, accepted: [], tables, held: true })).toEqual(first);
  });

  it('is cut after so many, and counts them all', () => {
    const groups = groupFindings(first, 5);
    expect(groups.flatMap(({ findings }) => findings)).toEqual(first.slice(0, 5));
    const [group] = groups;
    const inTable = first.filter(({ finding }) => finding.violation.field.table === group!.table);
    expect(group!.counts).toEqual(countOf(inTable));
  });
});
