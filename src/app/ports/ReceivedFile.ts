/** A received file as the shell hands it over: bytes and what the file system says. */
export interface ReceivedFile {
  /** Name without folder, NFC or not. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** ISO 8601; the file system's time, used only where the document has none of its own. */
  readonly modified?: string;
  /** Lower-case hex. */
  readonly sha256: string;
}
