/**
 * How much a received file may ask for before it is refused as `too-large`. Byte limits count what inflating really yields,
 * and only of the parts that are read: pictures and charts cost nothing.
 */
export interface ReadLimits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Entries in the zip directory, those that are never read included. */
  readonly entries: number;
  /** Inflated bytes of one part. */
  readonly partBytes: number;
  /** Inflated bytes of all parts read. */
  readonly totalBytes: number;
  /** Tabs, chart sheets included. */
  readonly sheets: number;
  /** Non-empty cells of the whole workbook. */
  readonly cells: number;
  /** Entries of the shared string table. */
  readonly sharedStrings: number;
  /** Merged ranges of the whole workbook. */
  readonly merges: number;
  /** Data validations of the whole workbook. */
  readonly dataValidations: number;
  /** Ranges of all data validations together. */
  readonly dataValidationRanges: number;
  readonly definedNames: number;
  /** Cell formats in the style table. */
  readonly cellFormats: number;
}

const MEBIBYTE = 1024 * 1024;

/**
 * Far above any report (the largest seen has 12 sheets and 5,000 cells), low enough that the worst file allowed stays under
 * 300 MB of memory.
 */
export const READ_LIMITS: ReadLimits = {
  fileBytes: 64 * MEBIBYTE,
  entries: 5_000,
  partBytes: 48 * MEBIBYTE,
  totalBytes: 96 * MEBIBYTE,
  sheets: 1_000,
  cells: 1_000_000,
  sharedStrings: 500_000,
  merges: 100_000,
  dataValidations: 20_000,
  dataValidationRanges: 100_000,
  definedNames: 20_000,
  /** Excel's own limit is 65,490 (ECMA-376 leaves it open). */
  cellFormats: 70_000,
};

/** What no XML in a received file may exceed, whatever `ReadLimits` says: no office program comes near. */
export const XML_LIMITS = {
  /** Inflated bytes of a part that is held in memory as a whole: workbook, relationships, styles, properties. */
  wholePartBytes: 8 * MEBIBYTE,
  /** Elements of such a part. */
  elements: 200_000,
  /** Elements inside one another. */
  depth: 256,
  /** Attributes of one element. */
  attributes: 256,
  /** Characters of one text or formula; Excel holds 32,767 in a cell and 8,192 in a formula. */
  textLength: 100_000,
} as const;
