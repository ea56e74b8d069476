import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { writeWorkbook } from '../../../src/xlsx/writer/writeWorkbook';
import { documentOf, numberCell, plainSheet, sampleDocument, textCell } from './sampleDocument';

/** The children of CT_Worksheet, CT_Workbook and CT_Stylesheet in the order of their schemas. */
const ORDER: Readonly<Record<string, string>> = {
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter ' +
    'sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions ' +
    'pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing',
  workbook:
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors',
};

interface Part {
  readonly root: string;
  readonly children: readonly string[];
  readonly attributes: readonly Readonly<Record<string, string>>[];
}

function parse(xml: string): Part {
  const path: string[] = [];
  const children: string[] = [];
  const attributes: Record<string, string>[] = [];
  let root = '';
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', (tag) => {
    if (path.length === 0) root = tag.name;
    if (path.length === 1) {
      children.push(tag.name);
      attributes.push(Object.fromEntries(Object.entries(tag.attributes).map(([name, { value }]) => [name, value])));
    }
    path.push(tag.name);
  });
  parser.on('closetag', () => path.pop());
  parser.write(xml).close();
  return { root, children, attributes };
}

const bytes = writeWorkbook(sampleDocument);
const texts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
const parts = Object.entries(texts).map(([path, xml]) => ({ path, ...parse(xml) }));

describe('the parts of a written workbook', () => {
  it('are well-formed XML with every prefix declared', () => {
    expect(parts.map(({ path }) => path)).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/worksheets/_rels/sheet2.xml.rels',
      'customXml/_rels/item1.xml.rels',
      'customXml/_rels/item2.xml.rels',
      'xl/worksheets/sheet1.xml',
      'xl/comments2.xml',
      'xl/drawings/vmlDrawing2.vml',
      'xl/worksheets/sheet2.xml',
      'xl/worksheets/sheet3.xml',
      'xl/worksheets/sheet4.xml',
      'xl/workbook.xml',
      'xl/styles.xml',
      'xl/sharedStrings.xml',
      'docProps/core.xml',
      'docProps/app.xml',
      'docProps/custom.xml',
      'customXml/item1.xml',
      'customXml/itemProps1.xml',
      'customXml/item2.xml',
      'customXml/itemProps2.xml',
    ]);
    expect(new Set(parts.map(({ root }) => root)).size).toBeGreaterThan(10);
  });

  it('hold their elements in the order of the schema', () => {
    const ordered = parts.filter(({ root }) => root in ORDER);
    expect(ordered.map(({ root }) => root)).toEqual([...Array<string>(4).fill('worksheet'), 'workbook', 'styleSheet']);
    for (const { root, children } of ordered) {
      const order = ORDER[root]!.split(' ');
      const places = children.map((name) => order.indexOf(name));
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });

  it('fix the heights of rows but for those that grow with what is typed', () => {
    const sheet = plainSheet('Chỉ tiêu', {
      cells: [textCell(0, 0, 'Kết quả'), textCell(1, 0, 'Đạt')],
      rowHeights: { 0: 20, 1: 40, 2: 30 },
      growingRows: [1, 2],
    });
    const xml = strFromU8(unzipSync(writeWorkbook(documentOf(sheet)))['xl/worksheets/sheet1.xml']!);
    expect(xml.match(/<row [^>]*>/gu)).toEqual([
      '<row r="1" ht="20" customHeight="1">',
      '<row r="2" ht="40">',
      '<row r="3" ht="30"/>',
    ]);
  });

  it('are related only to parts that exist', () => {
    for (const { path, attributes } of parts.filter((part) => part.root === 'Relationships')) {
      const folder = path.replace('_rels/', '').replace(/[^/]*\.rels$/, '');
      for (const { Target } of attributes) {
        const target = new URL(Target!, `http://x/${folder}`).pathname.slice(1);
        expect(Object.keys(texts)).toContain(target);
      }
    }
  });

  it('all have a content type', () => {
    const types = parts.find(({ root }) => root === 'Types')!.attributes;
    const overridden = types.flatMap(({ PartName }) => (PartName === undefined ? [] : [PartName.slice(1)]));
    const untyped = Object.keys(texts).filter((path) => !overridden.includes(path) && path !== '[Content_Types].xml');
    expect(untyped).toEqual([
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/worksheets/_rels/sheet2.xml.rels',
      'customXml/_rels/item1.xml.rels',
      'customXml/_rels/item2.xml.rels',
      'xl/drawings/vmlDrawing2.vml',
      'customXml/item1.xml',
      'customXml/item2.xml',
    ]);
    expect(overridden.filter((path) => !(path in texts))).toEqual([]);
  });

  it('hold custom XML as it was given', () => {
    expect([texts['customXml/item1.xml'], texts['customXml/item2.xml']]).toEqual(sampleDocument.customXml);
  });

  it('name this product, never Excel, as the program that wrote them', () => {
    expect(texts['docProps/app.xml']).toContain('<Application>Biểu Mẫu</Application>');
    expect(Object.values(texts).join('')).not.toContain('Microsoft Excel');
  });

  it('give every cell under a merge the style of its top left cell', () => {
    const sheet = texts['xl/worksheets/sheet2.xml'];
    const style = /<c r="A1" s="([0-9]+)"/.exec(sheet!)![1]!;
    for (const address of ['B1', 'C1', 'C3', 'A4']) expect(sheet).toContain(`<c r="${address}" s="${style}"/>`);
  });

  it('tell no time when the document has none', () => {
    const core = strFromU8(unzipSync(writeWorkbook(documentOf(plainSheet('A'))))['docProps/core.xml']!);
    expect(core).not.toMatch(/dcterms:(?:created|modified)>/);
    expect(texts['docProps/core.xml']).toContain('>2023-04-03T08:12:00Z</dcterms:modified>');
  });

  it('know a filter, a print area and repeated rows as names of their sheet', () => {
    expect(texts['xl/workbook.xml']).toContain(
      '<definedName name="_xlnm._FilterDatabase" localSheetId="2" hidden="1">\'CT Bảng 2A\'!$A$2:$B$3</definedName>',
    );
    expect(texts['xl/workbook.xml']).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="1">');
  });

  it('hold equal styles once, however they are written down', () => {
    const cells = Array.from({ length: 50 }, (_, row) => ({
      ...numberCell(row, 0, row),
      style: {
        border: 'thin' as const,
        font: row % 2 === 0 ? { bold: true } : { size: 11, bold: true, name: 'Times New Roman' },
      },
    }));
    const styles = strFromU8(unzipSync(writeWorkbook(documentOf(plainSheet('A', { cells }))))['xl/styles.xml']!);
    expect(styles).toContain('<cellXfs count="2">');
    expect(styles).toContain('<fonts count="2">');
  });

  it('hold equal texts once', () => {
    const cells = Array.from({ length: 50 }, (_, row) => textCell(row, 0, row % 2 === 0 ? 'x' : 'Có'));
    const strings = strFromU8(
      unzipSync(writeWorkbook(documentOf(plainSheet('A', { cells }))))['xl/sharedStrings.xml']!,
    );
    expect(strings).toContain('count="50" uniqueCount="2"');
  });
});
