import { fieldStyle } from '../../../src/app/sheets/fieldStyle';
import { crossingAt } from '../../../src/domain/forms/crossingAt';
import { loadFormSet } from '../../support/formSets';

const table9 = loadFormSet('giua-nhiem-ky').tables.find(({ id }) => id === 'phu-luc-9');

function formatOf(row: string, column: string): string | undefined {
  const crossing = table9 && crossingAt(table9, row, column);
  if (!crossing || crossing.type === 'title') throw new Error(`no field ${row}/${column}`);
  return fieldStyle(crossing, { content: { type: 'blank' }, open: true, link: false }).numberFormat;
}

describe('the looks of a field', () => {
  it('show the sign of a comparison with last year, +3 as well as -3, and none of zero', () => {
    expect(formatOf('b-1', 'so-cung-ky')).toBe('+#,##0;-#,##0;0');
  });

  it('show no sign of what is only counted', () => {
    expect(formatOf('b-1', 'nam-1')).toBe('#,##0');
  });

  it('leave a pair as it was typed, signs and all', () => {
    expect(formatOf('b-5', 'so-cung-ky')).toBe('@');
  });
});
