import type { Area } from '../grid/Area';

/** A defined name: of the workbook, or of one sheet (`scope`). It means an area, or else a formula. */
export interface NameState {
  name: string;
  readonly scope: string | null;
  place: { sheet: string; area: Area } | null;
  formula: string;
  comment: string;
  visible: boolean;
}
