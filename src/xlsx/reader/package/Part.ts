/** One file of the package, inflated and checked. */
export interface Part {
  /** As stored in the archive, for messages: `xl/worksheets/sheet1.xml`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}
