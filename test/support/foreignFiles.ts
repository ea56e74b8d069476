import * as SheetJS from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';

/** The part of SheetJS's OLE container library that its types leave out. */
interface ContainerLibrary {
  readonly utils: {
    readonly cfb_new: () => object;
    readonly cfb_add: (container: object, path: string, content: Buffer) => void;
  };
  readonly write: (container: object, options: { readonly type: 'buffer' }) => Buffer;
}

const aBook = (): SheetJS.WorkBook => {
  const book = SheetJS.utils.book_new();
  SheetJS.utils.book_append_sheet(
    book,
    SheetJS.utils.aoa_to_sheet([['Sổ quỹ'], ['Thu', 1200], ['Chi', 800]]),
    'Sổ quỹ',
  );
  return book;
};

function written(bookType: SheetJS.BookType): Uint8Array {
  return new Uint8Array(SheetJS.write(aBook(), { type: 'array', bookType }) as ArrayBuffer);
}

/** Files that are no .xlsx, whatever their names say, as people really send them. */
export const foreignFiles = {
  oldXls: (): Uint8Array => written('biff8'),
  xlsb: (): Uint8Array => written('xlsb'),
  ods: (): Uint8Array => written('ods'),
  /** A workbook that has nothing to do with any form. */
  unrelatedXlsx: (): Uint8Array => written('xlsx'),
  text: (): Uint8Array => strToU8('Kính gửi Ban Tuyên giáo,\r\nĐơn vị xin gửi báo cáo sau.\r\n'),
  docx: (): Uint8Array =>
    zipSync({
      '[Content_Types].xml': strToU8(
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ),
      '_rels/.rels': strToU8(
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      ),
      'word/document.xml': strToU8(
        '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>',
      ),
    }),
  /** A workbook with an opening password: an OLE file around the encrypted package. */
  encrypted: (): Uint8Array => {
    const library = SheetJS.CFB as ContainerLibrary;
    const container = library.utils.cfb_new();
    library.utils.cfb_add(container, '/EncryptionInfo', Buffer.alloc(200, 1));
    library.utils.cfb_add(container, '/EncryptedPackage', Buffer.alloc(9000, 7));
    return new Uint8Array(library.write(container, { type: 'buffer' }));
  },
};
