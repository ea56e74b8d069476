import { requireAllowed } from '../book/guard';
import type { RangeTarget } from '../book/RangeTarget';
import { RangeTarget as Range } from '../book/RangeTarget';
import type { ConditionalFormatTarget } from '../book/targets';
import type { ConditionalFormatState } from '../engine/SheetState';
import { intersectAreas, subtractArea } from '../grid/Area';
import { describeType, type Scalar } from '../protocol/describeType';
import { ExcelFault } from '../protocol/ExcelFault';
import { asFlag, asInteger, asOneOf, asRecord, asText } from './arguments';

const types = ['Custom', 'CellValue', 'ContainsText', 'PresetCriteria'] as const;

/** `range.conditionalFormats`: those that touch the range, first the one that wins. */
export const makeConditionalFormats = describeType<Excel.ConditionalFormatCollection, RangeTarget>(
  'ConditionalFormatCollection',
  {
    items: (range) => touching(range).map(({ id }) => makeConditionalFormat({ range, id })),
    item: (range, key) => makeConditionalFormat(find(range, asText(key, 'id'))),
    objects: {
      add: (range, type) => makeConditionalFormat({ range, id: add(range, asOneOf(type, types, 'type')) }),
      getItem: (range, key) => makeConditionalFormat(find(range, asText(key, 'id'))),
      getItemAt: (range, index) => {
        const state = touching(range)[asInteger(index, 'index')];
        if (!state) throw new ExcelFault('ItemNotFound', 'There is no such conditional format.');
        return makeConditionalFormat({ range, id: state.id });
      },
    },
    methods: {
      getCount: (range) => touching(range).length,
      clearAll: (range) => {
        requireAllowed(range.book, range.sheet, 'allowFormatCells');
        const kept = range.book.engine.conditionalFormats(range.sheet).flatMap((state) => {
          const areas = state.areas.flatMap((area) => subtractArea(area, range.area));
          return areas.length > 0 ? [{ ...state, areas }] : [];
        });
        range.book.engine.setConditionalFormats(range.sheet, kept);
      },
    },
  },
);

/** What a conditional format changes: `fill.color`, `font.color` and so on. */
const formatPart = (key: string): Scalar<ConditionalFormatTarget> => ({
  get: (target) => stateOf(target).format[key] ?? null,
  set: (target, value) => update(target, { format: { ...stateOf(target).format, [key]: value } }),
});

const makeFill = describeType<Excel.ConditionalRangeFill, ConditionalFormatTarget>('ConditionalRangeFill', {
  scalars: { color: formatPart('fill.color') },
});

const makeFont = describeType<Excel.ConditionalRangeFont, ConditionalFormatTarget>('ConditionalRangeFont', {
  scalars: {
    color: formatPart('font.color'),
    bold: formatPart('font.bold'),
    italic: formatPart('font.italic'),
    strikethrough: formatPart('font.strikethrough'),
    underline: formatPart('font.underline'),
  },
});

const makeFormat = describeType<Excel.ConditionalRangeFormat, ConditionalFormatTarget>('ConditionalRangeFormat', {
  scalars: { numberFormat: formatPart('numberFormat') },
  objects: { fill: makeFill, font: makeFont },
});

const makeRule = describeType<Excel.ConditionalFormatRule, ConditionalFormatTarget>('ConditionalFormatRule', {
  scalars: {
    formula: {
      get: (target) => stateOf(target).rule.formula ?? '',
      set: (target, value) => update(target, { rule: { formula: asText(value, 'formula') } }),
    },
  },
});

const makeCustom = describeType<Excel.CustomConditionalFormat, ConditionalFormatTarget>('CustomConditionalFormat', {
  objects: { rule: makeRule, format: makeFormat },
});

const wholeRule: Scalar<ConditionalFormatTarget> = {
  get: (target) => stateOf(target).rule,
  set: (target, value) => update(target, { rule: asRecord(value, 'rule') }),
};

const makeCellValue = describeType<Excel.CellValueConditionalFormat, ConditionalFormatTarget>(
  'CellValueConditionalFormat',
  { scalars: { rule: wholeRule }, objects: { format: makeFormat } },
);

const makeText = describeType<Excel.TextConditionalFormat, ConditionalFormatTarget>('TextConditionalFormat', {
  scalars: { rule: wholeRule },
  objects: { format: makeFormat },
});

const makePreset = describeType<Excel.PresetCriteriaConditionalFormat, ConditionalFormatTarget>(
  'PresetCriteriaConditionalFormat',
  { scalars: { rule: wholeRule }, objects: { format: makeFormat } },
);

const ofType =
  <Made>(type: string, make: (target: ConditionalFormatTarget) => Made) =>
  (target: ConditionalFormatTarget): Made | null =>
    stateOf(target).type === type ? make(target) : null;

const required =
  <Made>(type: string, make: (target: ConditionalFormatTarget) => Made) =>
  (target: ConditionalFormatTarget): Made => {
    const made = ofType(type, make)(target);
    if (made === null) throw new ExcelFault('InvalidOperation', `The conditional format is not of the type ${type}.`);
    return made;
  };

/** One conditional format; asking for a kind that it is not fails, or gives the null object. */
export const makeConditionalFormat = describeType<Excel.ConditionalFormat, ConditionalFormatTarget>(
  'ConditionalFormat',
  {
    id: ({ id }) => id,
    scalars: {
      id: { get: ({ id }) => id },
      type: { get: (target) => stateOf(target).type },
      priority: { get: ({ range, id }) => all(range).findIndex((state) => state.id === id) },
      stopIfTrue: {
        get: (target) => stateOf(target).stopIfTrue,
        set: (target, value) => update(target, { stopIfTrue: asFlag(value, 'stopIfTrue') }),
      },
    },
    objects: {
      custom: required('Custom', makeCustom),
      customOrNullObject: ofType('Custom', makeCustom),
      cellValue: required('CellValue', makeCellValue),
      cellValueOrNullObject: ofType('CellValue', makeCellValue),
      textComparison: required('ContainsText', makeText),
      textComparisonOrNullObject: ofType('ContainsText', makeText),
      preset: required('PresetCriteria', makePreset),
      presetOrNullObject: ofType('PresetCriteria', makePreset),
      getRange: ({ range, id }) => {
        const [area] = stateOf({ range, id }).areas;
        if (!area) throw new ExcelFault('InvalidReference', 'The conditional format has no cells.');
        return range.book.make.range(new Range(range.book, range.sheet, area));
      },
    },
    methods: {
      delete: ({ range, id }) => {
        requireAllowed(range.book, range.sheet, 'allowFormatCells');
        setAll(
          range,
          all(range).filter((state) => state.id !== id),
        );
      },
    },
  },
);

const all = ({ book, sheet }: RangeTarget): readonly ConditionalFormatState[] => book.engine.conditionalFormats(sheet);

const setAll = ({ book, sheet }: RangeTarget, states: readonly ConditionalFormatState[]): void =>
  book.engine.setConditionalFormats(sheet, states);

const touching = (range: RangeTarget): ConditionalFormatState[] =>
  all(range).filter((state) => state.areas.some((area) => intersectAreas(area, range.area)));

/** The newest comes first, as in Excel. */
function add(range: RangeTarget, type: string): string {
  requireAllowed(range.book, range.sheet, 'allowFormatCells');
  const id = `{CF${String(range.book.newNumber())}}`;
  setAll(range, [{ id, type, areas: [range.area], rule: {}, format: {}, stopIfTrue: false }, ...all(range)]);
  return id;
}

function find(range: RangeTarget, id: string): ConditionalFormatTarget {
  stateOf({ range, id });
  return { range, id };
}

function stateOf({ range, id }: ConditionalFormatTarget): ConditionalFormatState {
  const state = all(range).find((other) => other.id === id);
  if (!state) throw new ExcelFault('ItemNotFound', 'The conditional format is gone.');
  return state;
}

function update(target: ConditionalFormatTarget, change: Partial<ConditionalFormatState>): void {
  requireAllowed(target.range.book, target.range.sheet, 'allowFormatCells');
  const before = stateOf(target);
  setAll(
    target.range,
    all(target.range).map((state) => (state === before ? { ...state, ...change } : state)),
  );
}
