import type { Area } from '../../grid/Area';
import type { ConditionalFormatState, ValidatedArea } from '../SheetState';
import { univerFormula } from './univerFormula';

/** An area as Univer writes it. */
export interface UniverRange {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

export const rangeOf = ({ top, left, bottom, right }: Area): UniverRange => ({
  startRow: top,
  startColumn: left,
  endRow: bottom,
  endColumn: right,
});

const validationTypes: Readonly<Record<string, string>> = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  list: 'list',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
  custom: 'custom',
};

/** Only list validations have something to show, their arrow; who typed something wrong is told by the workbench. */
export function validationRule({ area, validation }: ValidatedArea, uid: string): object | null {
  const [kind = '', details] = Object.entries(validation.rule)[0] ?? [];
  const type = validationTypes[kind];
  if (type !== 'list' || typeof details !== 'object' || details === null) return null;
  const { source } = details as Readonly<Record<string, unknown>>;
  if (typeof source !== 'string') return null;
  return {
    uid,
    type,
    ranges: [rangeOf(area)],
    formula1: source,
    allowBlank: true,
    showDropDown: true,
    renderMode: 1,
    errorStyle: 0,
    showErrorMessage: false,
  };
}

/** A conditional format as Univer's highlight rule; null for kinds it has no counterpart of. */
export function conditionalRule(state: ConditionalFormatState): object | null {
  const rule = conditionOf(state);
  if (!rule) return null;
  const { 'fill.color': fill, 'font.color': color, 'font.bold': bold, 'font.italic': italic } = state.format;
  const style = {
    ...(typeof fill === 'string' && fill !== '' ? { bg: { rgb: fill } } : {}),
    ...(typeof color === 'string' && color !== '' ? { cl: { rgb: color } } : {}),
    ...(bold === true ? { bl: 1 } : {}),
    ...(italic === true ? { it: 1 } : {}),
  };
  return {
    cfId: state.id,
    ranges: state.areas.map((area) => rangeOf(area)),
    stopIfTrue: state.stopIfTrue,
    rule: { type: 'highlightCell', style, ...rule },
  };
}

function conditionOf({ type, rule }: ConditionalFormatState): object | null {
  if (type === 'Custom') {
    return typeof rule.formula === 'string' ? { subType: 'formula', value: univerFormula(rule.formula) } : null;
  }
  if (type === 'ContainsText') {
    const operators: Readonly<Record<string, string>> = {
      Contains: 'containsText',
      NotContains: 'notContainsText',
      BeginsWith: 'beginsWith',
      EndsWith: 'endsWith',
    };
    const operator = operators[String(rule.operator)];
    return operator === undefined ? null : { subType: 'text', operator, value: rule.text };
  }
  if (type !== 'CellValue') return null;
  const [first, second] = [limit(rule.formula1), limit(rule.formula2)];
  const named = String(rule.operator);
  const operator = `${named.charAt(0).toLowerCase()}${named.slice(1)}`.replace(/To$/, '');
  if (first === null) return null;
  return { subType: 'number', operator, value: operator.includes('etween') ? [first, second ?? first] : first };
}

function limit(formula: unknown): number | null {
  const number = typeof formula === 'string' ? Number(formula.replace(/^=/, '')) : formula;
  return typeof number !== 'number' || formula === '' || Number.isNaN(number) ? null : number;
}
