import { constants, crc32 as crcOf, deflateRawSync } from 'node:zlib';
import { aBookOfCells, aReceivedBook, MAIN } from '../support/aReceivedBook';
import { aZip } from '../support/aZip';
import { type Entry, filesOf, refused, SHEET } from './HostileFile';

const MEGABYTE = 1e6;
const tooLarge = refused('too-large');

const spaces = Buffer.alloc(MEGABYTE, ' ');

/** So many megabytes of spaces between two texts, deflated at 1,000 to 1: the same block again and again, so that making it costs nothing. */
function deflatedSpaces(megabytes: number, before = '', after = ''): Uint8Array {
  const open = { finishFlush: constants.Z_FULL_FLUSH };
  const block = deflateRawSync(spaces, open);
  const blocks = Array.from({ length: megabytes }, () => block);
  return Buffer.concat([deflateRawSync(before, open), ...blocks, deflateRawSync(after)]);
}

/** A part that inflates to so many megabytes and declares `declaredSize`. */
function bomb(megabytes: number, declaredSize: number, name = SHEET): () => Uint8Array {
  return () => {
    const content = deflatedSpaces(megabytes);
    return aReceivedBook({
      strings: '',
      styles: '',
      parts: { [name]: { content, stored: true, method: 8, declaredSize } },
    });
  };
}

const inflating = filesOf('bombs', [
  ['bomb-100-megabytes', bomb(100, 100 * MEGABYTE), tooLarge],
  ['bomb-400-megabytes', bomb(400, 400 * MEGABYTE), tooLarge],
  ['bomb-declared-4-gigabytes', bomb(100, 0xfffffff0), tooLarge],
  ['bomb-that-lies-small', bomb(400, 1000), refused('damaged-part')],
  ['bomb-that-lies-just-allowed', bomb(100, 48 * MEGABYTE), refused('damaged-part')],
  ['bomb-just-allowed', bomb(48, 48 * MEGABYTE), refused('damaged-part')],
  ...['_rels/.rels', 'xl/workbook.xml', 'xl/sharedStrings.xml', 'xl/styles.xml'].map((part): Entry => [
    `bomb-in-${part.replaceAll(/[/.]/g, '-')}`,
    bomb(100, 100 * MEGABYTE, part),
    tooLarge,
  ]),
  ['workbook-part-of-40-megabytes', bomb(40, 40 * MEGABYTE, 'xl/workbook.xml'), refused('damaged-part')],
  [
    'bomb-in-many-parts',
    () => {
      const [before, after] = [`<worksheet xmlns="${MAIN}"><sheetData>`, '</sheetData></worksheet>'];
      const whole = Buffer.concat([
        Buffer.from(before),
        ...Array.from({ length: 20 }, () => spaces),
        Buffer.from(after),
      ]);
      const part = {
        content: deflatedSpaces(20, before, after),
        stored: true,
        method: 8,
        declaredSize: whole.length,
        crc: crcOf(whole),
      };
      const names = Array.from({ length: 40 }, (_, index) => `xl/worksheets/sheet${index + 1}.xml`);
      return aReceivedBook({
        sheets: names.map(() => ''),
        parts: Object.fromEntries(names.map((name) => [name, part])),
      });
    },
    tooLarge,
  ],
  [
    'bomb-in-parts-that-are-not-read',
    () => {
      const content = deflatedSpaces(400);
      const entry = { content, stored: true, method: 8, declaredSize: 400 * MEGABYTE };
      return aReceivedBook({ parts: { 'xl/media/image1.png': entry, 'xl/media/image2.png': entry } });
    },
    { values: { 'Bảng 1': { A1: 1632 } } },
  ],
  [
    'zip-in-zip-in-zip',
    () => {
      let inner = aZip([{ name: 'x.bin', content: new Uint8Array(5 * MEGABYTE) }]);
      for (let level = 0; level < 5; level++) {
        inner = aZip(Array.from({ length: 10 }, (_, index) => ({ name: `${index}.zip`, content: inner })));
      }
      return inner;
    },
    refused('not-a-workbook'),
  ],
  [
    'entries-6000',
    () =>
      aReceivedBook({
        extraFiles: Array.from({ length: 6000 }, (_, index) => ({ name: `${index}`, content: '', stored: true })),
      }),
    tooLarge,
  ],
]);

const counts = filesOf('too many of something', [
  ['cells-a-million-and-one', () => aBookOfCells(gridOf(1001, 1000)), tooLarge],
  ['cells-just-allowed', () => aBookOfCells(gridOf(1000, 1000)), { cellCount: 1_000_000 }],
  ['shared-strings-half-a-million-and-one', () => aBookOfCells('', { strings: '<si/>'.repeat(500_001) }), tooLarge],
  [
    'shared-strings-just-allowed',
    () =>
      aBookOfCells('<row><c t="s"><v>499999</v></c></row>', {
        strings: `${'<si><t>xã</t></si>'.repeat(499_999)}<si><t>xã cuối</t></si>`,
      }),
    { values: { 'Bảng 1': { A1: 'xã cuối' } } },
  ],
  [
    'one-long-text-in-every-cell',
    () =>
      aBookOfCells(gridOf(100, 1000, ' t="s"><v>0</v></c>'), { strings: `<si><t>${'Đảng ủy '.repeat(4000)}</t></si>` }),
    { cellCount: 100_000 },
  ],
  [
    'text-of-10-megabytes-in-a-cell',
    () => aBookOfCells(`<row><c t="inlineStr"><is><t>${'x'.repeat(10 * MEGABYTE)}</t></is></c></row>`),
    tooLarge,
  ],
  [
    'rich-text-of-a-million-runs',
    () =>
      aBookOfCells('<row><c t="s"><v>0</v></c></row>', { strings: `<si>${'<r><t>a</t></r>'.repeat(1_000_000)}</si>` }),
    tooLarge,
  ],
  [
    'text-of-a-million-comments',
    () => aBookOfCells(`<row><c t="inlineStr"><is><t>${'a<!---->'.repeat(1_000_000)}</t></is></c></row>`),
    tooLarge,
  ],
  [
    'formula-of-4-megabytes',
    () => aBookOfCells(`<row><c><f>${'1+'.repeat(2 * MEGABYTE)}1</f><v>1</v></c></row>`),
    tooLarge,
  ],
  [
    'number-of-a-million-digits',
    () => aBookOfCells(`<row><c><v>${'9'.repeat(1_000_000)}</v></c></row>`),
    refused('damaged-part'),
  ],
  [
    'number-of-a-million-decimals',
    () => aBookOfCells(`<row><c><v>0.${'3'.repeat(1_000_000)}</v></c></row>`),
    { values: { 'Bảng 1': { A1: 1 / 3 } } },
  ],
  [
    'number-formats-70001',
    () =>
      aBookOfCells('<row><c><v>1</v></c></row>', {
        styles: `<cellXfs>${'<xf/>'.repeat(70_001)}</cellXfs>`,
      }),
    tooLarge,
  ],
  [
    'number-format-of-2-megabytes',
    () =>
      aBookOfCells('<row><c s="1"><v>45017</v></c></row>', {
        styles: `<numFmts><numFmt numFmtId="164" formatCode="${'['.repeat(2 * MEGABYTE)}"/></numFmts><cellXfs><xf/><xf numFmtId="164"/></cellXfs>`,
      }),
    { values: { 'Bảng 1': { A1: 45017 } } },
  ],
  ['sheets-2000', () => aReceivedBook({ sheets: Array.from({ length: 2000 }, () => '<sheetData/>') }), tooLarge],
  [
    'one-part-behind-999-sheets',
    () => {
      const rels = Array.from(
        { length: 999 },
        (_, index) =>
          `<Relationship Id="rId${index + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>`,
      );
      return aReceivedBook({
        sheets: Array.from({ length: 999 }, () => '<sheetData/>'),
        parts: {
          'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rels.join('')}</Relationships>`,
        },
      });
    },
    refused('damaged-part'),
  ],
]);

/** Rows × columns of cells that all hold the same. */
function gridOf(rows: number, columns: number, cell = '><v>1</v></c>'): string {
  const row = `<row>${`<c${cell}`.repeat(columns)}</row>`;
  return row.repeat(rows);
}

/** What unpacks to more than it should, or holds more of something than any report. */
export const bombs = [...inflating, ...counts];
