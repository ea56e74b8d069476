import type { HostBook } from '../book/HostBook';
import { describeType } from '../protocol/describeType';
import { ExcelFault } from '../protocol/ExcelFault';

/** As Microsoft's library knows it; its types leave the members out. */
interface WorkbookCreated {
  readonly id: string;
  open(): void;
}

interface CreatedBook {
  readonly book: HostBook;
  /** Base64 of the .xlsx. */
  readonly file: string;
}

/** `application.createWorkbook(base64)`: a workbook that exists, but in no window before `open()`. */
export const makeWorkbookCreated = describeType<WorkbookCreated, CreatedBook>('WorkbookCreated', {
  scalars: { id: { get: () => '1' } },
  id: () => '1',
  methods: {
    open: ({ book, file }) => {
      const bytes = Uint8Array.from(atob(file), (character) => character.charCodeAt(0));
      if (!book.options.openWindow?.(bytes)) {
        throw new ExcelFault('UnsupportedOperation', 'This operation is not supported.');
      }
    },
  },
});
