import { deflateSync } from 'fflate';
import type { ReadFailureCode } from '../../../src/app/ports/WorkbookReader';
import { zlibInflate } from '../../../src/cli/zlibInflate';
import { readWorkbook, type ReadOptions } from '../../../src/xlsx/reader/readWorkbook';
import { aCompoundFile } from '../../support/aCompoundFile';
import { aBookOfCells, aReceivedBook, aRelationships, MAIN } from '../../support/aReceivedBook';
import { aZip } from '../../support/aZip';

const SHEET = 'xl/worksheets/sheet1.xml';
const GOOD = aReceivedBook({ strings: '<si><t>Huyện ủy Hải Hậu</t></si>' });
const MEBIBYTE = 1024 * 1024;

function refusalOf(bytes: Uint8Array, options?: ReadOptions): readonly [ReadFailureCode | 'read', string?] {
  const read = readWorkbook(bytes, options);
  if (read.ok) return ['read'];
  return read.failure.part === undefined ? [read.failure.code] : [read.failure.code, read.failure.part];
}

function text(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}

function sheetXml(xml: string): Uint8Array {
  return aReceivedBook({ parts: { [SHEET]: xml } });
}

describe('files that are no zip', () => {
  it('refuses an empty file', () => expect(refusalOf(new Uint8Array())).toEqual(['empty-file']));

  it.each([
    ['CSV', 'Đơn vị;Số cuộc\nHải Hậu;12'],
    ['HTML', '<html><table><tr><td>12'],
    ['PDF', '%PDF-1.7'],
    ['plain text that begins like a zip', 'PK là viết tắt'],
    ['one letter', 'x'],
  ])('refuses %s under another extension', (_, content) => expect(refusalOf(text(content))).toEqual(['not-a-zip']));

  it.each([
    [['Workbook', '\u0005SummaryInformation'], 'old-xls'],
    [['Book'], 'old-xls'],
    [['\u0006DataSpaces', 'EncryptionInfo', 'EncryptedPackage'], 'encrypted'],
    [['1Table', 'WordDocument', 'a', 'b', 'c', 'd'], 'docx'],
    [['PowerPoint Document'], 'not-a-workbook'],
  ] as const)('tells the OLE file of %j apart as %s', (names, code) => {
    expect(refusalOf(aCompoundFile(names))).toEqual([code]);
  });

  it('is not misled by a workbook embedded in an old Word document', () => {
    expect(refusalOf(aCompoundFile(['ObjectPool', 'WordDocument'], ['Workbook']))).toEqual(['docx']);
  });

  it('refuses an OLE file cut off anywhere', () => {
    const whole = aCompoundFile(['Workbook', 'a', 'b', 'c', 'd']);
    for (let length = 8; length < whole.length; length += 61) {
      expect(['old-xls', 'not-a-workbook']).toContain(refusalOf(whole.subarray(0, length))[0]);
    }
  });
});

describe('zip archives', () => {
  it('refuses a file that broke off as truncated, wherever it did', () => {
    for (let length = 4; length < GOOD.length; length++) {
      expect(refusalOf(GOOD.subarray(0, length))).toEqual(['truncated']);
    }
  });

  it('reads on past an archive comment and refuses bytes missing in front', () => {
    expect(refusalOf(aReceivedBook({ zip: { comment: 'PK\u0005\u0006 ghi chú' } }))).toEqual(['read']);
    expect(refusalOf(new Uint8Array([0x50, 0x4b, 3, 4, ...GOOD]))).toEqual(['truncated']);
  });

  it.each([
    ['another count of entries', { zip: { entryCount: 9 } }],
    ['fewer entries than there are', { zip: { entryCount: 2 } }],
  ])('refuses a directory with %s', (_, book) => expect(refusalOf(aReceivedBook(book))).toEqual(['truncated']));

  it.each([
    ['name', { name: 'xl/other.xml' }],
    ['size', { declaredSize: 3 }],
    ['method', { method: 0 }],
  ])('refuses a local header with another %s', (_, local) => {
    const part = { content: `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`, local };
    expect(refusalOf(aReceivedBook({ parts: { [SHEET]: part } }))).toEqual(['truncated', SHEET]);
  });

  it('refuses entries that overlap', () => {
    const files = ['a.xml', 'a.xml'].map((name, index) => ({
      name,
      content: '<a/>',
      ...(index === 1 ? { startsAtFile: 0 } : {}),
    }));
    expect(refusalOf(aZip(files))).toEqual(['truncated', 'a.xml']);
  });

  it('refuses the same part twice, in whatever spelling', () => {
    for (const name of [SHEET, 'xl/Worksheets/Sheet1.XML', 'xl\\worksheets\\sheet1.xml', '/xl/worksheets/sheet1.xml']) {
      const sheet = `<worksheet xmlns="${MAIN}"><sheetData><row><c><v>666</v></c></row></sheetData></worksheet>`;
      expect(refusalOf(aReceivedBook({ extraFiles: [{ name, content: sheet }] }))).toEqual(['duplicate-entry', name]);
    }
  });

  it('refuses ZIP64, encryption and unknown compression', () => {
    expect(refusalOf(aReceivedBook({ zip: { zip64: true } }))).toEqual(['too-large']);
    const part = (lie: object) => aReceivedBook({ parts: { [SHEET]: { content: '<x/>', ...lie } } });
    expect(refusalOf(part({ flags: 1 }))).toEqual(['encrypted', SHEET]);
    expect(refusalOf(part({ method: 99 }))).toEqual(['encrypted', SHEET]);
    expect(refusalOf(part({ method: 12 }))).toEqual(['damaged-part', SHEET]);
  });

  it('refuses a wrong checksum, a wrong size and broken compressed data', () => {
    const content = `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`;
    const part = (lie: object) => aReceivedBook({ parts: { [SHEET]: { content, ...lie } } });
    expect(refusalOf(part({ crc: 1 }))).toEqual(['damaged-part', SHEET]);
    expect(refusalOf(part({ declaredSize: content.length + 1 }))).toEqual(['damaged-part', SHEET]);
    expect(refusalOf(part({ declaredSize: content.length - 1 }))).toEqual(['damaged-part', SHEET]);
    expect(refusalOf(part({ stored: true, method: 8 }))).toEqual(['damaged-part', SHEET]);
  });

  it.each([
    ['fflate', {}],
    ['zlib', { inflate: zlibInflate }],
  ])('holds a bomb to its declared size with %s', (_, options) => {
    const spaces = new Uint8Array(80 * MEBIBYTE).fill(0x20);
    const deflated = deflateSync(spaces);
    const honest = aReceivedBook({
      parts: { [SHEET]: { content: deflated, stored: true, method: 8, declaredSize: spaces.length } },
    });
    const lying = aReceivedBook({
      parts: { [SHEET]: { content: deflated, stored: true, method: 8, declaredSize: 1000 } },
    });
    expect(refusalOf(honest, options)).toEqual(['too-large', SHEET]);
    expect(refusalOf(lying, options)).toEqual(['damaged-part', SHEET]);
  });

  it('counts what all parts inflate to, and never inflates what it does not need', () => {
    const unused = aReceivedBook({ parts: { 'xl/media/image1.png': { content: 'x', crc: 7 } } });
    expect(refusalOf(unused)).toEqual(['read']);
    expect(refusalOf(GOOD, { limits: { totalBytes: 600 } })[0]).toBe('too-large');
  });

  it('reads the same through zlib as through fflate', () => {
    expect(readWorkbook(GOOD, { inflate: zlibInflate })).toEqual(readWorkbook(GOOD));
  });

  it('reads a part too large to be inflated in one go', () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${Math.sin(row)}</v></c></row>`,
    );
    const read = readWorkbook(aBookOfCells(rows.join('')));
    expect(read.ok && read.value.sheets[0]!.cells.map((cell) => cell.value)).toEqual(
      rows.map((_, row) => Math.sin(row)),
    );
  });
});

describe('limits', () => {
  const sheet =
    '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:B2"/></mergeCells>' +
    '<dataValidations><dataValidation sqref="A1 B1"/><dataValidation sqref="A2"/></dataValidations>';
  const book = aReceivedBook({
    sheets: [sheet, '<sheetData/>'],
    strings: '<si/><si/>',
    styles: '<cellXfs><xf/><xf/></cellXfs>',
    afterSheets:
      '<definedNames><definedName name="a">1</definedName><definedName name="b">2</definedName></definedNames>',
  });

  it.each([
    ['fileBytes', book.length],
    ['entries', 8],
    ['sheets', 2],
    ['cells', 2],
    ['sharedStrings', 2],
    ['merges', 2],
    ['dataValidations', 2],
    ['dataValidationRanges', 3],
    ['definedNames', 2],
    ['cellFormats', 2],
  ] as const)('reads up to %s and refuses one more', (limit, enough) => {
    expect(refusalOf(book, { limits: { [limit]: enough } })).toEqual(['read']);
    expect(refusalOf(book, { limits: { [limit]: enough - 1 } })[0]).toBe('too-large');
  });

  it('refuses a workbook part of endless elements or characters', () => {
    const many = (piece: string, count: number) =>
      aReceivedBook({ parts: { 'xl/workbook.xml': `<workbook xmlns="${MAIN}">${piece.repeat(count)}</workbook>` } });
    expect(refusalOf(many('<a/>', 200_000))).toEqual(['too-large', 'xl/workbook.xml']);
    expect(refusalOf(many(`<a ${Array.from({ length: 257 }, (_, index) => `a${index}=''`).join(' ')}/>`, 1))).toEqual([
      'too-large',
      'xl/workbook.xml',
    ]);
    expect(refusalOf(many('          ', 900_000))).toEqual(['too-large', 'xl/workbook.xml']);
  });

  it('refuses elements 100,000 deep in every part, before looking for their namespace takes minutes', () => {
    const deep = '<a>'.repeat(100_000);
    const book = (name: string, root: string) =>
      aReceivedBook({ strings: '', styles: '', parts: { [name]: root + deep } });
    expect(refusalOf(book('xl/workbook.xml', `<workbook xmlns="${MAIN}">`))).toEqual(['too-large', 'xl/workbook.xml']);
    expect(refusalOf(book('xl/styles.xml', `<styleSheet xmlns="${MAIN}">`))).toEqual(['too-large', 'xl/styles.xml']);
  });

  it('refuses a text that no cell of Excel can hold, wherever it stands', () => {
    const long = 'x'.repeat(100_001);
    const cells = [
      `<c t="inlineStr"><is><t>${long}</t></is></c>`,
      `<c t="str"><v>${long}</v></c>`,
      `<c t="e"><v>${long}</v></c>`,
      `<c><f>${long}</f><v>1</v></c>`,
    ];
    for (const cell of cells) expect(refusalOf(aBookOfCells(`<row>${cell}</row>`))).toEqual(['too-large', SHEET]);
    const part = 'xl/sharedStrings.xml';
    const half = `<r><t>${long.slice(0, 60_000)}</t></r>`;
    expect(refusalOf(aBookOfCells('', { strings: `<si>${half}</si>` }))).toEqual(['read']);
    expect(refusalOf(aBookOfCells('', { strings: `<si>${half}${half}</si>` }))).toEqual(['too-large', part]);
  });

  it('refuses elements without end, sideways and downwards', () => {
    const attributes = Array.from({ length: 300 }, (_, index) => `a${index}="1"`).join(' ');
    expect(refusalOf(sheetXml(`<worksheet xmlns="${MAIN}"><sheetData ${attributes}/></worksheet>`))).toEqual([
      'too-large',
      SHEET,
    ]);
    const deep = `<worksheet xmlns="${MAIN}">${'<a>'.repeat(100_000)}`;
    expect(refusalOf(sheetXml(deep))).toEqual(['too-large', SHEET]);
  });
});

describe('other office files', () => {
  const relationship = (target: string) => aRelationships([['r', 'officeDocument', target]]);

  it('tells OpenDocument, binary workbooks, Word and PowerPoint by what they hold', () => {
    const odt = aZip([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true }]);
    const xlsb = aZip([
      { name: '_rels/.rels', content: relationship('xl/workbook.bin') },
      { name: 'xl/workbook.bin', content: 'x' },
    ]);
    const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const docx = aZip([
      { name: '_rels/.rels', content: relationship('word/document.xml') },
      {
        name: 'word/document.xml',
        content: `<w:document xmlns:w="${word}"><w:body>${'<w:p/>'.repeat(1_500_000)}</w:body></w:document>`,
      },
    ]);
    const pptx = aZip([
      { name: '_rels/.rels', content: relationship('ppt/presentation.xml') },
      {
        name: 'ppt/presentation.xml',
        content: '<p:presentation xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"/>',
      },
    ]);
    expect([odt, xlsb, docx, pptx].map((bytes) => refusalOf(bytes)[0])).toEqual([
      'not-a-workbook',
      'xlsb',
      'docx',
      'not-a-workbook',
    ]);
  });

  it('refuses a zip of other files, and an empty one', () => {
    expect(refusalOf(aZip([{ name: 'Hải Hậu.xlsx', content: GOOD }]))).toEqual(['not-a-workbook']);
    expect(refusalOf(aZip([]))).toEqual(['not-a-workbook']);
  });
});

describe('damaged parts', () => {
  const cells = (inside: string) => `<worksheet xmlns="${MAIN}"><sheetData>${inside}</sheetData></worksheet>`;

  it.each([
    ['is cut off', cells('<row><c><v>1</v></c></row>').slice(0, -20)],
    ['is empty', ''],
    ['closes another element', cells('<row><c><v>1</c></v></row>')],
    ['has an unknown entity', cells('<row><c><v>&one;</v></c></row>')],
    ['has a bare ampersand', cells('<row a="Q & A"/>')],
    ['refers to a forbidden character', cells('<row a="&#0;"/>')],
    ['holds a control character', cells('<row a="\u0001"/>')],
    ['gives an attribute twice', cells('<row r="1" r="2"/>')],
    ['has no quotes', cells('<row r=1/>')],
    ['has a < in a value', cells('<row a="<"/>')],
    ['uses a prefix never declared', cells('<x:row/>')],
    ['uses an attribute prefix never declared', cells('<row x:r="1"/>')],
    ['has two roots', `${cells('')}<a/>`],
    ['has text after its root', `${cells('')}text`],
    ['has ]]> in text', cells(']]>')],
    ['has -- in a comment', cells('<!-- a -- b -->')],
    ['has an XML declaration of words of its own', `<?xml version="1.0" version2="1.0"?>${cells('')}`],
    ['has an XML declaration without version', `<?xml encoding="UTF-8"?>${cells('')}`],
    ['has an XML declaration that stands half alone', `<?xml version="1.0" standalone="maybe"?>${cells('')}`],
    ['has a late XML declaration', cells('<?xml version="1.0"?>')],
    ['has no sheet data', `<worksheet xmlns="${MAIN}"/>`],
    ['has sheet data twice', `<worksheet xmlns="${MAIN}"><sheetData/><sheetData/></worksheet>`],
    ['is of another namespace', '<worksheet><sheetData/></worksheet>'],
    ['has another root', `<chartsheet xmlns="${MAIN}"/>`],
    ['has a cell of an unknown type', cells('<row><c t="q"><v>1</v></c></row>')],
    ['has a cell with two values', cells('<row><c><v>1</v><v>2</v></c></row>')],
    ['has a cell with two inline texts', cells('<row><c t="inlineStr"><is><t>1</t></is><is><t>2</t></is></c></row>')],
    ['has a text with two texts', cells('<row><c t="inlineStr"><is><t>2021</t><t>2021</t></is></c></row>')],
    ['has a cell outside a row', cells('<c r="A1"><v>1</v></c>')],
    ['has a row inside a row', cells('<row r="1"><row r="2"><c r="A2"><v>1</v></c></row></row>')],
    ['has a cell inside a cell', cells('<row r="1"><c r="A1"><v>1</v><c r="B1"><v>2</v></c></c></row>')],
    ['has an inline text in a cell of another type', cells('<row r="1"><c r="A1"><is><t>12</t></is></c></row>')],
    ['has a run inside a run', cells('<row><c t="inlineStr"><is><r><t>1</t><r/><t>2</t></r></is></c></row>')],
    ['has a run with two texts', cells('<row><c t="inlineStr"><is><r><t>2021</t><t>2021</t></r></is></c></row>')],
    ['has markup in a number', cells('<row><c><v>1<b/>2</v></c></row>')],
    ['has a truth value that is none', cells('<row><c t="b"><v>2</v></c></row>')],
    [
      'has a merge that is none',
      `<worksheet xmlns="${MAIN}"><sheetData/><mergeCells><mergeCell ref="A1:"/></mergeCells></worksheet>`,
    ],
  ])('refuses a sheet that %s', (_, xml) => expect(refusalOf(sheetXml(xml))).toEqual(['damaged-part', SHEET]));

  it('refuses broken UTF-8 and broken UTF-16', () => {
    const broken = [
      [0xc3, 0x28],
      [0xe1, 0xbb],
      [0xed, 0xa0, 0x80],
      [0xc0, 0x80],
      [0xf5, 0x80, 0x80, 0x80],
      [0xef, 0xbf, 0xbf],
    ];
    for (const bytes of broken) {
      const xml = new Uint8Array([
        ...text(`<worksheet xmlns="${MAIN}"><sheetData a="`),
        ...bytes,
        ...text('"/></worksheet>'),
      ]);
      expect(refusalOf(aReceivedBook({ parts: { [SHEET]: xml } }))).toEqual(['damaged-part', SHEET]);
    }
    expect(refusalOf(aReceivedBook({ parts: { [SHEET]: new Uint8Array([0xff, 0xfe, 0x3c, 0, 0, 0xd8]) } }))).toEqual([
      'damaged-part',
      SHEET,
    ]);
  });

  it('refuses a document type in any part it reads', () => {
    const bomb = '<!DOCTYPE a [<!ENTITY b "x"><!ENTITY c "&b;&b;">]>';
    const parts = {
      [SHEET]: cells(''),
      'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"/>`,
      'xl/styles.xml': `<styleSheet xmlns="${MAIN}"/>`,
      'xl/workbook.xml': `<workbook xmlns="${MAIN}"/>`,
      '_rels/.rels': aRelationships([]),
      'customXml/item1.xml': '<a/>',
    };
    for (const [name, xml] of Object.entries(parts)) {
      const book = aReceivedBook({ styles: '', strings: '', parts: { [name]: bomb + xml } });
      expect(refusalOf(book)).toEqual(['doctype-refused', name]);
    }
  });

  it('refuses parts that lead to one another or to nothing', () => {
    const rels = (target: string) => ({
      'xl/_rels/workbook.xml.rels': aRelationships([['rId1', 'worksheet', target]]),
    });
    expect(refusalOf(aReceivedBook({ parts: rels('workbook.xml') }))).toEqual(['damaged-part', 'xl/workbook.xml']);
    expect(refusalOf(aReceivedBook({ parts: rels('worksheets/sheet9.xml') }))).toEqual([
      'damaged-part',
      'xl/worksheets/sheet9.xml',
    ]);
    expect(refusalOf(aReceivedBook({ parts: { 'xl/_rels/workbook.xml.rels': aRelationships([]) } }))).toEqual([
      'damaged-part',
      'xl/workbook.xml',
    ]);
    expect(refusalOf(aReceivedBook({ parts: { 'xl/_rels/workbook.xml.rels': null } }))).toEqual([
      'damaged-part',
      'xl/workbook.xml',
    ]);
    const same = aRelationships([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'worksheet', 'Worksheets/Sheet1.xml'],
    ]);
    expect(
      refusalOf(
        aReceivedBook({ sheets: ['<sheetData/>', '<sheetData/>'], parts: { 'xl/_rels/workbook.xml.rels': same } }),
      ),
    ).toEqual(['damaged-part', 'xl/workbook.xml']);
  });

  it('refuses styles that are announced and missing, and malformed small parts', () => {
    expect(refusalOf(aReceivedBook({ styles: '', parts: { 'xl/styles.xml': null } }))).toEqual([
      'damaged-part',
      'xl/styles.xml',
    ]);
    expect(refusalOf(aReceivedBook({ parts: { 'xl/workbook.xml': `<workbook xmlns="${MAIN}"><sheets>` } }))).toEqual([
      'damaged-part',
      'xl/workbook.xml',
    ]);
    expect(refusalOf(aReceivedBook({ parts: { '_rels/.rels': '<Relationships/>' } }))).toEqual([
      'damaged-part',
      '_rels/.rels',
    ]);
    expect(refusalOf(aReceivedBook({ parts: { '_rels/.rels': null } }))).toEqual(['damaged-part', '_rels/.rels']);
  });

  it('misses shared strings only when a cell refers to them', () => {
    const cell = '<row><c t="s"><v>0</v></c></row>';
    expect(refusalOf(aBookOfCells('<row><c><v>1</v></c></row>'))).toEqual(['read']);
    expect(refusalOf(aBookOfCells(cell))).toEqual(['shared-strings-missing', SHEET]);
    expect(refusalOf(aBookOfCells(cell, { strings: '' }))).toEqual(['damaged-part', SHEET]);
    expect(refusalOf(aBookOfCells(cell, { parts: { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si>` } }))).toEqual([
      'damaged-part',
      'xl/sharedStrings.xml',
    ]);
    expect(refusalOf(aBookOfCells(cell, { parts: { 'xl/sharedStrings.xml': cells('') } }))).toEqual([
      'damaged-part',
      'xl/sharedStrings.xml',
    ]);
  });
});
