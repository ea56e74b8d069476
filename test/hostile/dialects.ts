import { aReceivedBook, aRelationships, MAIN, RELATIONSHIPS } from '../support/aReceivedBook';
import { filesOf, reads, SHEET } from './HostileFile';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const UNIT = 'Đảng ủy xã Giao Yến';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';

/**
 * Google Sheets: the namespaces of Excel for the Mac, no `dimension`, every number as a Java double, a thousand formatted rows, sizes
 * behind the data.
 *
 * @see https://github.com/tidyverse/readxl/issues/26
 */
function googleSheets(): Uint8Array {
  const namespaces = `xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}" xmlns:mx="http://schemas.microsoft.com/office/mac/excel/2008/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:mv="urn:schemas-microsoft-com:mac:vml" xmlns:x14="${X14}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"`;
  const blank = Array.from(
    { length: 997 },
    (_, at) => `<row r="${at + 4}" ht="15.75" customHeight="1"><c r="A${at + 4}" s="1"/></row>`,
  );
  const sheet = `${DECLARATION}<worksheet ${namespaces}><sheetPr><outlinePr summaryBelow="0" summaryRight="0"/></sheetPr><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr customHeight="1" defaultColWidth="12.63" defaultRowHeight="15.75"/><sheetData><row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"><v>1632.0</v></c></row><row r="2"><c r="A2" s="2"><v>0.985</v></c><c r="B2" s="1"><f t="shared" ref="B2:B3" si="1">SUM(B1)</f><v>1632.0</v></c></row><row r="3"><c r="A3" s="1" t="b"><v>1</v></c><c r="B3" s="1" t="str"><f>IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),"Có")</f><v>Có</v></c></row>${blank.join('')}</sheetData><drawing r:id="rId1"/></worksheet>`;
  const streamed = (content: string) => ({ content, descriptor: true });
  return aReceivedBook({
    strings: `<si><t>${UNIT}</t></si>`,
    styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs>',
    parts: {
      'xl/workbook.xml': streamed(
        `${DECLARATION}<workbook ${namespaces}><workbookPr/><sheets><sheet state="visible" name="Bảng 1" sheetId="1" r:id="rId1"/></sheets><definedNames/><calcPr/></workbook>`,
      ),
      [SHEET]: streamed(sheet),
      'xl/drawings/drawing1.xml': streamed('<xdr:wsDr xmlns:xdr="urn:d"/>'),
    },
  });
}

/**
 * WPS Office: its own namespace and extensions, a `dimension` of one cell whatever the sheet holds, pictures as a formula of its own.
 *
 * @see https://github.com/langgenius/dify/issues/1039
 * @see https://github.com/productdevbook/hucre/pull/184
 */
function wps(): Uint8Array {
  const namespaces = `xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}" xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:x14="${X14}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"`;
  const sheet = `${DECLARATION}\n<worksheet ${namespaces}><sheetPr/><dimension ref="A1"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><selection activeCell="A1" sqref="A1"/></sheetView></sheetViews><sheetFormatPr defaultColWidth="9" defaultRowHeight="13.5" outlineLevelCol="2"/><sheetData><row r="1" spans="1:3"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1"><v>1632</v></c><c r="C1" t="str"><f>_xlfn.DISPIMG("ID_61D876205F66486D86027D500BCA1C31",1)</f><v>=DISPIMG("ID_61D876205F66486D86027D500BCA1C31",1)</v></c></row></sheetData><pageMargins left="0.75" right="0.75" top="1" bottom="1" header="0.5" footer="0.5"/><headerFooter/><extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>Sheet2!$A$1:$A$9</xm:f></x14:formula1><xm:sqref>B1</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>`;
  return aReceivedBook({
    strings: `<si><t>${UNIT}</t></si>`,
    styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="0"/></cellXfs>',
    parts: {
      [SHEET]: sheet,
      'xl/cellimages.xml': `<etc:cellImages xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"/>`,
      'docProps/custom.xml': `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="KSOProductBuildVer"><vt:lpwstr>1033-12.2.0.13472</vt:lpwstr></property></Properties>`,
      '_rels/.rels': aRelationships([
        ['rId1', 'officeDocument', 'xl/workbook.xml'],
        ['rId4', 'custom-properties', 'docProps/custom.xml'],
      ]),
    },
  });
}

/**
 * Lark (Feishu): validations without a range, no styles for cells that have one, absolute targets.
 *
 * @see https://github.com/Tencent/WeKnora/issues/3599
 * @see https://github.com/exceljs/exceljs/issues/2802
 */
function lark(): Uint8Array {
  const sheet = `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheetViews><sheetView workbookViewId="0" showGridLines="true"/></sheetViews><cols><col min="1" max="1" width="14.3" customWidth="true"/></cols><sheetData><row r="1" ht="20" customHeight="true"><c r="A1" t="inlineStr"><is><r><rPr/><t xml:space="preserve">Đảng ủy </t></r><r><t>xã Giao Yến</t></r></is></c><c r="B1" t="n"><v>1632</v></c><c r="C1" t="str"><v>Có</v></c></row></sheetData><mergeCells count="0"/><dataValidations count="1"><dataValidation type="list" allowBlank="true" sqref=""><formula1>"Có,Không"</formula1></dataValidation></dataValidations></worksheet>`;
  return aReceivedBook({
    parts: {
      [SHEET]: sheet,
      '_rels/.rels': aRelationships([['rId1', 'officeDocument', '/xl/workbook.xml']]),
      'xl/_rels/workbook.xml.rels': aRelationships([['rId1', 'worksheet', '/xl/worksheets/sheet1.xml']]),
    },
  });
}

/**
 * Power BI and other writers on the Open XML SDK: everything prefixed, no addresses, texts inline, no shared strings.
 *
 * @see https://github.com/dilshod/xlsx2csv/pull/311
 */
function openXmlSdk(): Uint8Array {
  const workbook = `<x:workbook xmlns:x="${MAIN}"><x:sheets><x:sheet name="Bảng 1" sheetId="1" r:id="rId1" xmlns:r="${RELATIONSHIPS}"/></x:sheets></x:workbook>`;
  const sheet = `<?xml version="1.0" encoding="utf-8"?><x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>${UNIT}</x:t></x:is></x:c><x:c><x:v>1632</x:v></x:c><x:c t="s" /></x:row></x:sheetData></x:worksheet>`;
  return aReceivedBook({ parts: { 'xl/workbook.xml': workbook, [SHEET]: sheet } });
}

/**
 * Report servers: spaces kept in `sheetData`, texts as formula results without formula, a `dimension` of one cell.
 *
 * @see https://github.com/QtExcel/QXlsx/pull/311
 */
function reportServer(): Uint8Array {
  const sheet = `${DECLARATION}<worksheet xmlns="${MAIN}"><dimension ref="A1"/><sheetData xml:space="preserve"><row r="1"><c t="str"><v>${UNIT}</v></c></row><row r="2"><c></c></row><row r="3"><c s="0"><v>1632</v></c></row></sheetData></worksheet>`;
  return aReceivedBook({ parts: { [SHEET]: sheet } });
}

/** What other programs than Excel write, as far as their output is known. */
export const dialects = filesOf('dialects of other programs', [
  ['google-sheets', googleSheets, reads({ A1: UNIT, B1: 1632, A2: 0.985, B2: 1632, A3: true, B3: 'Có' })],
  ['wps-office', wps, reads({ A1: UNIT, B1: 1632, C1: '=DISPIMG("ID_61D876205F66486D86027D500BCA1C31",1)' })],
  ['lark', lark, reads({ A1: UNIT, B1: 1632, C1: 'Có' })],
  ['open-xml-sdk', openXmlSdk, reads({ A1: UNIT, B1: 1632 })],
  ['report-server', reportServer, reads({ A1: UNIT, A3: 1632 })],
]);
