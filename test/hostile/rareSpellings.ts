import { aBookOfCells, aReceivedBook, aRelationships, MAIN, RELATIONSHIPS } from '../support/aReceivedBook';
import { filesOf, reads, refused, SHEET, sheetOf } from './HostileFile';

const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const STRICT_RELATIONSHIPS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

const row =
  (cells: string, strings = '') =>
  () =>
    aBookOfCells(`<row r="1">${cells}</row>`, { strings });
const inSheet = (xml: string | Uint8Array) => () => aReceivedBook({ parts: { [SHEET]: xml } });

/** A whole Strict workbook (ISO/IEC 29500), with dates as Excel saves them in it. */
function strictBook(cells: string): Uint8Array {
  const rels = (xml: string) => xml.replaceAll(RELATIONSHIPS, STRICT_RELATIONSHIPS);
  return aReceivedBook({
    parts: {
      '_rels/.rels': rels(aRelationships([['rId1', 'officeDocument', 'xl/workbook.xml']])),
      'xl/workbook.xml': `<workbook xmlns="${STRICT}" xmlns:r="${STRICT_RELATIONSHIPS}" conformance="strict"><workbookPr dateCompatibility="false"/><sheets><sheet name="Bảng 1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': rels(aRelationships([['rId1', 'worksheet', 'worksheets/sheet1.xml']])),
      [SHEET]: `<worksheet xmlns="${STRICT}"><sheetData><row r="1">${cells}</row></sheetData></worksheet>`,
    },
  });
}

const strict = filesOf('Strict OOXML', [
  ['strict-number', () => strictBook('<c r="A1"><v>1632</v></c>'), reads({ A1: 1632 })],
  ['strict-date', () => strictBook('<c r="A1" t="d"><v>2026-03-01</v></c>'), reads({ A1: 46_082 })],
  [
    'strict-date-and-time',
    () => strictBook('<c r="A1" t="d"><v>2026-03-01T06:00:00</v></c>'),
    reads({ A1: 46_082.25 }),
  ],
  [
    'strict-date-with-zone',
    () => strictBook('<c r="A1" t="d"><v>2026-03-01T06:00:00Z</v></c>'),
    reads({ A1: 46_082.25 }),
  ],
  ['strict-time', () => strictBook('<c r="A1" t="d"><v>18:00:00</v></c>'), reads({ A1: 0.75 })],
]);

const prefixed = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>Huyện ủy</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`;
const vietnamese = `<?xml version="1.0" encoding="UTF-16"?>${sheetOf('<row><c t="inlineStr"><is><t>Đảng ủy xã Giao Yến 🏛</t></is></c></row>')}`;
const READ_VIETNAMESE = reads({ A1: 'Đảng ủy xã Giao Yến 🏛' });

const xml = filesOf('XML in other spellings', [
  ['prefixed-elements', inSheet(prefixed), reads({ A1: 5, B1: 'Huyện ủy' })],
  [
    'prefix-rebound-inside',
    inSheet(
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><y:c xmlns:y="${MAIN}" r="A1"><y:v>1</y:v></y:c><x:c xmlns:x="urn:other" r="B1"><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    ),
    reads({ A1: 1 }),
  ],
  ['utf16-little-endian', inSheet(new Uint8Array(Buffer.from(`\uFEFF${vietnamese}`, 'utf16le'))), READ_VIETNAMESE],
  [
    'utf16-big-endian',
    inSheet(new Uint8Array(Buffer.from(`\uFEFF${vietnamese}`, 'utf16le').swap16())),
    READ_VIETNAMESE,
  ],
  ['utf16-without-mark', inSheet(new Uint8Array(Buffer.from(vietnamese, 'utf16le'))), READ_VIETNAMESE],
  ['utf8-with-byte-order-mark', inSheet(`\uFEFF${vietnamese.replace('UTF-16', 'utf-8')}`), READ_VIETNAMESE],
  [
    'comments-and-instructions-everywhere',
    inSheet(
      `<?xml version="1.0"?><!-- a --><worksheet xmlns="${MAIN}"><?p?><sheetData><!-- <row r="9"> --><row r="1"><!----><c r="A1"><?p x?><v>7</v><!-- </c> --></c></row></sheetData></worksheet><!-- z --><?q?>`,
    ),
    reads({ A1: 7 }),
  ],
  [
    'apostrophes-and-spaces-in-tags',
    inSheet(sheetOf(`<row  r = '1' ><c\n r\t=\r\n'A1' ><v >7</v ></c ></row >`)),
    reads({ A1: 7 }),
  ],
  [
    'attribute-by-reference',
    inSheet(sheetOf('<row r="&#49;"><c r="&#65;1" t="&#110;"><v>7</v></c></row>')),
    refused('damaged-part'),
  ],
  [
    'attribute-that-quotes-markup',
    inSheet(sheetOf(`<row r="1" note="&lt;c r='B1'>"><c r="A1" note=" r='C9' t='s' "><v>7</v></c></row>`)),
    reads({ A1: 7 }),
  ],
  [
    'compatibility-wrappers',
    inSheet(
      `<worksheet xmlns="${MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="xr" xmlns:xr="urn:xr"><mc:AlternateContent><mc:Choice Requires="xr"><xr:x/></mc:Choice></mc:AlternateContent><sheetData><row r="1" xr:uid="{1}"><c r="A1"><v>7</v><extLst><ext uri="x"><v>9</v></ext></extLst></c></row></sheetData></worksheet>`,
    ),
    reads({ A1: 7 }),
  ],
]);

const RUNS =
  '<r><rPr><b/></rPr><t>Đảng </t></r><r><t xml:space="preserve">ủy </t></r><rPh sb="0" eb="1"><t>xx</t></rPh><phoneticPr fontId="1"/>';

const texts = filesOf('texts of every kind', [
  ['rich-text', row('<c r="A1" t="s"><v>0</v></c>', `<si>${RUNS}</si>`), reads({ A1: 'Đảng ủy ' })],
  ['rich-text-inline', row(`<c r="A1" t="inlineStr"><is>${RUNS}</is></c>`), reads({ A1: 'Đảng ủy ' })],
  [
    'cdata',
    row('<c r="A1" t="s"><v>0</v></c>', '<si><t><![CDATA[<b>&amp;]]]]><![CDATA[>]]></t></si>'),
    reads({ A1: '<b>&amp;]]>' }),
  ],
  [
    'escapes',
    row('<c r="A1" t="s"><v>0</v></c>', '<si><t>a_x000D_\n_x005F_x0041_</t></si>'),
    reads({ A1: 'a\n_x0041_' }),
  ],
  ['line-ends', row('<c r="A1" t="s"><v>0</v></c>', '<si><t>a\r\nb\rc&#13;d</t></si>'), reads({ A1: 'a\nb\nc\nd' })],
  ['spaces-kept', row('<c r="A1" t="s"><v>0</v></c>', '<si><t>  hai  </t></si>'), reads({ A1: '  hai  ' })],
  [
    'empty-strings-keep-their-place',
    row('<c r="A1" t="s"><v>2</v></c>', '<si/><si><t/></si><si><t>ba</t></si>'),
    reads({ A1: 'ba' }),
  ],
  ['decomposed-letters-stay', row('<c r="A1" t="s"><v>0</v></c>', '<si><t>Hải</t></si>'), reads({ A1: 'Hải' })],
  ['formula-text', row('<c r="A1" t="str"><f>B1</f><v>chữ</v></c>'), reads({ A1: 'chữ' })],
  ['truth-values', row('<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c>'), reads({ A1: true, B1: false })],
  ['error-value', row('<c r="A1" t="e"><v>#DIV/0!</v></c>'), reads({ A1: '#DIV/0!' })],
  ['number-with-type', row('<c r="A1" t="n"><v>1632</v></c>'), reads({ A1: 1632 })],
  [
    'numbers-of-every-spelling',
    row('<c r="A1"><v>1E3</v></c><c r="B1"><v>-.5</v></c><c r="C1"><v> 12 </v></c><c r="D1"><v>5.</v></c>'),
    reads({ A1: 1000, B1: -0.5, C1: 12, D1: 5 }),
  ],
]);

/** Right files that are spelled as few programs spell them. */
export const rareSpellings = [...strict, ...xml, ...texts];
