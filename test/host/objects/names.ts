import type { HostBook } from '../book/HostBook';
import { addName, findName, nameFormula, nameRange, pointName } from '../book/names';
import type { NameState } from '../book/NameState';
import type { NameTarget } from '../book/targets';
import { describeType } from '../protocol/describeType';
import { ExcelFault } from '../protocol/ExcelFault';
import type { HostObject } from '../protocol/HostObject';
import { asFlag, asOptionalText, asRange, asText, isHostObject } from './arguments';

interface NamesTarget {
  readonly book: HostBook;
  /** Id of the sheet whose names they are; null for those of the workbook. */
  readonly scope: string | null;
}

/** A NamedItem. */
export const makeNamedItem = describeType<Excel.NamedItem, NameTarget>('NamedItem', {
  id: ({ name }) => name.name,
  scalars: {
    name: { get: ({ name }) => name.name },
    scope: { get: ({ name }) => (name.scope === null ? 'Workbook' : 'Worksheet') },
    type: { get: ({ name }) => (name.place ? 'Range' : name.formula.includes('#REF!') ? 'Error' : 'String') },
    formula: {
      get: ({ book, name }) => nameFormula(book, name),
      set: ({ book, name }, value) => pointName(book, name, asText(value, 'formula')),
    },
    value: { get: ({ book, name }) => valueOf(book, name) },
    comment: {
      get: ({ name }) => name.comment,
      set: ({ name }, value) => void (name.comment = asText(value, 'comment')),
    },
    visible: {
      get: ({ name }) => name.visible,
      set: ({ name }, value) => void (name.visible = asFlag(value, 'visible')),
    },
  },
  objects: {
    getRange: (target) => rangeOf(target) ?? noRange(),
    getRangeOrNullObject: (target) => rangeOf(target),
    worksheet: ({ book, name }) =>
      name.scope === null ? notFound() : book.make.worksheet({ book, sheet: name.scope }),
    worksheetOrNullObject: ({ book, name }) =>
      name.scope === null ? null : book.make.worksheet({ book, sheet: name.scope }),
  },
  methods: {
    delete: ({ book, name }) => {
      book.names = book.names.filter((other) => other !== name);
    },
  },
});

/** `workbook.names` and `worksheet.names`. */
export const makeNames = describeType<Excel.NamedItemCollection, NamesTarget>('NamedItemCollection', {
  items: (target) => own(target).map((name) => makeNamedItem({ book: target.book, name })),
  item: (target, key) => find(target, key) ?? notFound(),
  objects: {
    add: ({ book, scope }, name, reference, comment) => {
      const place = isHostObject(reference) ? asRange(reference, 'reference') : asText(reference, 'reference');
      const state = addName(book, scope, asText(name, 'name'), place);
      state.comment = asOptionalText(comment, 'comment') ?? '';
      return makeNamedItem({ book, name: state });
    },
    getItem: (target, key) => find(target, key) ?? notFound(),
    getItemOrNullObject: (target, key) => find(target, key),
  },
  methods: { getCount: (target) => own(target).length },
});

const own = ({ book, scope }: NamesTarget): NameState[] => book.names.filter((name) => name.scope === scope);

function find({ book, scope }: NamesTarget, key: unknown): HostObject | null {
  const name = findName(book, scope, asText(key, 'name'));
  return name ? makeNamedItem({ book, name }) : null;
}

function rangeOf({ book, name }: NameTarget): HostObject | null {
  const range = nameRange(book, name);
  return range && book.make.range(range);
}

/** The address of its cells, or else what stands behind the equals sign. */
const valueOf = (book: HostBook, name: NameState): string =>
  name.place ? nameFormula(book, name).slice(1) : name.formula.replace(/^="?|"$/g, '');

function notFound(): never {
  throw new ExcelFault('ItemNotFound', "The requested resource doesn't exist.");
}

function noRange(): never {
  throw new ExcelFault('InvalidReference', 'The name does not mean any cells.');
}
