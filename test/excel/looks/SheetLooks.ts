/** Everything about a sheet but the contents of its cells, in terms that neither the file nor Excel uses, so that both can be compared. */
export interface SheetLooks {
  readonly name: string;
  readonly visibility: string;
  readonly tabColor: string;
  /** By address; of a file, those that it has. */
  readonly cells: Readonly<Record<string, CellLooks>>;
  readonly merges: readonly string[];
  /** By column index, in pixels; null is the default. */
  readonly widths: readonly (number | null)[];
  /** By row index, in points; null is the default. */
  readonly heights: readonly (number | null)[];
  readonly frozen: readonly [rows: number, columns: number];
  /** What stays allowed on the locked sheet; null for an open one. */
  readonly allowed: readonly string[] | null;
  readonly print: unknown;
  readonly filter: string;
  readonly links: Readonly<Record<string, readonly [location: string, tooltip: string]>>;
}

export interface CellLooks {
  readonly numberFormat: string;
  /** Null for a cell without a style, which has the font that new cells of the workbook have. */
  readonly font:
    readonly [name: string, size: number, bold: boolean, italic: boolean, underlined: boolean, color: string] | null;
  readonly fill: string;
  readonly alignment: readonly [horizontal: string, vertical: string, wrap: boolean, indent: number];
  readonly locked: boolean;
  /** Of top, bottom, left, right. */
  readonly borders: readonly boolean[];
  readonly validation: CellValidation | null;
  /** The first wins. */
  readonly conditions: readonly CellCondition[];
}

/** Formulas as they read in the cell itself. */
export interface CellValidation {
  readonly type: string;
  readonly operator: string;
  readonly formulas: readonly string[];
  readonly blanksAllowed: boolean;
  readonly alert: readonly [style: string, title: string, message: string];
  readonly prompt: readonly [title: string, message: string];
}

export interface CellCondition {
  readonly formula: string;
  readonly fill: string;
  readonly color: string;
  readonly bold: boolean;
}
