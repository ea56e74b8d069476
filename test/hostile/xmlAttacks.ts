import { aBookOfCells, aReceivedBook, aRelationships, MAIN } from '../support/aReceivedBook';
import { type Entry, filesOf, reads, refused, SHEET, sheetOf, worksheet } from './HostileFile';

const GOOD = sheetOf('<row r="1"><c r="A1"><v>1632</v></c></row>');
const inSheet = (xml: string | Uint8Array) => () => aReceivedBook({ parts: { [SHEET]: xml } });
const inCell = (text: string) => () =>
  aBookOfCells(`<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`);
const damaged = refused('damaged-part');

function billionLaughs(): string {
  const levels = Array.from({ length: 10 }, (_, level) =>
    level === 0 ? '<!ENTITY l0 "ha">' : `<!ENTITY l${level} "${`&l${level - 1};`.repeat(10)}">`,
  );
  return `<!DOCTYPE worksheet [${levels.join('')}]>${sheetOf('<row><c t="inlineStr"><is><t>&l9;</t></is></c></row>')}`;
}

const entities = filesOf('entities and document types', [
  ['billion-laughs', () => inSheet(billionLaughs())(), refused('doctype-refused')],
  [
    'quadratic-blow-up',
    () => inSheet(`<!DOCTYPE w [<!ENTITY a "${'a'.repeat(50_000)}">]>${sheetOf('&a;'.repeat(50_000))}`)(),
    refused('doctype-refused'),
  ],
  [
    'external-entity',
    inSheet(`<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>${sheetOf('<row><c><v>&x;</v></c></row>')}`),
    refused('doctype-refused'),
  ],
  [
    'external-parameter-entity',
    inSheet(`<!DOCTYPE w [<!ENTITY % x SYSTEM "http://127.0.0.1:1/x.dtd">%x;]>${GOOD}`),
    refused('doctype-refused'),
  ],
  ['empty-document-type', inSheet(`<!DOCTYPE worksheet>${GOOD}`), refused('doctype-refused')],
  ['unfinished-document-type', inSheet('<!DOCTYPE worksheet ['), refused('doctype-refused')],
  ...['_rels/.rels', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/sharedStrings.xml', 'xl/styles.xml'].map(
    (part): Entry => [
      `document-type-in-${part.replace(/.*\//, '').replaceAll('.', '-')}${part.startsWith('_') ? '-of-package' : ''}`,
      () =>
        aReceivedBook({
          strings: '',
          styles: '',
          parts: { [part]: `<!DOCTYPE a [<!ENTITY b "x">]>${part.endsWith('.rels') ? aRelationships([]) : GOOD}` },
        }),
      refused('doctype-refused'),
    ],
  ),
  ['entity-never-declared', inCell('&ha;'), damaged],
  ['reference-to-nul', inCell('&#0;'), damaged],
  ['reference-to-half-a-character', inCell('&#xD800;'), damaged],
  ['reference-beyond-unicode', inCell('&#x110000;'), damaged],
  ['reference-of-a-million-digits', () => inCell(`&#${'0'.repeat(1_000_000)}65;`)(), damaged],
  [
    'xinclude-is-not-followed',
    inSheet(
      `<worksheet xmlns="${MAIN}" xmlns:i="http://www.w3.org/2001/XInclude"><i:include href="file:///etc/passwd" parse="text"/><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>`,
    ),
    reads({ A1: 1 }),
  ],
  [
    'stylesheet-instruction-is-not-followed',
    inSheet(`<?xml-stylesheet type="text/xsl" href="http://127.0.0.1:1/x.xsl"?>${GOOD}`),
    reads({ A1: 1632 }),
  ],
]);

const depth = filesOf('nesting and endless markup', [
  ['elements-100000-deep', () => inSheet(worksheet('<a>'.repeat(100_000)))(), refused('too-large')],
  [
    'elements-100000-deep-and-closed',
    () => inSheet(worksheet(`${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}<sheetData/>`))(),
    refused('too-large'),
  ],
  [
    'elements-100000-deep-in-the-workbook',
    () => aReceivedBook({ parts: { 'xl/workbook.xml': `<workbook xmlns="${MAIN}">${'<a>'.repeat(100_000)}` } }),
    refused('too-large'),
  ],
  [
    'rich-text-100000-deep',
    () => aBookOfCells('<row><c t="s"><v>0</v></c></row>', { strings: `<si>${'<r>'.repeat(100_000)}` }),
    damaged,
  ],
  [
    'attributes-100000-on-one-element',
    () => inSheet(worksheet(`<sheetData ${Array.from({ length: 100_000 }, (_, at) => `a${at}=""`).join(' ')}/>`))(),
    refused('too-large'),
  ],
  ['attribute-of-20-megabytes', () => inSheet(worksheet(`<sheetData a="${'x'.repeat(20e6)}"/>`))(), { cellCount: 0 }],
  ['element-name-of-20-megabytes', () => inSheet(worksheet(`<${'x'.repeat(20e6)}`))(), damaged],
  ['comment-of-20-megabytes', () => inSheet(worksheet(`<!--${'x'.repeat(20e6)}--><sheetData/>`))(), { cellCount: 0 }],
  ['comment-never-closed', () => inSheet(worksheet(`<!--${'- '.repeat(5e6)}`))(), damaged],
  ['nothing-but-less-than-signs', () => inSheet('<'.repeat(1e6))(), damaged],
  ['nothing-but-ampersands', () => inSheet(sheetOf('&'.repeat(1e6)))(), damaged],
  ['five-million-empty-elements', () => inSheet(worksheet(`${'<a/>'.repeat(5e6)}<sheetData/>`))(), { cellCount: 0 }],
  [
    'namespaces-declared-200-deep',
    () => {
      const open = Array.from({ length: 200 }, (_, at) => `<a xmlns:p${at}="urn:${at}">`).join('');
      return inSheet(worksheet(`${open}${'<p0:b/>'.repeat(50_000)}${'</a>'.repeat(200)}<sheetData/>`))();
    },
    { cellCount: 0 },
  ],
]);

const text = (xml: string) => new TextEncoder().encode(xml);
/** A sheet whose one text cell holds these bytes. */
const cellOfBytes = (bytes: readonly number[]) =>
  inSheet(
    new Uint8Array([
      ...text(`<worksheet xmlns="${MAIN}"><sheetData><row><c t="inlineStr"><is><t>`),
      ...bytes,
      ...text('</t></is></c></row></sheetData></worksheet>'),
    ]),
  );

const malformed = filesOf('not well-formed', [
  ...(
    [
      ['cut-off', GOOD.slice(0, -20)],
      ['empty', ''],
      ['only-spaces', '   \n'],
      ['only-a-declaration', '<?xml version="1.0"?>'],
      ['unterminated-tag', worksheet('<sheetData').slice(0, -13)],
      ['unterminated-attribute', `<worksheet xmlns="${MAIN}`],
      ['unterminated-cdata', sheetOf('<row><c t="inlineStr"><is><t><![CDATA[x').slice(0, -24)],
      ['unterminated-instruction', `<?pi ${GOOD}`],
      ['crossed-elements', sheetOf('<row><c><v>1</c></v></row>')],
      ['end-tag-too-many', `${GOOD}</worksheet>`],
      ['attribute-twice', sheetOf('<row r="1" r="2"/>')],
      ['attribute-without-quotes', sheetOf('<row r=1/>')],
      ['prefix-never-declared', sheetOf('<x:row/>')],
      ['two-roots', GOOD + GOOD],
      ['text-after-the-root', `${GOOD}rác`],
      ['nul-in-text', sheetOf('<row><c t="inlineStr"><is><t>a\0b</t></is></c></row>')],
      ['nul-between-elements', `${GOOD}\0`],
      ['control-character-in-text', sheetOf('<row><c t="inlineStr"><is><t>\u0008</t></is></c></row>')],
      ['bracket-end-in-text', sheetOf(']]>')],
      ['dashes-in-comment', sheetOf('<!-- a -- b -->')],
      ['late-xml-declaration', ` <?xml version="1.0"?>${GOOD}`],
      ['html-instead-of-xml', '<html><body><br>Hết phiên đăng nhập</body></html>'],
      ['encoding-windows-1258', `<?xml version="1.0" encoding="windows-1258"?>${GOOD}`],
    ] as const
  ).map(([name, xml]): Entry => [`xml-${name}`, inSheet(xml), damaged]),
  ...(
    [
      ['stray-continuation', [0x80]],
      ['cut-off-character', [0xe1, 0xbb]],
      ['overlong', [0xc0, 0xaf]],
      ['surrogate', [0xed, 0xa0, 0x80]],
      ['beyond-unicode', [0xf5, 0x80, 0x80, 0x80]],
      ['forbidden-ffff', [0xef, 0xbf, 0xbf]],
      ['vietnamese-of-windows-1258', [0xd0, 0xe4, 0x6e, 0x67]],
    ] as const
  ).map(([name, bytes]): Entry => [`utf8-${name}`, cellOfBytes(bytes), damaged]),
  ['utf16-odd-length', inSheet(new Uint8Array([0xff, 0xfe, 0x3c])), damaged],
  ['utf16-half-a-pair', inSheet(new Uint8Array([0xff, 0xfe, 0x3c, 0, 0, 0xd8])), damaged],
  ['utf32', inSheet(new Uint8Array([0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0])), damaged],
]);

/** What XML can do to its reader. */
export const xmlAttacks = [...entities, ...depth, ...malformed];
