import { aReceivedBook } from '../support/aReceivedBook';
import { filesOf, refused } from './HostileFile';

const ALL = 'A1:XFD1048576';
const ONE = '<sheetData><row r="1"><c r="A1"><v>1632</v></c></row></sheetData>';
const READ = { values: { 'Bảng 1': { A1: 1632 } } };

const sheet = (inside: string) => () => aReceivedBook({ sheets: [inside] });
const merges = (refs: readonly string[]) =>
  `<mergeCells count="${refs.length}">${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
const validations = (refs: readonly string[]) =>
  `<dataValidations>${refs
    .map((ref) => `<dataValidation type="whole" sqref="${ref}"><formula1>0</formula1></dataValidation>`)
    .join('')}</dataValidations>`;
const names = (count: number, refersTo: string) => () =>
  aReceivedBook({
    afterSheets: `<definedNames>${Array.from(
      { length: count },
      (_, index) => `<definedName name="n${index}">${refersTo}</definedName>`,
    ).join('')}</definedNames>`,
  });
const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));

const ranges = filesOf('ranges over the whole sheet', [
  ['merge-of-the-whole-sheet', sheet(ONE + merges([ALL])), READ],
  ['merge-of-the-whole-sheet-100-times', sheet(ONE + merges(times(100, () => ALL))), READ],
  ['validation-of-the-whole-sheet', sheet(ONE + validations([ALL])), READ],
  ['validation-of-the-whole-sheet-1000-times', sheet(ONE + validations(times(1000, () => ALL))), READ],
  ['validation-of-10000-ranges', sheet(ONE + validations([times(10_000, (at) => `A${at + 1}`).join(' ')])), READ],
  ['validation-without-ranges', sheet(`${ONE}<dataValidations><dataValidation type="list"/></dataValidations>`), READ],
  ['name-of-the-whole-sheet', names(1, `'Bảng 1'!$A$1:$XFD$1048576`), READ],
  ['names-of-the-whole-sheet-10000', names(10_000, `'Bảng 1'!$A$1:$XFD$1048576`), READ],
  [
    'conditional-format-of-the-whole-sheet',
    sheet(
      `${ONE}<conditionalFormatting sqref="${ALL}"><cfRule type="expression" priority="1"><formula>TRUE</formula></cfRule></conditionalFormatting>`,
    ),
    READ,
  ],
  ['columns-to-two-billion', sheet(`<cols><col min="1" max="2000000000" width="9" style="1"/></cols>${ONE}`), READ],
  [
    'hyperlink-over-the-whole-sheet',
    sheet(`${ONE}<hyperlinks><hyperlink ref="${ALL}" location="A1"/></hyperlinks>`),
    READ,
  ],
  ['filter-over-the-whole-sheet', sheet(`${ONE}<autoFilter ref="${ALL}"/>`), READ],
  [
    'array-formula-over-the-whole-sheet',
    sheet(`<sheetData><row r="1"><c r="A1"><f t="array" ref="${ALL}">1</f><v>1632</v></c></row></sheetData>`),
    READ,
  ],
  [
    'shared-formula-over-the-whole-sheet',
    sheet(`<sheetData><row r="1"><c r="A1"><f t="shared" si="0" ref="${ALL}">B1</f><v>1632</v></c></row></sheetData>`),
    READ,
  ],
]);

const many = filesOf('many merges, rules, names', [
  ['merges-30000-apart', () => sheet(ONE + merges(times(30_000, (at) => `A${at + 2}:B${at + 2}`)))(), READ],
  [
    'merges-30000-overlapping',
    () => sheet(ONE + merges(times(30_000, (at) => `A1:${at % 2 ? 'XFD' : 'ZZ'}${at + 2}`)))(),
    READ,
  ],
  ['merges-100001', () => sheet(ONE + merges(times(100_001, () => 'A1:B2')))(), refused('too-large')],
  ['validations-20001', () => sheet(ONE + validations(times(20_001, () => 'A1')))(), refused('too-large')],
  ['validation-of-100001-ranges', () => sheet(ONE + validations(['A1 '.repeat(100_001)]))(), refused('too-large')],
  ['names-20001', names(20_001, '1'), refused('too-large')],
  ['merge-of-nothing', sheet(ONE + merges([''])), refused('damaged-part')],
  ['merge-that-is-none', sheet(ONE + merges(['A1:B2:C3'])), refused('damaged-part')],
  ['merge-outside-the-grid', sheet(ONE + merges(['A1:XFE1'])), refused('damaged-part')],
  ['merge-upside-down', sheet(ONE + merges(['C9:A1'])), READ],
  ['validation-that-is-no-range', sheet(ONE + validations(['ở đây'])), refused('damaged-part')],
]);

const far = filesOf('far cells and announced sizes', [
  [
    'last-cell-of-the-grid',
    sheet(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>',
    ),
    { values: { 'Bảng 1': { A1: 1, XFD1048576: 2 } } },
  ],
  ['dimension-of-the-whole-sheet', sheet(`<dimension ref="${ALL}"/>${ONE}`), READ],
  ['dimension-beyond-the-grid', sheet(`<dimension ref="A1:ZZZZZZ999999999"/>${ONE}`), READ],
  ['dimension-of-row-0', sheet(`<dimension ref="A0:AZ48943"/>${ONE}`), READ],
  ['dimension-that-is-none', sheet(`<dimension ref="#REF!"/>${ONE}`), READ],
  [
    'rows-200000-formatted-and-empty',
    () =>
      sheet(
        `<sheetData><row r="1"><c r="A1"><v>1632</v></c></row>${times(200_000, (at) => `<row r="${at + 2}" ht="15" customHeight="1"/>`).join('')}</sheetData>`,
      )(),
    READ,
  ],
  [
    'cells-half-a-million-formatted-and-empty',
    () =>
      sheet(
        `<sheetData><row r="1"><c r="A1"><v>1632</v></c></row>${times(50_000, (at) => `<row r="${at + 2}">${'<c s="0"/>'.repeat(10)}</row>`).join('')}</sheetData>`,
      )(),
    READ,
  ],
  [
    'a-cell-in-every-hundredth-row',
    () =>
      sheet(
        `<sheetData>${times(10_000, (at) => `<row r="${at * 100 + 1}"><c r="XFD${at * 100 + 1}"><v>1</v></c></row>`).join('')}</sheetData>`,
      )(),
    { cellCount: 10_000 },
  ],
  [
    'address-beyond-the-grid',
    sheet('<sheetData><row r="999999999"><c r="ZZZZZZ999999999"><v>1</v></c></row></sheetData>'),
    refused('damaged-part'),
  ],
  [
    'column-beyond-the-grid',
    sheet('<sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData>'),
    refused('damaged-part'),
  ],
  [
    'row-beyond-the-grid',
    sheet('<sheetData><row r="1048577"><c><v>1</v></c></row></sheetData>'),
    refused('damaged-part'),
  ],
  [
    'row-of-16385-cells-without-address',
    () => sheet(`<sheetData><row>${'<c><v>1</v></c>'.repeat(16_385)}</row></sheetData>`)(),
    refused('damaged-part'),
  ],
  [
    'spans-that-lie',
    sheet('<sheetData><row r="1" spans="1:999999999"><c r="A1"><v>1632</v></c></row></sheetData>'),
    READ,
  ],
]);

/** What a sheet can claim without holding it. */
export const sheetExtremes = [...ranges, ...many, ...far];
