import fc from 'fast-check';
import type { CellContent, CellDocument } from '../../../src/app/ports/WorkbookDocument';
import { derivedFormula } from '../../../src/app/sheets/derivedFormula';
import { derivedValue } from '../../../src/app/sheets/derivedValue';
import { type Rule, ruleSchema } from '../../../src/domain/forms/ruleSchema';
import type { DerivingRule } from '../../../src/domain/forms/Table';
import { parseAddress } from '../../../src/domain/workbook/CellAddress';
import { computedByLibreOffice } from '../../support/computedByLibreOffice';

const aRule = (sketch: Partial<Rule>): DerivingRule => ruleSchema.parse({ id: 'r', ...sketch }) as DerivingRule;
const sum = aRule({ kind: 'sum-across', total: 'cong', parts: 'items' });
const percent = aRule({ kind: 'quotient', result: 'c7', numerator: 'c6', denominator: 'c1', factor: 100 });
const places = (...names: string[]) => names.map((name) => parseAddress(name)!);

const BLANK: CellContent = { type: 'blank' };
const EMPTY_TOTAL: CellContent = { type: 'formula', formula: 'IF(1=1,"","")', cached: '' };
const text = (written: string): CellContent => ({ type: 'text', text: written });
const number = (value: number): CellContent => ({ type: 'number', number: value });

const numbers = fc.oneof(
  fc.constantFrom(BLANK, EMPTY_TOTAL, number(0), text('-'), text('nhiều')),
  fc.integer({ min: -20, max: 3000 }).map(number),
  fc.integer({ min: 1, max: 40_000 }).map((eighths) => number(eighths / 8)),
);
const pairs = fc.oneof(
  fc.constantFrom(BLANK, EMPTY_TOTAL, text('-'), number(22), text('44'), text('nhiều'), text('+5/-3'), text('5/-')),
  fc.constantFrom(text('811/4.829'), text('1.109 / 6.067'), text('0/0'), text('8/11'), text('82/82')),
  fc.tuple(fc.nat({ max: 9999 }), fc.nat({ max: 9999 })).map(([a, b]) => text(`${a}/${b}`)),
);

describe('the formula of a derived field', () => {
  it('is a quotient that stays empty while nothing is given or there is nothing to divide by', () => {
    expect(derivedFormula(percent, 'count', places('G9', 'B9'))).toBe(
      'IF(COUNT(G9)+COUNTIF(G9,"-")=0,"",IF(N(B9)=0,"",ROUND(N(G9)/N(B9)*100,0)))',
    );
    expect(derivedValue(percent, 'count', [number(2378), number(801)])).toBe(297);
    expect(derivedValue(percent, 'count', [EMPTY_TOTAL, number(121)])).toBe('');
    expect(derivedValue(percent, 'count', [number(6), number(0)])).toBe('');
  });

  it('adds pairs number by number: 22 and 22/30 make 44/30', () => {
    expect(derivedValue(sum, 'pair', [text('22'), text('22/30'), BLANK, text('-')])).toBe('44/30');
    expect(derivedValue(sum, 'pair', [BLANK, EMPTY_TOTAL])).toBe('');
    expect(derivedValue(sum, 'pair', [text('-'), BLANK])).toBe('0/0');
  });

  it('is none where Excel would not take it', () => {
    const many = Array.from({ length: 60 }, (_, row) => ({ row, column: 3 }));
    expect(derivedFormula(sum, 'pair', many)).toBeNull();
    expect(derivedFormula(sum, 'pair', many.slice(0, 20))?.length).toBeLessThan(8192);
    expect(derivedFormula(sum, 'count', [])).toBeNull();
  });

  it('gives in LibreOffice what we write beside it, over 400 rows', () => {
    const sampled = fc.sample(fc.tuple(numbers, numbers, fc.array(pairs, { minLength: 4, maxLength: 4 })), {
      numRuns: 400,
      seed: 971,
    });
    const expected: (number | string)[][] = [];
    const cells = sampled.flatMap(([above, below, parts], row): CellDocument[] => {
      const contents = [above, below, ...parts];
      const at = (column: number) => ({ row, column });
      const quotient = derivedFormula(percent, 'count', [at(0), at(1)])!;
      const pair = derivedFormula(sum, 'pair', [at(2), at(3), at(4), at(5)])!;
      expected.push([derivedValue(percent, 'count', [above, below]), derivedValue(sum, 'pair', parts)]);
      return [
        ...contents.map((content, column) => ({ row, column, content })),
        { row, column: 6, content: { type: 'formula', formula: quotient, cached: -1 } },
        { row, column: 7, content: { type: 'formula', formula: pair, cached: 'sai' } },
      ];
    });
    const office = computedByLibreOffice(new Map([['S', cells]])).get('S')!;
    const differing = expected.flatMap(([quotient, pair], row) => {
      const computed = [office(row, 6) ?? '', office(row, 7) ?? ''];
      return computed[0] === quotient && computed[1] === pair ? [] : [{ row: sampled[row], quotient, pair, computed }];
    });
    expect(differing.slice(0, 3)).toEqual([]);
    expect(expected.filter(([quotient]) => typeof quotient === 'number').length).toBeGreaterThan(100);
    expect(expected.filter(([, pair]) => pair !== '').length).toBeGreaterThan(300);
  }, 120_000);
});
