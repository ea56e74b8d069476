import type { FieldKind } from './FieldKind';
import type { Rule } from './ruleSchema';

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
  /** The leaves of `header`, left to right: one per sheet column, the stub column(s) among them. */
  readonly columns: readonly Column[];
  /** Top to bottom as printed, totals included. */
  readonly rows: readonly Row[];
  readonly rules: readonly Rule[];
  /** Printed under the table (`Ghi chú: …`). */
  readonly notes: readonly string[];
  readonly print: PrintSetup;
}

export interface HeaderNode {
  readonly title: string;
  /** Empty for a leaf. A leaf reaches down to the last header row. */
  readonly children: readonly HeaderNode[];
  /** Given for a leaf: the id of its column. */
  readonly columnId?: string;
  /** Width of a leaf in characters of the default font. */
  readonly width?: number;
}

export interface Column {
  readonly id: string;
  /** Header titles from the outermost group to the leaf: `['Quán triệt…', 'Hội nghị Trực tiếp', 'Số cuộc']`. */
  readonly titles: readonly string[];
  /** 'stub' columns hold row titles; they have no fields. */
  readonly kind: FieldKind | 'stub';
  /** `total` columns are derived by a sum-across rule, never entered. */
  readonly role: 'item' | 'total';
  readonly unit?: string;
  /** For choice and choices. */
  readonly options?: readonly string[];
  /** How the column is consolidated. */
  readonly how: ConsolidationHow;
}

export const CONSOLIDATION_HOWS = ['sum', 'ticks', 'tally', 'ratio-range', 'concat', 'typed'] as const;
/** `ratio-range` becomes `ratio-weighted` when the roster has every unit's member count; `typed` is entered by the consolidating office. */
export type ConsolidationHow = (typeof CONSOLIDATION_HOWS)[number];

export interface Row {
  readonly id: string;
  readonly title: string;
  /** `total` rows are derived by a sum-down rule in the columns that rule names; in other columns they hold nothing that counts. */
  readonly role: 'item' | 'total';
  /** 0 for the outermost rows of the tree. */
  readonly level: number;
  /** Overrides the columns' own way, e.g. the first row of Bảng 2A is typed by the province. */
  readonly how?: ConsolidationHow;
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
 * - `entry`: someone types it; `kind` says what.
 * - `derived`: a sum rule gives it; `rule` is that rule (sum-down before sum-across when both reach it).
 * - `none`: nothing that counts (the tick columns of a total row); whatever stands there is left alone.
 * - `title`: the stub.
 */
export type Crossing =
  | { readonly type: 'entry'; readonly kind: FieldKind; readonly row: Row; readonly column: Column }
  | {
      readonly type: 'derived';
      readonly kind: FieldKind;
      readonly row: Row;
      readonly column: Column;
      readonly rule: Rule;
    }
  | { readonly type: 'none'; readonly row: Row; readonly column: Column }
  | { readonly type: 'title'; readonly row: Row; readonly column: Column };
