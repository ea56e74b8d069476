import fc from 'fast-check';
import { formatAddress, MAX_COLUMNS, MAX_ROWS } from '../../../../src/domain/workbook/CellAddress';
import { parseCellReference, parseNumber } from '../../../../src/xlsx/reader/sheet/parseBytes';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('parseNumber', () => {
  it('gives back every double from its text', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const bytes = bytesOf(String(number));
        return parseNumber(bytes, 0, bytes.length) === number;
      }),
      { numRuns: 2000 },
    );
  });

  it('reads decimals as JavaScript itself does', () => {
    const decimals = fc
      .tuple(fc.nat(999_999), fc.stringMatching(/^[0-9]{1,12}$/))
      .map(([whole, part]) => `${whole}.${part}`);
    fc.assert(
      fc.property(decimals, (text) => parseNumber(bytesOf(text), 0, text.length) === Number(text)),
      { numRuns: 2000 },
    );
  });
});

describe('parseCellReference', () => {
  it('reads back every address of the grid', () => {
    fc.assert(
      fc.property(fc.nat(MAX_ROWS - 1), fc.nat(MAX_COLUMNS - 1), (row, column) => {
        const bytes = bytesOf(formatAddress({ row, column }));
        return parseCellReference(bytes, 0, bytes.length) === row * MAX_COLUMNS + column;
      }),
    );
  });
});
