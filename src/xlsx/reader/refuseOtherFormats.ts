import { isCompoundFile, rootEntryNames } from './compound/rootEntryNames';
import { Refusal } from './Refusal';

/** `Rar!` and `7z¼¯'`. */
const OTHER_ARCHIVES: readonly (readonly number[])[] = [
  [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07],
  [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c],
];

/**
 * Ends the reading of everything that is no zip archive: empty files, OLE compound files (old .xls, encrypted workbooks, old
 * Word documents) and text, HTML, CSV or PDF under a wrong extension. Returns when the bytes begin like a zip.
 */
export function refuseOtherFormats(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Refusal('empty-file');
  if (OTHER_ARCHIVES.some((mark) => mark.every((byte, index) => bytes[index] === byte))) {
    throw new Refusal('other-archive', undefined, describeStart(bytes));
  }
  if (isCompoundFile(bytes)) throw refuseCompoundFile(rootEntryNames(bytes));
  if (bytes[0] !== 0x50 || (bytes.length > 1 && bytes[1] !== 0x4b)) {
    throw new Refusal('not-a-zip', undefined, describeStart(bytes));
  }
  if (bytes.length < 4) throw new Refusal('truncated', undefined, 'shorter than a zip header');
  const mark = (bytes[2] ?? 0) * 256 + (bytes[3] ?? 0);
  const isZip = mark === 0x0304 || mark === 0x0506 || mark === 0x0708;
  if (!isZip) throw new Refusal('not-a-zip', undefined, describeStart(bytes));
}

function refuseCompoundFile(names: readonly string[]): Refusal {
  const has = (...wanted: string[]) => wanted.some((name) => names.includes(name));
  if (has('EncryptedPackage', 'EncryptionInfo'))
    return new Refusal('encrypted', undefined, 'encrypted office document');
  if (has('WordDocument')) return new Refusal('docx', undefined, 'old Word document');
  if (has('Workbook', 'Book', 'WORKBOOK', 'BOOK')) return new Refusal('old-xls', undefined, 'Excel 5 to 2003 workbook');
  return new Refusal('not-a-workbook', undefined, `OLE compound file of ${JSON.stringify(names.slice(0, 10))}`);
}

function describeStart(bytes: Uint8Array): string {
  const start = bytes.subarray(0, 32);
  let text = '';
  for (const byte of start) text += byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.';
  return `begins with ${JSON.stringify(text)}`;
}
