import fc from 'fast-check';
import { formatAddress, formatArea, parseAddress } from './grid/address';
import { cellsOf, containsCell, subtractArea, type Area } from './grid/Area';
import { columnIndex, columnLetters } from './grid/columnLetters';
import { changeReferences, moveReferences } from './grid/formulaReferences';
import { formatText } from './grid/formatText';
import { parseInput, type InputLocale } from './grid/parseInput';
import { shiftArea } from './grid/Shift';

const seed = { seed: 971, numRuns: 300 };

const areas: fc.Arbitrary<Area> = fc
  .tuple(fc.nat(20), fc.nat(20), fc.nat(5), fc.nat(5))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

describe('addresses', () => {
  it.each(['A1', 'B2:C9', 'A:C', '3:5', 'XFD1048576'])('read and write %s the same', (text) => {
    expect(formatArea(parseAddress(text)!.area)).toBe(text);
  });

  it('quote sheets that need it', () => {
    const area = parseAddress('C9')!.area;
    expect(['Sheet1', 'Tổng', 'Bảng 2A', "Ủy ban '24", 'A1', '2024'].map((name) => formatAddress(name, area))).toEqual([
      'Sheet1!C9',
      'Tổng!C9',
      "'Bảng 2A'!C9",
      "'Ủy ban ''24'!C9",
      "'A1'!C9",
      "'2024'!C9",
    ]);
  });

  it('name every column and find it again', () => {
    fc.assert(
      fc.property(fc.nat(16_383), (column) => {
        expect(columnIndex(columnLetters(column))).toBe(column);
      }),
      seed,
    );
  });
});

describe('areas', () => {
  it('cut from one another lose exactly the shared cells', () => {
    fc.assert(
      fc.property(areas, areas, (from, cut) => {
        const rest = subtractArea(from, cut);
        for (const [row, column] of cellsOf(from)) {
          const covered = rest.filter((area) => containsCell(area, row, column)).length;
          expect(covered).toBe(containsCell(cut, row, column) ? 0 : 1);
        }
      }),
      seed,
    );
  });

  it('are back in place when inserted rows are deleted again', () => {
    fc.assert(
      fc.property(areas, fc.nat(25), fc.integer({ min: 1, max: 4 }), (area, first, count) => {
        const rows = { top: first, left: 0, bottom: first + count - 1, right: 16_383 };
        const inserted = shiftArea({ kind: 'insert', axis: 'row', area: rows }, area);
        expect(inserted && shiftArea({ kind: 'delete', axis: 'row', area: rows }, inserted)).toEqual(area);
      }),
      seed,
    );
  });
});

describe('references in formulas', () => {
  it('stay as they were written when nothing changes', () => {
    const formula = `=IF(COUNT($B7:B$8,'Bảng 2A'!C9)=0,"B7 là chữ",SUM(A:C)+LOG10(B2)+Tổng!$D$4+BM_1)`;
    expect(changeReferences(formula, (sheet, area) => ({ sheet, area }))).toBe(formula);
  });

  it('become #REF! off the sheet', () => {
    expect(moveReferences('=A1+B$2+$C3', -1, 0)).toBe('=#REF!+B$2+$C2');
  });
});

describe('typing', () => {
  it.each<[string, InputLocale, unknown]>([
    ['1.632', 'vi-VN', 1632],
    ['1.632', 'en-US', 1.632],
    ['1,5', 'vi-VN', 1.5],
    ['1.632,5', 'vi-VN', 1632.5],
    ['1,632', 'en-US', 1632],
    ['94,1%', 'vi-VN', 0.941],
    ['-7', 'vi-VN', -7],
    ['-', 'vi-VN', '-'],
    ['1.63', 'vi-VN', '1.63'],
    ['không', 'vi-VN', 'không'],
    ['13/15', 'vi-VN', '13/15'],
    ['1/3/2026', 'vi-VN', 46_082],
    ['3/1/2026', 'en-US', 46_082],
    ['2026-03-01', 'vi-VN', 46_082],
  ])('%s under %s is %p', (text, locale, expected) => {
    expect(parseInput(text, { locale, numberFormat: 'General', year: 2026 }).content.value).toBe(expected);
  });
});

describe('number formats', () => {
  it.each<[number, string, string]>([
    [1632.5, '#,##0', '1.633'],
    [1632.5, '#,##0.00', '1.632,50'],
    [0, '#,##0;-#,##0;"-"', '-'],
    [-5, '#,##0;(#,##0)', '(5)'],
    [0.5, '0%', '50%'],
    [5, '0" đ/c"', '5 đ/c'],
    [46_082, 'dd/mm/yyyy', '01/03/2026'],
    [0.1 + 0.2, 'General', '0,3'],
  ])('show %d as %s as %s', (value, format, expected) => {
    expect(formatText(value, format, 'vi-VN')).toBe(expected);
  });
});
