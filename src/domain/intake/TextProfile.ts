import type { ComparableText } from './comparableText';

/** What one text could be, seen from a form set. */
export interface TextProfile {
  readonly text: ComparableText;
  /** Header text (its number in `FormSetIndex.headerTexts`) → how alike, 0.6 and above. */
  readonly headers: ReadonlyMap<number, number>;
  /** The best of `headers`; 0 when there is none. */
  readonly bestHeader: number;
  /** Table id → how alike the text and the table's title are, 0.6 and above. */
  readonly titles: ReadonlyMap<string, number>;
  readonly bestTitle: number;
  /** The number a caption gives, see `tableCode`. */
  readonly code: string | null;
  /** The title of a row of some table. */
  readonly isRowTitle: boolean;
  /** The title of a column of row titles of some table. */
  readonly isStub: boolean;
  /** The title of a column of other printed texts of some table: STT, ĐVT … */
  readonly isLabel: boolean;
}

/** Alike enough to be taken for the same header text. */
export const HEADER_LIKENESS = 0.75;

/** A header cell, and not a caption that speaks of the same matter. */
export function isHeaderText(profile: TextProfile): boolean {
  return profile.bestHeader >= HEADER_LIKENESS && (profile.bestHeader === 1 || profile.bestHeader >= profile.bestTitle);
}
