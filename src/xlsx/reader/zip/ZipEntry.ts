/** One file of the archive as the central directory tells it, checked against its local header. */
export interface ZipEntry {
  /** As stored, for messages: `xl/worksheets/sheet1.xml`. */
  readonly name: string;
  /** The name as bytes, and whether they are marked as UTF-8. */
  readonly nameBytes: Uint8Array;
  readonly isUtf8: boolean;
  /** Its data can't be had without a password. */
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated; anything else is refused when the entry is read. */
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  /** As declared; inflating must give exactly this. */
  readonly size: number;
  /** Where its header starts in the file, and its data. */
  readonly headerStart: number;
  readonly dataStart: number;
}
