import { formatAddress } from '../../../src/domain/workbook/CellAddress';
import { formatRange } from '../../../src/domain/workbook/CellRange';
import {
  FORMULA_WITHOUT_VALUE,
  type ReceivedCell,
  type ReceivedWorkbook,
} from '../../../src/domain/workbook/ReceivedWorkbook';
import { readWorkbook } from '../../../src/xlsx/reader/readWorkbook';
import { aBookOfCells, aReceivedBook, aRelationships, MAIN, RELATIONSHIPS } from '../../support/aReceivedBook';

function workbookOf(bytes: Uint8Array): ReceivedWorkbook {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
}

function cellsOf(bytes: Uint8Array): Record<string, ReceivedCell['value']> {
  const cells = workbookOf(bytes).sheets[0]!.cells;
  return Object.fromEntries(cells.map((cell) => [formatAddress(cell), cell.value]));
}

function failureOf(bytes: Uint8Array) {
  const read = readWorkbook(bytes);
  return read.ok ? 'was read' : { code: read.failure.code, part: read.failure.part };
}

const damagedSheet = { code: 'damaged-part', part: 'xl/worksheets/sheet1.xml' };

describe('values', () => {
  it('reads numbers as the doubles they are written as', () => {
    const written = [
      '1632',
      '-5',
      '0',
      '-0',
      '1.235',
      '0.1',
      '1E3',
      '1.5e-7',
      '.5',
      '5.',
      ' 12 ',
      '123456789012345678',
      '0.30000000000000004',
      '99.99999999999999',
    ];
    const rows = written.map((text, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${text}</v></c></row>`).join('');
    expect(Object.values(cellsOf(aBookOfCells(rows)))).toEqual([
      1632, -5, 0, 0, 1.235, 0.1, 1000, 1.5e-7, 0.5, 5, 12, 123456789012345680, 0.30000000000000004, 99.99999999999999,
    ]);
  });

  it.each(['12a', '1,5', '1 632', 'NaN', 'INF', '1e999', '--1', '1.2.3', '0x10', 'ı2'])(
    'refuses %s as a number',
    (text) => {
      expect(failureOf(aBookOfCells(`<row r="1"><c r="A1"><v>${text}</v></c></row>`))).toEqual(damagedSheet);
    },
  );

  it('reads shared, inline and formula text, truth values and errors', () => {
    const bytes = aBookOfCells(
      '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is><t>Huyện ủy</t></is></c><c r="C1" t="str"><f>A1</f><v>x</v></c>' +
        '<c r="D1" t="b"><v>1</v></c><c r="E1" t="b"><v>0</v></c><c r="F1" t="e"><v>#REF!</v></c><c r="G1" t="n"><v>7</v></c></row>',
      { strings: '<si><t>một</t></si><si><t>hai</t></si>' },
    );
    expect(cellsOf(bytes)).toEqual({
      A1: 'hai',
      B1: 'Huyện ủy',
      C1: 'x',
      D1: true,
      E1: false,
      F1: { error: '#REF!' },
      G1: 7,
    });
  });

  it('joins the runs of rich text and leaves its pronunciation out', () => {
    const runs =
      '<r><rPr><b/></rPr><t>Đảng </t></r><r><t xml:space="preserve">ủy </t></r><rPh sb="0" eb="1"><t>xx</t></rPh><phoneticPr fontId="1"/>';
    const bytes = aBookOfCells(
      `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is>${runs}</is></c></row>`,
      { strings: `<si>${runs}</si>` },
    );
    expect(cellsOf(bytes)).toEqual({ A1: 'Đảng ủy ', B1: 'Đảng ủy ' });
  });

  it('keeps spaces, turns every line end into LF and decodes escapes, entities and CDATA', () => {
    const texts: readonly (readonly [string, string])[] = [
      ['  hai  cách ', '  hai  cách '],
      ['a\r\nb\rc\nd', 'a\nb\nc\nd'],
      ['a&#13;&#10;b&#xD;c', 'a\nb\nc'],
      ['a_x000D_\nb_x000a_c', 'a\nb\nc'],
      ['_x005F_x0041_ _x00e0_', '_x0041_ à'],
      ['_xD83D__xDE00_', '😀'],
      ['&lt;&amp;&gt;&quot;&apos; &#273; &#x1F600;', '<&>"\' đ 😀'],
      ['<![CDATA[<b>&amp;]]]]><![CDATA[> ]]>x', '<b>&amp;]]> x'],
      ['một<!-- - ghi chú - --> hai<?p x?>', 'một hai'],
      ["=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0"],
      ['\uFEFFđầu', '\uFEFFđầu'],
    ];
    const strings = texts.map(([written]) => `<si><t xml:space="preserve">${written}</t></si>`).join('');
    const rows = texts.map((_, row) => `<row r="${row + 1}"><c r="A${row + 1}" t="s"><v>${row}</v></c></row>`).join('');
    expect(Object.values(cellsOf(aBookOfCells(rows, { strings })))).toEqual(texts.map(([, read]) => read));
  });

  it('leaves out cells that hold nothing but a format', () => {
    const rows =
      '<row r="1"><c r="A1" s="0"/><c r="B1"><v></v></c><c r="C1" t="s"/><c r="D1" t="s"><v/></c><c r="E1"><v>0</v></c></row>';
    expect(cellsOf(aBookOfCells(rows))).toEqual({ E1: 0 });
  });

  it('gives the cached result of a formula, and an error where none was stored', () => {
    const { cells } = workbookOf(
      aBookOfCells(
        '<row r="1"><c r="A1"><f>SUM(B1:C1)</f><v>1235</v></c><c r="B1"><f>1+1</f></c><c r="C1"><f>1+1</f><v/></c>' +
          '<c r="D1" t="str"><f>""</f><v/></c><c r="E1" t="str"><f>A&amp;B</f></c>' +
          '<c r="F1"><f t="shared" ref="F1:G1" si="0">A1*2</f><v>2470</v></c><c r="G1"><f t="shared" si="0"/><v>4</v></c></row>',
      ),
    ).sheets[0]!;
    const missing = { error: FORMULA_WITHOUT_VALUE };
    expect(cells.map(({ value, formula }) => [value, formula])).toEqual([
      [1235, 'SUM(B1:C1)'],
      [missing, '1+1'],
      [missing, '1+1'],
      ['', '""'],
      [missing, 'A&B'],
      [2470, 'A1*2'],
      [4, ''],
    ]);
  });

  it('reads the dates of Strict files as serial numbers, in both date systems', () => {
    const rows =
      '<row r="1"><c r="A1" t="d"><v>2026-03-01</v></c><c r="B1" t="d"><v>2026-03-01T06:00:00Z</v></c><c r="C1" t="d"><v>18:00:00</v></c></row>';
    const dates = workbookOf(aBookOfCells(rows)).sheets[0]!.cells;
    expect(dates.map(({ value, numberMeaning }) => [value, numberMeaning])).toEqual([
      [46082, 'date'],
      [46082.25, 'date'],
      [0.75, 'date'],
    ]);
    const old = workbookOf(aBookOfCells(rows, { beforeSheets: '<workbookPr date1904="1"/>' }));
    expect([old.date1904, old.sheets[0]!.cells[0]!.value]).toEqual([true, 46082 - 1462]);
    expect(failureOf(aBookOfCells('<row r="1"><c r="A1" t="d"><v>2026-02-30</v></c></row>'))).toEqual(damagedSheet);
  });

  it('says what the number format makes of a number', () => {
    const bytes = aBookOfCells(
      '<row r="1"><c r="A1"><v>0.985</v></c><c r="B1" s="1"><v>0.985</v></c><c r="C1" s="2"><v>0.985</v></c><c r="D1" s="3"><v>45017</v></c></row>',
      {
        styles:
          '<numFmts><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
          '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="10"/><xf numFmtId="14"/></cellXfs>',
      },
    );
    const meanings = workbookOf(bytes).sheets[0]!.cells.map((cell) => cell.numberMeaning);
    expect(meanings).toEqual(['general', 'percent', 'percent', 'date']);
  });

  it('refuses a number whose format is not there', () => {
    const styles = '<cellXfs><xf numFmtId="0"/></cellXfs>';
    expect(failureOf(aBookOfCells('<row r="1"><c r="A1" s="1"><v>0.985</v></c></row>', { styles }))).toEqual(
      damagedSheet,
    );
  });
});

describe('places', () => {
  it('counts on where a row or a cell has no address', () => {
    const rows =
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>';
    expect(cellsOf(aBookOfCells(rows))).toEqual({ A1: 1, B1: 2, C5: 3, D5: 4, A6: 5 });
  });

  it('reads the last cell of the grid and never expands what lies between', () => {
    const bytes = aReceivedBook({
      sheets: [
        '<cols><col min="1" max="2000000000" width="9"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>' +
          '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>' +
          '<dataValidations><dataValidation type="whole" sqref="A1:XFD1048576"><formula1>0</formula1></dataValidation></dataValidations>',
      ],
    });
    const sheet = workbookOf(bytes).sheets[0]!;
    expect(sheet.cells.map(formatAddress)).toEqual(['A1', 'XFD1048576']);
    expect(sheet.merges.map(formatRange)).toEqual(['A1:XFD1048576']);
    expect(sheet.dataValidations[0]!.ranges.map(formatRange)).toEqual(['A1:XFD1048576']);
  });

  it.each(['ZZZZZZ999999999', 'XFE1', 'A1048577', 'A0', 'a1', 'A', '1', '', 'A01', '$A$1'])(
    'refuses the address "%s"',
    (address) => {
      expect(failureOf(aBookOfCells(`<row><c r="${address}"><v>1</v></c></row>`))).toEqual(damagedSheet);
    },
  );

  it.each(['0', '1048577', '-1', 'x', ''])('refuses the row "%s"', (row) => {
    expect(failureOf(aBookOfCells(`<row r="${row}"><c><v>1</v></c></row>`))).toEqual(damagedSheet);
  });

  it('sorts cells that come out of order', () => {
    const rows = '<row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row><row r="1"><c r="B1"><v>2</v></c></row>';
    expect(Object.entries(cellsOf(aBookOfCells(rows)))).toEqual([
      ['B1', 2],
      ['A2', 3],
      ['B2', 4],
    ]);
  });

  it('refuses a cell given twice, and one outside its row', () => {
    const twice = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>';
    expect(failureOf(aBookOfCells(twice))).toEqual(damagedSheet);
    expect(failureOf(aBookOfCells('<row r="1"><c r="A2"><v>1</v></c></row>'))).toEqual(damagedSheet);
  });
});

describe('the workbook', () => {
  it('lists sheets in the order of the tabs, hidden ones included, chart sheets left out', () => {
    const bytes = aReceivedBook({
      sheets: ['<sheetData/>', '<sheetData/>', '<sheetData/>'],
      parts: {
        'xl/workbook.xml':
          `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="Ba" sheetId="3" r:id="rId3"/><sheet name="Biểu đồ" sheetId="9" r:id="chart"/>` +
          '<sheet name="Một" sheetId="1" state="hidden" r:id="rId1"/><sheet name="R&amp;D" sheetId="2" state="veryHidden" r:id="rId2"/></sheets>' +
          '<definedNames><definedName name="_bm" hidden="1">\'Ba\'!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="2">Một!$A$1:$B$2</definedName>' +
          '<definedName name="ct" localSheetId="1">1</definedName></definedNames></workbook>',
        'xl/_rels/workbook.xml.rels': aRelationships([
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
          ['rId3', 'worksheet', 'worksheets/sheet3.xml'],
          ['chart', 'chartsheet', 'chartsheets/sheet1.xml'],
        ]),
      },
    });
    const { sheets, definedNames } = workbookOf(bytes);
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Ba', 'visible'],
      ['Một', 'hidden'],
      ['R&D', 'very-hidden'],
    ]);
    expect(definedNames).toEqual([
      { name: '_bm', refersTo: "'Ba'!$A$1", hidden: true },
      { name: '_xlnm.Print_Area', refersTo: 'Một!$A$1:$B$2', hidden: false, sheetIndex: 1 },
    ]);
  });

  it.each([
    '/xl/Worksheets/SHEET1.xml',
    './worksheets/sheet1.xml',
    'worksheets\\sheet1.xml',
    '../xl/worksheets/sheet1.xml',
    '/xl/worksheets/sheet%31.xml',
  ])('finds the sheet behind the target %s', (target) => {
    const rels = aRelationships([['rId1', 'worksheet', target]]);
    expect(cellsOf(aReceivedBook({ parts: { 'xl/_rels/workbook.xml.rels': rels } }))).toEqual({ A1: 1632 });
  });

  it('reads part names in any case and with backslashes', () => {
    const bytes = aReceivedBook({
      parts: {
        'xl/worksheets/sheet1.xml': null,
        'XL\\Worksheets\\Sheet1.XML': `<worksheet xmlns="${MAIN}"><sheetData><row><c><v>7</v></c></row></sheetData></worksheet>`,
      },
    });
    expect(cellsOf(bytes)).toEqual({ A1: 7 });
  });

  it('reads Strict OOXML and prefixed elements', () => {
    const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const bytes = aReceivedBook({
      parts: {
        '_rels/.rels': aRelationships([['a', 'officeDocument', 'xl/workbook.xml']]).replace(
          RELATIONSHIPS,
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        ),
        'xl/workbook.xml': `<x:workbook xmlns:x="${strict}" xmlns:q="http://purl.oclc.org/ooxml/officeDocument/relationships" conformance="strict"><x:sheets><x:sheet name="S" sheetId="1" q:id="rId1"/></x:sheets></x:workbook>`,
        'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${strict}" xmlns="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c><y:c xmlns:y="urn:other" r="B1"><y:v>6</y:v></y:c></x:row></x:sheetData></x:worksheet>`,
      },
    });
    expect(cellsOf(bytes)).toEqual({ A1: 5 });
  });

  it('reads UTF-16 parts and a byte order mark, and refuses other encodings', () => {
    const sheet = `<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${MAIN}"><sheetData><row><c t="inlineStr"><is><t>Ủy</t></is></c></row></sheetData></worksheet>`;
    const little = new Uint8Array(Buffer.from(`\uFEFF${sheet}`, 'utf16le'));
    const big = new Uint8Array(Buffer.from(`\uFEFF${sheet}`, 'utf16le').swap16());
    const marked = new Uint8Array(Buffer.from(`\uFEFF${sheet.replace('UTF-16', 'utf-8')}`));
    for (const part of [little, big, marked]) {
      expect(cellsOf(aReceivedBook({ parts: { 'xl/worksheets/sheet1.xml': part } }))).toEqual({ A1: 'Ủy' });
    }
    const latin = sheet.replace('UTF-16', 'windows-1258');
    expect(failureOf(aReceivedBook({ parts: { 'xl/worksheets/sheet1.xml': latin } }))).toEqual(damagedSheet);
  });

  it('reads classic and Excel 2010 data validations with their messages', () => {
    const x14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
    const bytes = aReceivedBook({
      sheets: [
        '<sheetData/><dataValidations count="1"><dataValidation type="decimal" operator="between" allowBlank="1" errorTitle="Sai" error="Chỉ nhập số_x000a_từ 0" promptTitle="Số" prompt="Nhập &quot;số&quot;" sqref="C6:C10 E6">' +
          '<formula1>0</formula1><formula2>100</formula2></dataValidation></dataValidations>' +
          `<extLst><ext uri="{CCE6A557}" xmlns:x14="${x14}"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list"><x14:formula1><xm:f>'Danh mục'!$A$1:$A$9</xm:f></x14:formula1><xm:sqref>B2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
      ],
    });
    const rules = workbookOf(bytes).sheets[0]!.dataValidations;
    expect(rules.map(({ ranges, ...rest }) => ({ ...rest, ranges: ranges.map(formatRange) }))).toEqual([
      {
        type: 'decimal',
        operator: 'between',
        errorTitle: 'Sai',
        error: 'Chỉ nhập số\ntừ 0',
        promptTitle: 'Số',
        prompt: 'Nhập "số"',
        formula1: '0',
        formula2: '100',
        ranges: ['C6:C10', 'E6'],
      },
      { type: 'list', formula1: "'Danh mục'!$A$1:$A$9", ranges: ['B2'] },
    ]);
  });

  it('reads document properties of every type and custom XML', () => {
    const vt = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
    const property = (name: string, value: string) =>
      `<property fmtid="{D5}" pid="2" name="${name}">${value}</property>`;
    const bytes = aReceivedBook({
      parts: {
        '_rels/.rels': aRelationships([
          ['a', 'officeDocument', '/xl/workbook.xml'],
          ['b', 'metadata/core-properties', 'docProps/core.xml'],
          ['c', 'custom-properties', 'docProps/custom.xml'],
        ]),
        'docProps/core.xml':
          '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">' +
          '<dc:title>Phụ lục</dc:title><dc:creator>Văn phòng</dc:creator><cp:lastModifiedBy>An</cp:lastModifiedBy><dcterms:created>2023-04-01T00:00:00Z</dcterms:created><dcterms:modified>2023-04-03T08:12:00Z</dcterms:modified></cp:coreProperties>',
        'docProps/custom.xml':
          `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="${vt}">` +
          property('unit', '<vt:lpwstr>HU-HH</vt:lpwstr>') +
          property('i', '<vt:i4>15</vt:i4>') +
          property('r', '<vt:r8>0.985</vt:r8>') +
          property('big', '<vt:i8>9007199254740993</vt:i8>') +
          property('yes', '<vt:bool>true</vt:bool>') +
          property('when', '<vt:filetime>2023-04-03T08:12:00Z</vt:filetime>') +
          property('none', '<vt:empty/>') +
          property(
            'list',
            '<vt:vector size="2" baseType="lpwstr"><vt:lpwstr>a</vt:lpwstr><vt:lpwstr>b</vt:lpwstr></vt:vector>',
          ) +
          property('__proto__', '<vt:lpwstr>x</vt:lpwstr>') +
          '</Properties>',
        'customXml/item10.xml': '<b/>',
        'customXml/item2.xml': '<a xmlns="urn:bm">hai</a>',
        'customXml/itemProps2.xml': '<p/>',
      },
    });
    const { properties, customXml } = workbookOf(bytes);
    expect(customXml).toEqual(['<a xmlns="urn:bm">hai</a>', '<b/>']);
    expect(properties).toMatchObject({
      title: 'Phụ lục',
      creator: 'Văn phòng',
      lastModifiedBy: 'An',
      created: '2023-04-01T00:00:00Z',
      modified: '2023-04-03T08:12:00Z',
    });
    expect(Object.entries(properties.custom)).toEqual([
      ['unit', 'HU-HH'],
      ['i', 15],
      ['r', 0.985],
      ['big', '9007199254740993'],
      ['yes', true],
      ['when', '2023-04-03T08:12:00Z'],
      ['none', ''],
      ['list', 'a\nb'],
      ['__proto__', 'x'],
    ]);
  });
});
