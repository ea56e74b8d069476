import type { SummaryHow } from '../../src/domain/consolidation/Consolidation';
import type { AbsentStatus, UnitOrder } from '../panels/sources/unitParts';

/** Texts of the panel `sources`. */
export interface SourcesText {
  readonly heading: string;
  readonly choose: string;
  readonly chooseHint: string;
  readonly noFigure: (names: { readonly place: string }) => string;
  readonly noFigureHint: string;
  readonly otherSheet: (names: { readonly sheet: string }) => string;
  readonly otherSheetHint: string;
  readonly noSummary: string;
  readonly noSummaryHint: string;
  readonly toConsolidate: string;
  readonly typing: string;
  readonly row: string;
  readonly column: string;
  readonly emptyCell: string;
  readonly how: Readonly<Record<SummaryHow, (names: { readonly count: number }) => string>>;
  /** How a figure came about that is numerator ÷ denominator. */
  readonly quotient: string;
  readonly overwritten: string;
  readonly detailGone: string;
  readonly back: (names: { readonly address: string }) => string;
  readonly backTo: (names: { readonly place: string }) => string;
  readonly place: (names: { readonly sheet: string; readonly address: string }) => string;
  readonly parts: (names: { readonly count: number }) => string;
  readonly quotientParts: string;
  readonly emptyPart: string;
  readonly units: {
    readonly heading: (names: { readonly count: number }) => string;
    readonly search: string;
    readonly noneFound: (names: { readonly typed: string }) => string;
    readonly order: string;
    readonly orders: Readonly<Record<UnitOrder, string>>;
    readonly unit: string;
    readonly share: string;
    readonly value: string;
    readonly source: (names: { readonly file: string; readonly sheet: string; readonly address: string }) => string;
    readonly typedHere: string;
    readonly raw: (names: { readonly raw: string }) => string;
    readonly goToDetail: (names: { readonly unit: string }) => string;
    readonly detailButton: string;
    readonly copySource: (names: { readonly unit: string }) => string;
    readonly copyButton: string;
    readonly sourceToCopy: (names: {
      readonly unit: string;
      readonly value: string;
      readonly source: string;
    }) => string;
    readonly showMore: (names: { readonly count: number; readonly left: number }) => string;
  };
  readonly absent: {
    readonly heading: (names: { readonly count: number }) => string;
    readonly statuses: Readonly<Record<AbsentStatus, string>>;
    readonly line: (names: { readonly status: string; readonly units: string }) => string;
    readonly copy: string;
  };
  readonly copied: string;
  readonly byHand: string;
  readonly close: string;
}
