import { clearContents, editCells, valueType, type CellInput } from '../book/editCells';
import { requireAllowed } from '../book/guard';
import type { RangeTarget } from '../book/RangeTarget';
import { selectArea } from '../book/selectArea';
import { columnCount, isWholeColumns, isWholeRows, rowCount } from '../grid/Area';
import { formatText } from '../grid/formatText';
import { describeType, type Scalar } from '../protocol/describeType';
import { asOneOf, asText, invalidArgument } from './arguments';
import { readGrid, shared, spread } from './cellGrid';
import { makeConditionalFormats } from './conditionalFormats';
import { copyCells } from './copyCells';
import { makeDataValidation } from './dataValidation';
import { hyperlink } from './hyperlink';
import { makeRangeFormat } from './rangeFormat';
import { mergeCells } from './mergeCells';
import { rangeProperties } from './rangeProperties';
import { rangesFrom, shiftRange } from './rangesFrom';

const values: Scalar<RangeTarget> = {
  get: (range) => readGrid(range, (row, column) => range.book.engine.contentAt(range.sheet, row, column).value),
  set: (range, given) => writeInputs(range, given, 'values'),
};

const formulas: Scalar<RangeTarget> = {
  get: (range) =>
    readGrid(range, (row, column) => {
      const { formula, value } = range.book.engine.contentAt(range.sheet, row, column);
      return formula ?? value;
    }),
  set: (range, given) => writeInputs(range, given, 'formulas'),
};

/** A Range: its cells, their formats and what can be done to them. */
export const makeRange = describeType<Excel.Range, RangeTarget>('Range', {
  scalars: {
    address: { get: ({ address }) => address },
    addressLocal: { get: ({ address }) => address },
    rowIndex: { get: ({ area }) => area.top },
    columnIndex: { get: ({ area }) => area.left },
    rowCount: { get: ({ area }) => rowCount(area) },
    columnCount: { get: ({ area }) => columnCount(area) },
    cellCount: {
      get: ({ area }) => {
        const count = rowCount(area) * columnCount(area);
        return count > 2_147_483_647 ? -1 : count;
      },
    },
    values,
    formulas,
    text: {
      get: (range) =>
        readGrid(range, (row, column) => {
          const { value } = range.book.engine.contentAt(range.sheet, row, column);
          const { numberFormat } = range.book.engine.formatAt(range.sheet, row, column);
          return formatText(value, numberFormat, range.book.options.locale);
        }),
    },
    valueTypes: {
      get: (range) =>
        readGrid(range, (row, column) => valueType(range.book.engine.contentAt(range.sheet, row, column).value)),
    },
    numberFormat: {
      get: (range) =>
        readGrid(range, (row, column) => range.book.engine.formatAt(range.sheet, row, column).numberFormat),
      set: (range, given) => writeNumberFormats(range, given),
    },
    hyperlink,
    hidden: { get: (range) => both(hiddenLines(range, 'row'), hiddenLines(range, 'column')) },
    rowHidden: hiddenScalar('row', 'allowFormatRows'),
    columnHidden: hiddenScalar('column', 'allowFormatColumns'),
    isEntireColumn: { get: ({ area }) => isWholeColumns(area) },
    isEntireRow: { get: ({ area }) => isWholeRows(area) },
    hasSpill: { get: () => false },
  },
  objects: {
    format: makeRangeFormat,
    dataValidation: makeDataValidation,
    conditionalFormats: makeConditionalFormats,
    worksheet: ({ book, sheet }) => book.make.worksheet({ book, sheet }),
    ...rangesFrom,
    insert: (range, direction) => shiftRange(range, 'insert', asOneOf(direction, ['Down', 'Right'], 'shift')),
  },
  methods: {
    clear: (range, applyTo) =>
      clear(range, applyTo === null || applyTo === undefined ? 'All' : asText(applyTo, 'applyTo')),
    delete: (range, direction) => void shiftRange(range, 'delete', asOneOf(direction, ['Up', 'Left'], 'shift')),
    merge: (range, across) => mergeCells(range, across === true),
    unmerge: ({ book, sheet, area }) => {
      requireAllowed(book, sheet, null);
      book.engine.unmerge(sheet, area);
    },
    select: ({ book, sheet, area }) => selectArea(book, sheet, area),
    calculate: () => undefined,
    copyFrom: copyCells,
    _ValidateArraySize: ({ area }, rows, columns) => {
      if (rows !== rowCount(area) || columns !== columnCount(area))
        invalidArgument('the array has not the shape of the range');
    },
    ...rangeProperties,
  },
});

/** Texts are taken as typing in en-US, whatever the user's language, because the API is. */
function writeInputs(range: RangeTarget, given: unknown, what: string): void {
  const { book, sheet, area } = range;
  const at = spread(area, given);
  const input = (row: number, column: number): CellInput => {
    const value = at(row, column) ?? null;
    if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      return value;
    return invalidArgument(what);
  };
  editCells(book, sheet, area, input, 'en-US');
}

function writeNumberFormats({ book, sheet, area }: RangeTarget, given: unknown): void {
  requireAllowed(book, sheet, 'allowFormatCells');
  if (!Array.isArray(given)) {
    book.engine.applyFormat(sheet, area, { numberFormat: asNumberFormat(given) });
    return;
  }
  const at = spread(area, given);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const format = at(row, column);
      if (format === null) continue;
      const cell = { top: row, bottom: row, left: column, right: column };
      book.engine.applyFormat(sheet, cell, { numberFormat: asNumberFormat(format) });
    }
  }
}

/** The empty text takes a format back. */
const asNumberFormat = (given: unknown): string => asText(given, 'numberFormat') || 'General';

function clear({ book, sheet, area }: RangeTarget, applyTo: string): void {
  const all = applyTo === 'All' || applyTo === 'ResetContents';
  if (all || applyTo === 'Contents') clearContents(book, sheet, area);
  if (all || applyTo === 'Formats') {
    requireAllowed(book, sheet, 'allowFormatCells');
    book.engine.clearFormats(sheet, area);
  }
  if (all) {
    requireAllowed(book, sheet, null);
    book.engine.unmerge(sheet, area);
    book.engine.setValidation(sheet, area, null);
  }
}

function hiddenScalar(axis: 'row' | 'column', option: string): Scalar<RangeTarget> {
  return {
    get: (range) => hiddenLines(range, axis),
    set: ({ book, sheet, area }, value) => {
      requireAllowed(book, sheet, option);
      const [from, to] = axis === 'row' ? [area.top, area.bottom] : [area.left, area.right];
      book.engine.setLineSize(sheet, axis, from, to, { hidden: value === true });
    },
  };
}

function hiddenLines({ book, sheet, area }: RangeTarget, axis: 'row' | 'column'): boolean | null {
  const lines = axis === 'row' ? { ...area, left: 0, right: 0 } : { ...area, top: 0, bottom: 0 };
  return shared(lines, (row, column) => book.engine.lineSize(sheet, axis, axis === 'row' ? row : column).hidden);
}

const both = (a: boolean | null, b: boolean | null): boolean | null =>
  a === true || b === true ? true : a === null || b === null ? null : false;
