import fc from 'fast-check';
import { readWorkbook } from '../../../../src/xlsx/reader/readWorkbook';
import { PlainCell } from '../../../../src/xlsx/reader/sheet/PlainCell';
import { aReceivedBook, MAIN } from '../../../support/aReceivedBook';

const STRINGS = '<si><t>không</t></si><si><t>có</t></si>';
const STYLES = '<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs>';

/** Reads the row twice: as it stands, and with a prefix on every element, which only the scanner takes. */
function bothWays(row: string) {
  const prefixed = row.replace(/<(\/?)(?=[a-z])/g, '<$1x:');
  const [plain, scanned] = [
    `<worksheet xmlns="${MAIN}"><sheetData>${row}</sheetData></worksheet>`,
    `<x:worksheet xmlns:x="${MAIN}"><x:sheetData>${prefixed}</x:sheetData></x:worksheet>`,
  ].map((sheet) => {
    const read = readWorkbook(aReceivedBook({ sheets: [sheet], strings: STRINGS, styles: STYLES }));
    return read.ok ? read.value.sheets[0]!.cells : read.failure.code;
  });
  return { plain, scanned };
}

describe('PlainCell', () => {
  it.each([
    ['<c r="C9" s="2" t="s"><v>12</v></c>', { column: 2, style: 2, isShared: true, isEmpty: false, value: 12 }],
    ['<c r="AA9"><v>-1.5</v></c>', { column: 26, style: 0, isShared: false, isEmpty: false, value: -1.5 }],
    ['<c r="B9" s="1" t="n"><v>7</v></c>', { column: 1, style: 1, isShared: false, isEmpty: false, value: 7 }],
  ])('recognises %s', (xml, expected) => {
    const cell = new PlainCell();
    expect(cell.match(new TextEncoder().encode(`x${xml}`), 1)).toBe(true);
    const { place, style, isShared, isEmpty, value, end } = cell;
    expect({ column: place % 16_384, style, isShared, isEmpty, value }).toEqual(expected);
    expect([Math.floor(place / 16_384), end]).toEqual([8, xml.length + 1]);
  });

  it('reads every spelling of a row as the scanner does', () => {
    const pieces = [
      '<c r="A1"',
      '<c r="B1"',
      '<c r="B2"',
      '<c',
      ' s="1"',
      ' s="9"',
      ' s="x"',
      ' t="s"',
      ' t="n"',
      ' t="b"',
      '><v>',
      '><f>1</f><v>',
      '/>',
      '>',
      '1',
      '0.5',
      '9',
      'x',
      '&#49;',
      ' ',
      '</v></c>',
      '</v>',
      '</c>',
      '<!-- -->',
    ];
    const usual = fc
      .tuple(
        fc.constantFrom('<c r="A1"', '<c r="B1"', '<c r="B2"', '<c'),
        fc.constantFrom('', ' s="1"', ' s="9"', ' x="1"'),
        fc.constantFrom('', ' t="s"', ' t="n"', ' t="b"', ' t="str"'),
        fc.constantFrom(
          '/>',
          '><v>1</v></c>',
          '><v>0.5</v></c>',
          '><v></v></c>',
          '><v>9</v></c>',
          '><v>x</v></c>',
          '><v>&#49;</v></c>',
          '><v>1</v> </c>',
          '></c>',
        ),
      )
      .map((parts) => parts.join(''));
    const wild = fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((parts) => parts.join(''));
    const rows = fc.array(fc.oneof({ weight: 4, arbitrary: usual }, { weight: 1, arbitrary: wild }), { maxLength: 3 });
    fc.assert(
      fc.property(rows, (cells) => {
        const { plain, scanned } = bothWays(`<row r="1">${cells.join('')}</row>`);
        expect(plain).toEqual(scanned);
      }),
      { numRuns: 1500, seed: 971 },
    );
  });
});
