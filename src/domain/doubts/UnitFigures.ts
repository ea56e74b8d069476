import type { FieldRef } from '../forms/Table';

/** A unit as far as its figures are compared with those of others. */
export interface ComparedUnit {
  readonly id: string;
  /** Units are compared within their tier: a commune is no district. */
  readonly tier: string;
  /** Number of members; figures are compared per member when every unit of the tier has one. */
  readonly members?: number;
}

/** What the units gave for one field. Blank, nil and unreadable cells give nothing; 0 is a figure. */
export interface FieldFigures {
  readonly field: FieldRef;
  /** `count`: whole numbers of things, which vary by chance when they are small. */
  readonly kind: 'count' | 'amount';
  /** By unit id. */
  readonly figures: ReadonlyMap<string, number>;
}
