import type { FieldKind } from './FieldKind';
import type { ConsolidationHow } from './Table';

const DEFAULTS: Readonly<Record<FieldKind, ConsolidationHow>> = {
  count: 'sum',
  amount: 'sum',
  pair: 'sum',
  ratio: 'ratio-range',
  tick: 'ticks',
  choice: 'tally',
  choices: 'tally',
  text: 'concat',
  month: 'concat',
};

/**
 * How fields of a kind are consolidated when their template does not say.
 *
 * @example defaultHow('count') === 'sum'; defaultHow('tick') === 'ticks'
 */
export function defaultHow(kind: FieldKind): ConsolidationHow {
  return DEFAULTS[kind];
}

/** Whether fields of a kind can be consolidated so: every kind can be typed by the office or listed under unit names. */
export function howFits(how: ConsolidationHow, kind: FieldKind): boolean {
  return how === DEFAULTS[kind] || how === 'typed' || how === 'concat' || how === 'stack';
}
