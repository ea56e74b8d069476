import { EXCEL_CANT_TELL } from '../support/everyKindOfRule';
import { RULE_KINDS } from '../support/ruleKinds';
import { computedByExcel } from './computedByExcel';
import { computedByLibreOffice } from '../support/computedByLibreOffice';
import type { ComputedSheet } from '../support/computedSheet';
import { useExcel } from '../host/node/useExcel';
import { ANSWER_CASES } from './threeAnswersCases';
import { answersIn, answersOfRules, isWeighedAsRead, randomTables, sheetOf } from './threeAnswersSheet';

const TABLES = 1000;
/** Of a thousand: so many must break the rule, keep it, and hold nothing that a formula weighs otherwise than we read it. */
const LEAST = 100;

const cases = ANSWER_CASES.map((of, index) => {
  const tables = randomTables(of, TABLES, 971 + index);
  const answers = tables.map((cells) => answersOfRules(of, cells));
  const broken = answers.filter((each) => each.includes(true)).length;
  const asRead = tables.filter((cells) => isWeighedAsRead(of, cells)).length;
  return { ...of, tables, answers, sheet: sheetOf(of, tables), broken, kept: tables.length - broken, asRead };
});

describe('the rules, their formulas in Excel and the same in LibreOffice give one answer', () => {
  useExcel();
  let libreOffice: ReadonlyMap<string, ComputedSheet>;
  beforeAll(() => {
    libreOffice = computedByLibreOffice(new Map(cases.map(({ id, sheet }) => [id, sheet])));
  }, 180_000);

  it('for every kind of rule that a template may declare, but those that no formula can judge', () => {
    expect(new Set([...cases.map(({ kind }) => kind), ...EXCEL_CANT_TELL])).toEqual(new Set(RULE_KINDS));
    expect(cases.filter(({ kind }) => EXCEL_CANT_TELL.includes(kind))).toEqual([]);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  });

  it.each(cases)(
    '$kind “$id”: $tables.length tables, $broken broken, $kept kept, $asRead weighed as read',
    async (tried) => {
      const { id, tables, answers, sheet, broken, kept, asRead } = tried;
      const excel = await computedByExcel(sheet);
      const office = libreOffice.get(id)!;
      const differing = tables.flatMap((cells, index) => {
        const given = {
          rules: answers[index]!,
          excel: answersIn(excel, tried, index),
          libreOffice: answersIn(office, tried, index),
        };
        const one = new Set(Object.values(given).map((each) => JSON.stringify(each))).size === 1;
        return one ? [] : [{ cells, ...given }];
      });
      expect({ differing: differing.length, first: differing.slice(0, 3) }).toEqual({ differing: 0, first: [] });
      expect(answers[0]!.length).toBeGreaterThan(0);
      expect(tables.length).toBeGreaterThanOrEqual(TABLES);
      expect(broken).toBeGreaterThanOrEqual(LEAST);
      expect(kept).toBeGreaterThanOrEqual(LEAST);
      expect(asRead).toBeGreaterThanOrEqual(LEAST);
    },
  );
});
