import type { FieldKind } from '../forms/FieldKind';
import type { NumberMeaning, ReceivedValue } from '../workbook/ReceivedWorkbook';

/** What an entry is read from; every `ReceivedCell` is one. `value` is null where the sheet holds no cell. */
export interface EntryCell {
  readonly value: ReceivedValue | null;
  readonly numberMeaning: NumberMeaning;
}

/** What the reading of a cell needs to know of its field. */
export interface EntryField {
  readonly kind: FieldKind;
  /** The answers that a choice or choices field offers. */
  readonly options?: readonly string[] | undefined;
  /** What the figure counts (`cuộc`, `Vụ/bị can`): dropped where it stands behind a figure. */
  readonly unit?: string | undefined;
  /** Counts and pairs may be below zero (`so cùng kỳ ±`), and a plus may stand in front. Amounts may be below zero anyway. */
  readonly signed?: boolean | undefined;
  /** The workbook counts serial dates from 1904-01-01. */
  readonly date1904?: boolean | undefined;
}

/** A cell's value once empty cells and Excel errors are dealt with. */
export type PlainValue = number | string | boolean;
