import { gzipSync } from 'node:zlib';
import { aCompoundFile } from '../support/aCompoundFile';
import { aReceivedBook, aRelationships } from '../support/aReceivedBook';
import { aZip } from '../support/aZip';
import { foreignFiles } from '../support/foreignFiles';
import { type Entry, filesOf, refused } from './HostileFile';

const encoder = new TextEncoder();
const text = (content: string) => () => encoder.encode(content);
const bytes =
  (...content: readonly number[]) =>
  () =>
    new Uint8Array([...content, ...new Uint8Array(600)]);

const notZip = refused('not-a-zip');
const notWorkbook = refused('not-a-workbook');

const plain = filesOf('other files called .xlsx', [
  ['csv', text('Đơn vị;Số cuộc\r\nHải Hậu;12\r\n'), notZip],
  ['csv-with-byte-order-mark', text('\uFEFFĐơn vị,Số cuộc\r\nHải Hậu,12\r\n'), notZip],
  ['csv-in-utf16', () => new Uint8Array(Buffer.from('\uFEFFĐơn vị\tSố cuộc\n', 'utf16le')), notZip],
  ['csv-that-begins-with-pk', text('PK;Số cuộc\r\n1;12\r\n'), notZip],
  ['text', foreignFiles.text, notZip],
  ['html-table', text('<html><body><table><tr><td>Hải Hậu</td><td>12</td></tr></table></body></html>'), notZip],
  ['web-page-of-a-login', text('<!DOCTYPE html><html><title>Đăng nhập</title></html>'), notZip],
  [
    'xml-spreadsheet-2003',
    text(
      '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
    ),
    notZip,
  ],
  ['web-archive', text('MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\n'), notZip],
  ['rich-text-format', text('{\\rtf1\\ansi Kính gửi}'), notZip],
  ['json', text('[["Hải Hậu",12]]'), notZip],
  ['pdf', text('%PDF-1.7\n%âãÏÓ\n1 0 obj'), notZip],
  ['png', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), notZip],
  ['jpeg', bytes(0xff, 0xd8, 0xff, 0xe0), notZip],
  ['rar', bytes(0x52, 0x61, 0x72, 0x21, 0x1a, 0x07), refused('other-archive')],
  ['7z', bytes(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c), refused('other-archive')],
  ['program', bytes(0x4d, 0x5a, 0x90, 0x00), notZip],
  ['shortcut', bytes(0x4c, 0x00, 0x00, 0x00), notZip],
  ['gzipped-xlsx', () => new Uint8Array(gzipSync(aReceivedBook())), notZip],
  ['lock-file-of-excel', bytes(0x08, 0x56, 0x61, 0x6e), notZip],
]);

const office = filesOf('other office files called .xlsx', [
  ['xls', foreignFiles.oldXls, refused('old-xls')],
  ['xls-of-excel-5', () => aCompoundFile(['Book']), refused('old-xls')],
  ['xls-cut-off', () => foreignFiles.oldXls().subarray(0, 700), notWorkbook],
  ['xlsb', foreignFiles.xlsb, refused('xlsb')],
  ['ods', foreignFiles.ods, { values: { 'Sổ quỹ': { A1: 'Sổ quỹ', A2: 'Thu', B2: 1200, A3: 'Chi', B3: 800 } } }],
  ['docx', foreignFiles.docx, refused('docx')],
  ['doc', () => aCompoundFile(['1Table', 'WordDocument']), refused('docx')],
  ['ppt', () => aCompoundFile(['PowerPoint Document']), notWorkbook],
  ['outlook-message', () => aCompoundFile(['__properties_version1.0']), notWorkbook],
  ['workbook-with-a-password', foreignFiles.encrypted, refused('encrypted')],
  [
    'odt',
    () => aZip([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true }]),
    notWorkbook,
  ],
  [
    'pptx',
    () =>
      aZip([
        { name: '_rels/.rels', content: aRelationships([['r', 'officeDocument', 'ppt/presentation.xml']]) },
        {
          name: 'ppt/presentation.xml',
          content: '<p:presentation xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"/>',
        },
      ]),
    notWorkbook,
  ],
  ...(
    [
      ['numbers-of-apple', ['Index/Document.iwa', 'Metadata/Properties.plist']],
      ['zip-of-workbooks', ['Hải Hậu.xlsx', 'Giao Thủy.xlsx']],
      ['android-package', ['AndroidManifest.xml', 'classes.dex']],
      ['java-archive', ['META-INF/MANIFEST.MF']],
    ] as const
  ).map(([name, files]): Entry => [
    name,
    () => aZip(files.map((file) => ({ name: file, content: aReceivedBook() }))),
    notWorkbook,
  ]),
  ['ole-header-alone', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), notWorkbook],
  [
    'ole-directory-that-turns-in-a-circle',
    () => {
      const file = aCompoundFile(['a', 'b', 'c', 'd', 'e']);
      new DataView(file.buffer).setUint32(512 + 8, 1, true);
      return file;
    },
    notWorkbook,
  ],
]);

/** What is no .xlsx, whatever its name says. */
export const otherFormats = [...plain, ...office];
