import type { ReadFailure } from './WorkbookReader';

/** A received file as the shell hands it over: bytes and what the file system says. */
export interface ReceivedFile {
  /** Its own name, or its path where it came in a folder or archive: `gửi lần 1.zip/Huyện ủy Ý Yên.xlsx`. NFC or not. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Why its bytes can't be had, then empty: an archive that is refused, or a file in one that has a password. */
  readonly refusal?: ReadFailure;
  /** ISO 8601; the file system's time, used only where the document has none of its own. */
  readonly modified?: string;
  /** Lower-case hex. */
  readonly sha256: string;
}
