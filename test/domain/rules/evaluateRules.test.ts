import fc from 'fast-check';
import { evaluateRules } from '../../../src/domain/rules/evaluateRules';
import { RULE_KINDS } from '../../support/ruleKinds';
import { aTable } from '../../support/aTable';
import { EVERY_KIND_OF_RULE, tableWith } from '../../support/everyKindOfRule';
import { findings } from '../../support/findings';
import { type EntrySketch, ruleInput } from '../../support/ruleInput';

const anyEntry = fc.oneof(
  fc.constantFrom<EntrySketch>(null, 0, '-', 'x', '?', 'absent', '>98%', '50%', '8/11', 'Có "trích dẫn"', 1.5),
  fc.integer({ min: 1, max: 12 }),
);
const anyGrid = fc.array(fc.array(anyEntry, { minLength: 10, maxLength: 10 }), { minLength: 3, maxLength: 3 });

describe('evaluating rules', () => {
  it('knows every kind of rule', () => {
    expect(new Set(EVERY_KIND_OF_RULE.map(({ rule }) => rule.kind))).toEqual(new Set(RULE_KINDS));
  });

  it.each(EVERY_KIND_OF_RULE)('lets $rule.id ($rule.kind) look at no cell outside its fields', ({ rule, columns }) => {
    const table = tableWith([rule]);
    const ids = table.columns.slice(1).map(({ id }) => id);
    const outside = ids.flatMap((id, index) => (columns.includes(id) ? [] : [index]));
    fc.assert(
      fc.property(
        anyGrid,
        fc.nat({ max: 2 }),
        fc.constantFrom(...outside),
        anyEntry,
        (grid, row, column, replacement) => {
          const changed = grid.map((cells, index) => (index === row ? cells.with(column, replacement) : cells));
          expect(findings(table, changed)).toEqual(findings(table, grid));
        },
      ),
    );
  });

  it('never throws, whatever kinds of entry meet, and names each field among its fields', () => {
    const table = tableWith(EVERY_KIND_OF_RULE.map(({ rule }) => rule));
    fc.assert(
      fc.property(anyGrid, (grid) => {
        const violations = evaluateRules(ruleInput(table, grid));
        expect(violations.filter(({ field, fields }) => !fields.some((each) => sameField(each, field)))).toEqual([]);
      }),
    );
  });

  it('goes through tables, then rules, then rows', () => {
    const first = aTable({
      id: 'bang-1',
      columns: { a: 'count', b: 'count' },
      rows: ['x1', 'x2'],
      rules: [
        { id: 'hai', kind: 'subset', each: 'row', part: 'b', whole: 'a' },
        { id: 'mot', kind: 'range', columns: ['a'], max: 1 },
      ],
    });
    const second = aTable({
      ...{ id: 'bang-2', columns: { a: 'count' }, rows: ['y1'] },
      rules: [{ id: 'ba', kind: 'range', columns: ['a'], max: 1 }],
    });
    const input = ruleInput(
      first,
      [
        [2, 3],
        [4, 5],
      ],
      [[second, [[6]]]],
    );
    expect(evaluateRules(input).map(({ ruleId, field }) => `${ruleId} ${field.row}`)).toEqual([
      'hai x1',
      'hai x2',
      'mot x1',
      'mot x2',
      'ba y1',
    ]);
    expect(evaluateRules(input, 'bang-2').map(({ ruleId }) => ruleId)).toEqual(['ba']);
    expect(evaluateRules(input, 'bang-9')).toEqual([]);
  });

  it('comes to an end when totals name each other in a circle', () => {
    const circle = aTable({
      columns: { a: 'count' },
      rows: { mot: 'total', hai: 'total' },
      rules: [
        { id: 'mot', kind: 'sum-down', columns: 'all', total: 'mot', parts: ['hai'] },
        { id: 'hai', kind: 'sum-down', columns: 'all', total: 'hai', parts: ['mot'] },
      ],
    });
    expect(findings(circle, [[3], [3]])).toEqual([]);
  });
});

function sameField(a: { row: string; column: string }, b: { row: string; column: string }): boolean {
  return a.row === b.row && a.column === b.column;
}
