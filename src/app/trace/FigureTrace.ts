import type { SummaryHow } from '../../domain/consolidation/Consolidation';
import type { FieldRef } from '../../domain/forms/Table';
import type { NumberMeaning, ReceivedValue } from '../../domain/workbook/ReceivedWorkbook';
import type { SheetPlace } from '../ports/OpenWorkbook';

/** Where a cell of an open summary comes from. */
export type FigureTrace =
  /** No provincial figure: a header, a note, a cell of another sheet. */
  { readonly kind: 'none' } | TypedFigure | DerivedFigure | CollectedFigure;

export interface TracedFigure {
  readonly place: SheetPlace;
  readonly field: FieldRef;
  /** As printed: `Bảng 2A`, and its title. */
  readonly tableCaption: string;
  readonly tableTitle: string;
  readonly rowTitle: string;
  readonly columnTitles: readonly string[];
  readonly how: SummaryHow;
  /** What the cell holds; null when it is empty. */
  readonly shown: ShownValue | null;
}

export interface ShownValue {
  readonly value: ReceivedValue;
  readonly numberMeaning: NumberMeaning;
}

/** What the province types itself. */
export interface TypedFigure extends TracedFigure {
  readonly kind: 'typed';
}

/** A figure that comes of other figures of the table. */
export interface DerivedFigure extends TracedFigure {
  readonly kind: 'derived';
  /** `quotient`: the parts are numerator and denominator; a ratio that is recomputed (`how` is `ratio`) is one, too. */
  readonly by: 'sum' | 'quotient';
  /** A sum's in printed order. */
  readonly parts: readonly TotalPart[];
  /** Someone has written a value over the formula: the parts no longer give it. */
  readonly overwritten: boolean;
}

export interface TotalPart {
  readonly place: SheetPlace;
  readonly rowTitle: string;
  readonly columnTitles: readonly string[];
  readonly shown: ShownValue | null;
}

/** A figure made of what the units gave. */
export interface CollectedFigure extends TracedFigure {
  readonly kind: 'collected';
  /** As on the detail sheet, then units of the roster that have no row there. */
  readonly units: readonly UnitFigure[];
  /** The sheet with a row per unit; null when it is gone: `units` is then empty. */
  readonly detailSheet: string | null;
  /** Someone has written a value over the formula: the units no longer give it. */
  readonly overwritten: boolean;
}

/** One unit's part in a figure. */
export interface UnitFigure {
  readonly unit: string;
  readonly name: string;
  /**
   * - `counted`: in the figure. - `not-counted`: given, but nothing that could be added (words in a count, no cross).
   * - `blank`: left empty. - `table-absent`: the unit's file doesn't have the table.
   * - `empty-file`: sent, with nothing in it. - `not-sent`: sent nothing.
   */
  readonly status: 'counted' | 'not-counted' | 'blank' | 'table-absent' | 'empty-file' | 'not-sent';
  readonly shown: ShownValue | null;
  /** The cell of the detail sheet, for going there. */
  readonly place: SheetPlace | null;
  /** The unit's own file; null when the figure was typed into the summary. */
  readonly source: UnitSource | null;
}

export interface UnitSource {
  readonly file: string;
  readonly sheet: string;
  readonly address: SheetPlace['address'];
  /** What stood in the cell where that is not what its number looks like: `1.235`. */
  readonly raw?: string;
}
