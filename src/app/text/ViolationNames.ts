import type { FieldKind } from '../../domain/forms/FieldKind';

/** What a finding's place is called, for the sentence about it. What isn't given isn't said. */
export interface ViolationNames {
  readonly unit?: string;
  readonly file?: string;
  readonly sheet?: string;
  /** `C11` */
  readonly address?: string;
  /** `Bảng 2A` */
  readonly tableCaption: string;
  readonly rowTitle: string;
  /** From the outermost header group to the leaf. */
  readonly columnTitles: readonly string[];
  /** Ratios are written as percentages; without a kind, numbers are written as they are. */
  readonly kind?: FieldKind;
}
