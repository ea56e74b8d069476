import type { FieldKind } from './FieldKind';
import type { Rule, RuleOf, Selector } from './ruleSchema';

/**
 * One official table, ready to use: parameters filled in, rows repeated per year or tier, ids resolved. Made from a template
 * file by `parseFormSet`; nothing in it is Excel's.
 */
export interface Table {
  /** Stable, never changes with wording: `bang-2a`. */
  readonly id: string;
  /** What the letter numbers it by: `2A`, `IV`. */
  readonly code: string;
  /** The line that carries the number, as printed: `Bảng 2A`, or `IV` for tables the letter numbers as a section. */
  readonly caption: string;
  readonly title: string;
  /** Lines printed under the title, e.g. `(Thống kê từ khi ban hành Kết luận tới tháng 4/2023)`. */
  readonly subtitles: readonly string[];
  /** The heading the table stands under, when the letter gives one: `II. TỔ CHỨC HỌC TẬP, QUÁN TRIỆT`. */
  readonly section?: string;
  /** The header as a tree, left to right, the stub column included. */
  readonly header: readonly HeaderNode[];
  /** The leaves of `header`, left to right: one per sheet column, the stub and label columns among them. */
  readonly columns: readonly Column[];
  /** Top to bottom as printed, totals included. For a list: as many empty rows as are printed (see `list`). */
  readonly rows: readonly Row[];
  /** Given for a list of any length, whose rows are `<list.id>-1`, `<list.id>-2` … (see `withListRows`). */
  readonly list?: { readonly id: string };
  readonly rules: readonly Rule[];
  /** Numbers that no rule looks at, and why. */
  readonly unruled?: readonly UnruledFields[];
  /** Printed under the table (`Ghi chú: …`). */
  readonly notes: readonly string[];
  readonly print: PrintSetup;
  /** Often sent by itself, or on paper: a workbook without it is complete. */
  readonly optional?: boolean;
}

/**
 * A header cell. A group whose leaves have no titles of their own is printed as one cell over all of them: several sheet columns
 * under one official column.
 */
export interface HeaderNode {
  readonly title: string;
  /** Empty for a leaf. A leaf reaches down to the last header row. */
  readonly children: readonly HeaderNode[];
  /** Given for a leaf: the id of its column. */
  readonly columnId?: string;
  /** Width of a leaf in characters of the default font. */
  readonly width?: number;
  /** What the line of column numbers below the header says under a leaf: `5 = 6+7+8+9`. */
  readonly number?: string;
}

export interface Column {
  readonly id: string;
  /** Header titles from the outermost group to the leaf: `['Quán triệt…', 'Hội nghị Trực tiếp', 'Số cuộc']`; empty ones left out. */
  readonly titles: readonly string[];
  /**
   * - `stub` holds row titles, `label` other printed texts of the rows (`labels` of a row: STT, ĐVT …); neither has fields.
   * - `none` has fields only in the rows that give it a kind.
   */
  readonly kind: ColumnKind;
  /** `total` columns are derived by a sum-across or quotient rule, never entered. */
  readonly role: 'item' | 'total';
  readonly unit?: string;
  /** For choice and choices. */
  readonly options?: readonly string[];
  /** Numbers may be below zero (`so cùng kỳ ±`). */
  readonly signed?: boolean;
  /** How the column is consolidated. */
  readonly how: ConsolidationHow;
}

export type ColumnKind = FieldKind | 'stub' | 'label' | 'none';

export const CONSOLIDATION_HOWS = ['sum', 'ticks', 'tally', 'ratio-range', 'concat', 'stack', 'typed'] as const;
/** `stack` belongs to the columns of lists, whose rows are put below each other. `ratio-range` becomes `ratio-weighted` when the roster has every unit's member count; `typed` is entered by the consolidating office. */
export type ConsolidationHow = (typeof CONSOLIDATION_HOWS)[number];

export interface Row {
  readonly id: string;
  /** What the stub says; empty where the row is told by its labels alone. */
  readonly title: string;
  /** The row as a report and a message name it: its title, under the text of the item that it continues. Empty only in a table without stub. */
  readonly name: string;
  /**
   * `total` rows are derived by a sum-down rule in the columns that rule names; in other columns they hold nothing that counts.
   * `heading` rows hold nothing that counts.
   */
  readonly role: 'item' | 'total' | 'heading';
  /** 0 for the outermost rows of the tree. */
  readonly level: number;
  /** Overrides the columns' own way, e.g. the first row of Bảng 2A is typed by the province. */
  readonly how?: ConsolidationHow;
  /** Texts of label columns by column id: `{ stt: '1.1', dvt: 'Vụ/bị can' }`. */
  readonly labels: Readonly<Record<string, string>>;
  /** A further line of the item above: label cells that it leaves empty are merged with those above. */
  readonly continues: boolean;
  /** The title (or first label) is printed over the whole width of the table. */
  readonly across: boolean;
  /** What the row's fields hold where that differs from the columns, by column id; null: nothing that counts. */
  readonly cells: Readonly<Record<string, Cell | null>>;
}

/** What one field holds. */
export interface Cell {
  readonly kind: FieldKind;
  readonly unit?: string;
  /** For choice and choices. */
  readonly options?: readonly string[];
  /** Numbers may be below zero. */
  readonly signed?: boolean;
  readonly how: ConsolidationHow;
}

export interface UnruledFields {
  readonly rows: Selector;
  readonly columns: Selector;
  readonly reason: string;
}

export interface PrintSetup {
  readonly orientation: 'portrait' | 'landscape';
  readonly paper: 'A4' | 'A3';
}

/** One entry cell's identity, the same in code, file and report. */
export interface FieldRef {
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

/** `bang-2a/huyen/truc-tiep-so-cuoc` */
export function fieldKey(field: FieldRef): string {
  return `${field.table}/${field.row}/${field.column}`;
}

/**
 * What stands where a row and a column cross.
 * - `entry`: someone types it; `kind`, `unit` … say what.
 * - `derived`: a sum or quotient rule gives it; `rule` is that rule (sum-down first, then quotient, then sum-across, where several reach it).
 * - `none`: nothing that counts (the tick columns of a total row, a heading); whatever stands there is left alone.
 * - `title`: the stub and the labels.
 */
export type Crossing =
  | ({ readonly type: 'entry'; readonly row: Row; readonly column: Column } & Cell)
  | ({ readonly type: 'derived'; readonly row: Row; readonly column: Column; readonly rule: DerivingRule } & Cell)
  | { readonly type: 'none'; readonly row: Row; readonly column: Column }
  | { readonly type: 'title'; readonly row: Row; readonly column: Column };

/** The rules that say what a field comes to. */
export type DerivingRule = RuleOf<'sum-down' | 'sum-across' | 'quotient'>;
