import { requireAllowed } from '../book/guard';
import type { RangeTarget } from '../book/RangeTarget';
import { borderEdges, type Border, type BorderEdge } from '../engine/Cell';
import { isUnbounded, type Area } from '../grid/Area';
import { describeType, type Scalar } from '../protocol/describeType';
import { asOneOf, asText } from './arguments';
import { shared } from './cellGrid';

const indexes = [...borderEdges, 'InsideHorizontal', 'InsideVertical', 'DiagonalDown', 'DiagonalUp'] as const;
type BorderIndex = (typeof indexes)[number];

interface BorderTarget {
  readonly range: RangeTarget;
  readonly index: BorderIndex;
}

/** `format.borders`: edges of the range, and the lines inside it. */
export const makeBorders = describeType<Excel.RangeBorderCollection, RangeTarget>('RangeBorderCollection', {
  scalars: { count: { get: () => indexes.length } },
  items: (range) => indexes.map((index) => makeBorder({ range, index })),
  item: (range, key) => makeBorder({ range, index: asOneOf(key, indexes, 'border') }),
  objects: {
    getItem: (range, key) => makeBorder({ range, index: asOneOf(key, indexes, 'border') }),
  },
});

const makeBorder = describeType<Excel.RangeBorder, BorderTarget>('RangeBorder', {
  id: ({ index }) => index,
  scalars: {
    sideIndex: { get: ({ index }) => index },
    style: borderPart('style'),
    color: borderPart('color'),
    weight: borderPart('weight'),
  },
});

function borderPart(key: keyof Border): Scalar<BorderTarget> {
  return {
    get: ({ range, index }) => {
      const found = lines(range.area, index).map(({ area, edge }) =>
        shared(area, (row, column) => range.book.engine.formatAt(range.sheet, row, column)[edge][key]),
      );
      return found.every((value) => value === found[0]) ? (found[0] ?? null) : null;
    },
    set: ({ range, index }, value) => {
      const { book, sheet } = range;
      requireAllowed(book, sheet, 'allowFormatCells');
      const given = asText(value, key);
      for (const { area, edge } of lines(range.area, index)) {
        const before = book.engine.formatAt(sheet, area.top, area.left)[edge];
        const style = key !== 'style' && before.style === 'None' ? 'Continuous' : before.style;
        book.engine.applyFormat(sheet, area, { [edge]: { ...before, style, [key]: given } });
      }
    },
  };
}

/** Which edge of which cells one border is made of. */
function lines(area: Area, index: BorderIndex): { area: Area; edge: BorderEdge }[] {
  switch (index) {
    case 'EdgeTop':
      return [{ area: { ...area, bottom: area.top }, edge: index }];
    case 'EdgeBottom':
      return [{ area: { ...area, top: area.bottom }, edge: index }];
    case 'EdgeLeft':
      return [{ area: { ...area, right: area.left }, edge: index }];
    case 'EdgeRight':
      return [{ area: { ...area, left: area.right }, edge: index }];
    case 'InsideHorizontal':
      if (area.top === area.bottom || isUnbounded(area)) return [];
      return [
        { area: { ...area, bottom: area.bottom - 1 }, edge: 'EdgeBottom' },
        { area: { ...area, top: area.top + 1 }, edge: 'EdgeTop' },
      ];
    case 'InsideVertical':
      if (area.left === area.right || isUnbounded(area)) return [];
      return [
        { area: { ...area, right: area.right - 1 }, edge: 'EdgeRight' },
        { area: { ...area, left: area.left + 1 }, edge: 'EdgeLeft' },
      ];
    case 'DiagonalDown':
    case 'DiagonalUp':
      return [];
  }
}
