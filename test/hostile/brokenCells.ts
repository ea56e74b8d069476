import { aBookOfCells } from '../support/aReceivedBook';
import { type Entry, type Expected, filesOf, reads, refused } from './HostileFile';

const damaged = refused('damaged-part');
const STRINGS = '<si><t>một</t></si><si><t>hai</t></si>';
const STYLES = '<cellXfs><xf numFmtId="0"/></cellXfs>';

const row = (cells: string) => () => aBookOfCells(`<row r="1">${cells}</row>`, { strings: STRINGS, styles: STYLES });
const each = (
  kind: string,
  write: (text: string) => string,
  texts: readonly (readonly [string, string])[],
  expected: Expected,
) => texts.map(([name, text]): Entry => [`${kind}-${name}`, row(write(text)), expected]);

const indexes = filesOf('indexes out of range', [
  ...each(
    'shared-string',
    (text) => `<c r="A1" t="s"><v>${text}</v></c>`,
    [
      ['out-of-range', '2'],
      ['far-out-of-range', '999999999'],
      ['beyond-32-bits', '4294967296'],
      ['negative', '-1'],
      ['fraction', '0.5'],
      ['exponent', '1e0'],
      ['word', 'một'],
      ['hexadecimal', '0x1'],
    ],
    damaged,
  ),
  ['shared-strings-missing', () => aBookOfCells('<row><c t="s"><v>0</v></c></row>'), refused('shared-strings-missing')],
  ['shared-strings-missing-and-not-needed', () => aBookOfCells('<row><c><v>7</v></c></row>'), reads({ A1: 7 })],
  ['shared-strings-empty', () => aBookOfCells('<row><c t="s"><v>0</v></c></row>', { strings: '' }), damaged],
  [
    'shared-strings-cut-off',
    () => aBookOfCells('<row><c t="s"><v>0</v></c></row>', { parts: { 'xl/sharedStrings.xml': '<sst><si><t>m' } }),
    damaged,
  ],
  [
    'shared-string-counts-lie',
    () =>
      aBookOfCells('<row><c t="s"><v>1</v></c></row>', {
        parts: {
          'xl/sharedStrings.xml': `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="4000000000" uniqueCount="-1">${STRINGS}</sst>`,
        },
      }),
    reads({ A1: 'hai' }),
  ],
  ...each(
    'style',
    (text) => `<c r="A1" s="${text}"><v>0.985</v></c>`,
    [
      ['out-of-range', '1'],
      ['far-out-of-range', '999999999'],
      ['negative', '-1'],
      ['word', 'x'],
    ],
    damaged,
  ),
  ['style-out-of-range-of-a-text', row('<c r="A1" s="99" t="s"><v>0</v></c>'), reads({ A1: 'một' })],
  ['style-out-of-range-of-an-empty-cell', row('<c r="A1" s="99"/><c r="B1"><v>2</v></c>'), reads({ B1: 2 })],
]);

const values = filesOf('values that are none', [
  ...each(
    'number',
    (text) => `<c r="A1"><v>${text}</v></c>`,
    [
      ['comma', '1,5'],
      ['spaces-inside', '1 632'],
      ['nan', 'NaN'],
      ['infinite', 'INF'],
      ['too-large', '1e999'],
      ['hexadecimal', '0x10'],
      ['two-dots', '1.2.3'],
      ['arabic-digits', '١٢'],
      ['full-width-digits', '１２'],
      ['word', 'mười'],
    ],
    damaged,
  ),
  ['number-with-markup', row('<c r="A1"><v>1<b/>2</v></c>'), damaged],
  ['number-in-cdata', row('<c r="A1"><v><![CDATA[12]]></v></c>'), reads({ A1: 12 })],
  ['number-split-by-a-comment', row('<c r="A1"><v>1<!-- x -->2</v></c>'), damaged],
  ['number-by-reference', row('<c r="A1"><v>&#49;2</v></c>'), reads({ A1: 12 })],
  ['truth-value-of-2', row('<c r="A1" t="b"><v>2</v></c>'), damaged],
  ['date-of-february-30', row('<c r="A1" t="d"><v>2026-02-30</v></c>'), damaged],
  ['date-of-month-13', row('<c r="A1" t="d"><v>2026-13-01</v></c>'), damaged],
  ['type-unknown', row('<c r="A1" t="q"><v>1</v></c>'), damaged],
  ['type-empty', row('<c r="A1" t=""><v>1</v></c>'), damaged],
  ['two-values', row('<c r="A1"><v>1</v><v>2</v></c>'), damaged],
  ['inline-text-in-the-wrong-element', row('<c r="A1" t="inlineStr"><v>x</v></c>'), damaged],
  ['inline-text-empty', row('<c r="A1" t="inlineStr"/><c r="B1"><v>2</v></c>'), reads({ B1: 2 })],
  ['error-of-its-own', row('<c r="A1" t="e"><v>#KHÔNG!</v></c>'), reads({ A1: '#KHÔNG!' })],
  ['formula-never-calculated', row('<c r="A1"><f>1+1</f></c>'), reads({ A1: 'formula-without-value' })],
  ['command-in-a-text', row(`<c r="A1" t="str"><v>=cmd|' /C calc'!A0</v></c>`), reads({ A1: "=cmd|' /C calc'!A0" })],
]);

const addresses = filesOf('addresses', [
  ...each(
    'address',
    (text) => `<c r="${text}"><v>1</v></c>`,
    [
      ['empty', ''],
      ['without-row', 'A'],
      ['without-column', '1'],
      ['row-0', 'A0'],
      ['leading-zero', 'A01'],
      ['small-letters', 'a1'],
      ['dollars', '$A$1'],
      ['range', 'A1:B1'],
      ['of-another-row', 'A2'],
      ['of-a-sheet', 'Sheet1!A1'],
    ],
    damaged,
  ),
  ...['0', '-1', 'x', '', '1048577'].map((text): Entry => [
    `row-number-${text === '' ? 'empty' : text}`,
    () => aBookOfCells(`<row r="${text}"><c><v>1</v></c></row>`),
    damaged,
  ]),
  ['address-twice-in-a-row', row('<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>'), damaged],
  [
    'address-twice-far-apart',
    () => aBookOfCells('<row r="1"><c r="A1"><v>1</v></c></row><row r="2"/><row r="1"><c r="A1"><v>2</v></c></row>'),
    damaged,
  ],
  ['address-twice-once-without-r', row('<c r="B1"><v>1</v></c><c r="A1"><v>2</v></c><c><v>3</v></c>'), damaged],
  [
    'rows-out-of-order',
    () => aBookOfCells('<row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>'),
    reads({ A1: 1, A3: 3 }),
  ],
  ['cells-out-of-order', row('<c r="C1"><v>3</v></c><c r="A1"><v>1</v></c>'), reads({ A1: 1, C1: 3 })],
  [
    'cells-without-address',
    () =>
      aBookOfCells('<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row>'),
    reads({ A1: 1, B1: 2, C5: 3, D5: 4 }),
  ],
]);

/** What can be wrong with a cell. */
export const brokenCells = [...indexes, ...values, ...addresses];
