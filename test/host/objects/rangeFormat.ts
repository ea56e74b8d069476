import { requireAllowed } from '../book/guard';
import type { RangeTarget } from '../book/RangeTarget';
import type { CellFormat } from '../engine/Cell';
import { isUnbounded } from '../grid/Area';
import { describeType, type Scalar } from '../protocol/describeType';
import { asFlag, asNumber, asText } from './arguments';
import { shared } from './cellGrid';
import { makeBorders } from './rangeBorders';

/** Reads the shared value of one part of the format, writes it to every cell. */
function part<Key extends keyof CellFormat>(
  key: Key,
  check: (value: unknown, what: string) => CellFormat[Key],
): Scalar<RangeTarget> {
  return {
    get: ({ book, sheet, area }) => shared(area, (row, column) => book.engine.formatAt(sheet, row, column)[key]),
    set: ({ book, sheet, area }, value) => {
      requireAllowed(book, sheet, key === 'locked' || key === 'formulaHidden' ? null : 'allowFormatCells');
      book.engine.applyFormat(sheet, area, { [key]: check(value, key) });
    },
  };
}

/** Width of columns or height of rows, in points. */
function lineSize(axis: 'row' | 'column'): Scalar<RangeTarget> {
  return {
    get: ({ book, sheet, area }) => {
      const [from, to] = axis === 'row' ? [area.top, area.bottom] : [area.left, area.right];
      const size = book.engine.lineSize(sheet, axis, from).size;
      const end = isUnbounded(area) ? Math.min(to, from + 1000) : to;
      for (let index = from; index <= end; index += 1) {
        if (book.engine.lineSize(sheet, axis, index).size !== size) return null;
      }
      return size;
    },
    set: ({ book, sheet, area }, value) => {
      requireAllowed(book, sheet, axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
      const [from, to] = axis === 'row' ? [area.top, area.bottom] : [area.left, area.right];
      book.engine.setLineSize(sheet, axis, from, to, { size: asNumber(value, `${axis} size`) });
    },
  };
}

const makeFill = describeType<Excel.RangeFill, RangeTarget>('RangeFill', {
  scalars: {
    color: {
      get: ({ book, sheet, area }) =>
        shared(area, (row, column) => book.engine.formatAt(sheet, row, column).fillColor || '#FFFFFF'),
      set: part('fillColor', asColor).set ?? noSetter,
    },
  },
  methods: {
    clear: ({ book, sheet, area }) => {
      requireAllowed(book, sheet, 'allowFormatCells');
      book.engine.applyFormat(sheet, area, { fillColor: '' });
    },
  },
});

const makeFont = describeType<Excel.RangeFont, RangeTarget>('RangeFont', {
  scalars: {
    bold: part('bold', asFlag),
    italic: part('italic', asFlag),
    underline: part('underline', asText),
    strikethrough: part('strikethrough', asFlag),
    name: part('fontName', asText),
    size: part('fontSize', asNumber),
    color: part('fontColor', asColor),
  },
});

const makeProtection = describeType<Excel.FormatProtection, RangeTarget>('FormatProtection', {
  scalars: { locked: part('locked', asFlag), formulaHidden: part('formulaHidden', asFlag) },
});

/** `range.format` with all below it. */
export const makeRangeFormat = describeType<Excel.RangeFormat, RangeTarget>('RangeFormat', {
  scalars: {
    horizontalAlignment: part('horizontalAlignment', asText),
    verticalAlignment: part('verticalAlignment', asText),
    wrapText: part('wrapText', asFlag),
    shrinkToFit: part('shrinkToFit', asFlag),
    indentLevel: part('indentLevel', asNumber),
    textOrientation: part('textOrientation', asNumber),
    columnWidth: lineSize('column'),
    rowHeight: lineSize('row'),
  },
  objects: {
    fill: makeFill,
    font: makeFont,
    borders: makeBorders,
    protection: makeProtection,
  },
  methods: {
    autofitColumns: ({ book, sheet }) => requireAllowed(book, sheet, 'allowFormatColumns'),
    autofitRows: ({ book, sheet }) => requireAllowed(book, sheet, 'allowFormatRows'),
  },
});

/** `#RRGGBB`, as Excel gives it back. */
function asColor(value: unknown, what: string): string {
  const text = asText(value, what);
  return /^#[0-9a-f]{6}$/i.test(text) ? text.toUpperCase() : text;
}

function noSetter(): void {
  throw new TypeError('this part of a format has no setter');
}
