import fc from 'fast-check';
import { submissionChanges } from '../../../src/domain/consolidation/submissionChanges';
import { aSubmission, aUnit, type Values } from '../../support/aSubmission';
import { everyKindForms } from '../../support/everyKindForms';

const formSet = everyKindForms();
const unit = aUnit('HA', { name: 'Xã Hải Anh' });
const sent = (tables: Readonly<Record<string, Values>>) => aSubmission(formSet, unit, tables).submission;
const changesFrom = (before: Values, after: Values) =>
  submissionChanges(sent({ 'so-lieu': before }), sent({ 'so-lieu': after })).map(
    ({ field, before: was, after: is }) => [`${field.row}/${field.column}`, was, is],
  );

describe('what a unit changed by sending again', () => {
  it('names the field, what was typed in it before, and what is typed in it now', () => {
    expect(changesFrom({ '2021/hoc-tap': 87 }, { '2021/hoc-tap': 77 })).toEqual([['2021/hoc-tap', 87, 77]]);
  });

  it('is nothing when the same figure is written in another way', () => {
    expect(changesFrom({ '2021/hoc-tap': '1.235' }, { '2021/hoc-tap': 1235 })).toEqual([]);
  });

  it('tells an empty cell, 0 and “-” apart', () => {
    expect(changesFrom({}, { '2021/hoc-tap': 0 })).toEqual([['2021/hoc-tap', null, 0]]);
    expect(changesFrom({ '2021/hoc-tap': 0 }, { '2021/hoc-tap': '-' })).toEqual([['2021/hoc-tap', 0, '-']]);
    expect(changesFrom({ '2021/hoc-tap': '-' }, {})).toEqual([['2021/hoc-tap', '-', null]]);
  });

  it('compares what can’t be read as it is written', () => {
    expect(changesFrom({ '2021/hoc-tap': 'khoảng 12' }, { '2021/hoc-tap': 'khoảng 12' })).toEqual([]);
    expect(changesFrom({ '2021/hoc-tap': 'khoảng 12' }, { '2021/hoc-tap': 12 })).toEqual([
      ['2021/hoc-tap', 'khoảng 12', 12],
    ]);
  });

  it('lists the figures of a table that is no longer sent as gone, at their old cells', () => {
    const gone = submissionChanges(sent({ 'so-lieu': { '2021/hoc-tap': 5 } }), sent({}));
    expect(gone).toMatchObject([{ before: 5, after: null, field: { row: '2021', column: 'hoc-tap' } }]);
  });

  it('is the same list backwards with before and after exchanged', () => {
    const cell = fc.option(fc.oneof(fc.nat(3), fc.constantFrom('-', 'x', '1.235', 'khoảng')), { nil: undefined });
    const values = fc
      .dictionary(fc.constantFrom('2021/hoc-tap', '2022/hoc-tap', '2023/hoc-tap'), cell)
      .map((given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Values);
    fc.assert(
      fc.property(values, values, (one, other) => {
        const there = changesFrom(one, other);
        const back = changesFrom(other, one).map(([field, was, is]) => [field, is, was]);
        expect(back.sort()).toEqual([...there].sort());
        expect(changesFrom(one, one)).toEqual([]);
      }),
    );
  });
});
