import * as SheetJS from '@e965/xlsx';

/** `Huyện ủy Ý Yên` as Vietnamese Windows stored it (code page 1258): some letters take two bytes. */
const VIETNAMESE = Buffer.from('487579eaf26e2075d2792059ec2059ea6e', 'hex');

/** A workbook of Excel 5/95 whose A1 is `Huyện ủy Ý Yên` and B1 1632. The code page may be another, for the file's word on it. */
export function excel5Book(codepage = 1258): Uint8Array {
  const placeholder = '~'.repeat(VIETNAMESE.length);
  const book = SheetJS.utils.book_new();
  SheetJS.utils.book_append_sheet(book, SheetJS.utils.aoa_to_sheet([[placeholder, 1632]]), 'So lieu');
  const options = { type: 'buffer', bookType: 'biff5', codepage: 1258 } as const;
  const bytes = Buffer.from(SheetJS.write(book, options) as Buffer);
  VIETNAMESE.copy(bytes, bytes.indexOf(placeholder, 0, 'latin1'));
  // Record CODEPAGE, two bytes long.
  const record = bytes.indexOf(Buffer.from([0x42, 0x00, 0x02, 0x00]));
  bytes.writeUInt16LE(codepage, record + 4);
  return new Uint8Array(bytes);
}
