import type { HostBook } from '../book/HostBook';
import { describeType, type Scalar } from '../protocol/describeType';
import { ExcelFault } from '../protocol/ExcelFault';
import type { HostObject } from '../protocol/HostObject';
import { asText, invalidArgument } from './arguments';

interface PropertyTarget {
  readonly book: HostBook;
  readonly key: string;
}

const makeProperty = describeType<Excel.CustomProperty, PropertyTarget>('CustomProperty', {
  id: ({ key }) => key,
  scalars: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ book, key }) => book.customProperties.get(key),
      set: ({ book, key }, value) => void book.customProperties.set(key, checkValue(value)),
    },
    type: { get: ({ book, key }) => typeOf(book.customProperties.get(key)) },
  },
  methods: { delete: ({ book, key }) => void book.customProperties.delete(key) },
});

/** `workbook.properties.custom`: texts, numbers, truth values; keys are found with case ignored. */
const makeCustomProperties = describeType<Excel.CustomPropertyCollection, HostBook>('CustomPropertyCollection', {
  items: (book) => [...book.customProperties.keys()].map((key) => makeProperty({ book, key })),
  item: (book, key) => find(book, key) ?? notFound(),
  objects: {
    add: (book, key, value) => {
      const name = asText(key, 'key');
      if (name === '' || name.length > 255) invalidArgument('the key has 1 to 255 characters');
      const known = existing(book, name) ?? name;
      book.customProperties.set(known, checkValue(value));
      return makeProperty({ book, key: known });
    },
    getItem: (book, key) => find(book, key) ?? notFound(),
    getItemOrNullObject: (book, key) => find(book, key),
  },
  methods: {
    getCount: (book) => book.customProperties.size,
    deleteAll: (book) => book.customProperties.clear(),
  },
});

const plain = (key: string): Scalar<HostBook> => ({
  get: (book) => book.properties.get(key),
  set: (book, value) => void book.properties.set(key, asText(value, key)),
});

/** `workbook.properties`. */
export const makeProperties = describeType<Excel.DocumentProperties, HostBook>('DocumentProperties', {
  scalars: {
    title: plain('title'),
    subject: plain('subject'),
    author: plain('author'),
    keywords: plain('keywords'),
    comments: plain('comments'),
    manager: plain('manager'),
    company: plain('company'),
    category: plain('category'),
  },
  objects: { custom: makeCustomProperties },
});

const existing = (book: HostBook, key: string): string | undefined =>
  [...book.customProperties.keys()].find((other) => other.toLowerCase() === key.toLowerCase());

function find(book: HostBook, given: unknown): HostObject | null {
  const key = existing(book, asText(given, 'key'));
  return key === undefined ? null : makeProperty({ book, key });
}

function checkValue(value: unknown): unknown {
  if (typeof value === 'string' && value.length > 255) invalidArgument('a custom property has at most 255 characters');
  return value;
}

function typeOf(value: unknown): string {
  if (typeof value === 'number') return Number.isInteger(value) ? 'Number' : 'Float';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

function notFound(): never {
  throw new ExcelFault('ItemNotFound', 'There is no such property.');
}
