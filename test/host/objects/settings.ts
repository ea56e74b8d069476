import type { HostBook } from '../book/HostBook';
import { describeType } from '../protocol/describeType';
import { ExcelFault } from '../protocol/ExcelFault';
import type { HostObject } from '../protocol/HostObject';
import { asText } from './arguments';

interface SettingTarget {
  readonly book: HostBook;
  readonly key: string;
}

const makeSetting = describeType<Excel.Setting, SettingTarget>('Setting', {
  id: ({ key }) => key,
  scalars: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ book, key }) => book.settings.get(key),
      set: ({ book, key }, value) => void book.settings.set(key, value),
    },
  },
  methods: { delete: ({ book, key }) => void book.settings.delete(key) },
});

/** `workbook.settings`: this add-in's own values in the file. */
export const makeSettings = describeType<Excel.SettingCollection, HostBook>('SettingCollection', {
  items: (book) => [...book.settings.keys()].map((key) => makeSetting({ book, key })),
  item: (book, key) => find(book, key) ?? notFound(),
  objects: {
    add: (book, key, value) => {
      book.settings.set(asText(key, 'key'), value);
      return makeSetting({ book, key: asText(key, 'key') });
    },
    getItem: (book, key) => find(book, key) ?? notFound(),
    getItemOrNullObject: (book, key) => find(book, key),
  },
  methods: { getCount: (book) => book.settings.size },
});

function find(book: HostBook, given: unknown): HostObject | null {
  const key = asText(given, 'key');
  return book.settings.has(key) ? makeSetting({ book, key }) : null;
}

function notFound(): never {
  throw new ExcelFault('ItemNotFound', 'There is no such setting.');
}
