import { requireAllowed } from '../book/guard';
import type { RangeTarget } from '../book/RangeTarget';
import { accepts } from '../book/validate';
import type { Validation } from '../engine/SheetState';
import { columnCount, isUnbounded, mapCells, rowCount } from '../grid/Area';
import { describeType } from '../protocol/describeType';
import { asFlag, asRecord, invalidArgument, isHostObject } from './arguments';
import { RangeTarget as Range } from '../book/RangeTarget';

const types: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

/** Texts that Excel takes in a validation: 32 characters of title, 255 of message and of a list's own items. */
const TITLE = 32;
const MESSAGE = 255;

export const blankValidation: Validation = {
  rule: {},
  errorAlert: { message: '', showAlert: true, style: 'Stop', title: '' },
  prompt: { message: '', showPrompt: true, title: '' },
  ignoreBlanks: true,
};

/** `range.dataValidation`. */
export const makeDataValidation = describeType<Excel.DataValidation, RangeTarget>('DataValidation', {
  scalars: {
    type: { get: (range) => typeOf(range) },
    rule: {
      get: (range) => uniform(range)?.rule ?? {},
      set: (range, value) => change(range, { rule: checkRule(asRecord(value, 'rule')) }),
    },
    errorAlert: {
      get: (range) => uniform(range)?.errorAlert ?? blankValidation.errorAlert,
      set: (range, value) => change(range, { errorAlert: checkTexts(asRecord(value, 'errorAlert')) }),
    },
    prompt: {
      get: (range) => uniform(range)?.prompt ?? blankValidation.prompt,
      set: (range, value) => change(range, { prompt: checkTexts(asRecord(value, 'prompt')) }),
    },
    ignoreBlanks: {
      get: (range) => uniform(range)?.ignoreBlanks ?? true,
      set: (range, value) => change(range, { ignoreBlanks: asFlag(value, 'ignoreBlanks') }),
    },
    valid: { get: (range) => isValid(range) },
  },
  methods: {
    clear: (range) => {
      requireAllowed(range.book, range.sheet, null);
      range.book.engine.setValidation(range.sheet, range.area, null);
    },
  },
});

/** The validation that all cells share: undefined for none, null when they differ. */
function uniform({ book, sheet, area }: RangeTarget): Validation | null | undefined {
  const parts = book.engine.validations(sheet, area);
  const first = parts[0];
  if (!first) return undefined;
  const covered = parts.reduce((sum, part) => sum + rowCount(part.area) * columnCount(part.area), 0);
  const whole = covered === rowCount(area) * columnCount(area);
  return whole && parts.every((part) => JSON.stringify(part.validation) === JSON.stringify(first.validation))
    ? first.validation
    : null;
}

function typeOf(range: RangeTarget): string {
  const validation = uniform(range);
  if (validation === undefined) return 'None';
  if (validation === null) return 'Inconsistent';
  const kind = Object.keys(validation.rule)[0];
  return kind === undefined ? 'None' : (types[kind] ?? 'None');
}

function change(range: RangeTarget, part: Partial<Validation>): void {
  requireAllowed(range.book, range.sheet, null);
  const before = uniform(range) ?? blankValidation;
  range.book.engine.setValidation(range.sheet, range.area, { ...before, ...part });
}

function checkRule(rule: Record<string, unknown>): Record<string, unknown> {
  const [kind, ...more] = Object.keys(rule).filter((name) => rule[name] !== undefined && rule[name] !== null);
  if (kind === undefined || more.length > 0 || !(kind in types)) invalidArgument('a validation has one rule');
  const details = asRecord(rule[kind], kind);
  const { source } = details;
  if (typeof source === 'string' && !source.startsWith('=') && source.length > MESSAGE) {
    invalidArgument('the items of a list are at most 255 characters together');
  }
  if (isHostObject(source) && source.target instanceof Range) {
    return { [kind]: { ...details, source: `=${source.target.address}` } };
  }
  return { [kind]: details };
}

function checkTexts(texts: Record<string, unknown>): Record<string, unknown> {
  const { title, message } = texts;
  if (typeof title === 'string' && title.length > TITLE) invalidArgument('the title has at most 32 characters');
  if (typeof message === 'string' && message.length > MESSAGE)
    invalidArgument('the message has at most 255 characters');
  return texts;
}

/** Whether all values keep to the rule, none does, or (null) some do. */
function isValid({ book, sheet, area }: RangeTarget): boolean | null {
  const within = isUnbounded(area) ? book.engine.usedArea(sheet, area, true) : area;
  if (!within) return true;
  const answers = mapCells(within, (row, column) => {
    const [part] = book.engine.validations(sheet, { top: row, bottom: row, left: column, right: column });
    const { value } = book.engine.contentAt(sheet, row, column);
    return !part || accepts(book, sheet, [row, column], part, value);
  }).flat();
  if (answers.every((answer) => answer)) return true;
  return answers.some((answer) => answer) ? null : false;
}
