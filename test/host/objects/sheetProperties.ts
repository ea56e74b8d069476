import type { HostBook } from '../book/HostBook';
import type { SheetTarget } from '../book/targets';
import { describeType } from '../protocol/describeType';
import { ExcelFault } from '../protocol/ExcelFault';
import type { HostObject } from '../protocol/HostObject';
import { asText, invalidArgument } from './arguments';

interface PropertyTarget {
  readonly book: HostBook;
  readonly sheet: string;
  readonly key: string;
}

const makeProperty = describeType<Excel.WorksheetCustomProperty, PropertyTarget>('WorksheetCustomProperty', {
  id: ({ key }) => key,
  scalars: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ book, sheet, key }) => book.propertiesOf(sheet).get(key) ?? '',
      set: ({ book, sheet, key }, value) => void book.propertiesOf(sheet).set(key, asText(value, 'value')),
    },
  },
  methods: { delete: ({ book, sheet, key }) => void book.propertiesOf(sheet).delete(key) },
});

/** `worksheet.customProperties`: short texts that travel with the sheet; keys have at most 255 characters, case ignored. */
export const makeSheetProperties = describeType<Excel.WorksheetCustomPropertyCollection, SheetTarget>(
  'WorksheetCustomPropertyCollection',
  {
    items: ({ book, sheet }) => [...book.propertiesOf(sheet).keys()].map((key) => makeProperty({ book, sheet, key })),
    item: (target, key) => find(target, key) ?? notFound(),
    objects: {
      add: ({ book, sheet }, key, value) => {
        const name = asText(key, 'key');
        if (name === '' || name.length > 255) invalidArgument('the key has 1 to 255 characters');
        const known = existing({ book, sheet }, name) ?? name;
        book.propertiesOf(sheet).set(known, asText(value, 'value'));
        return makeProperty({ book, sheet, key: known });
      },
      getItem: (target, key) => find(target, key) ?? notFound(),
      getItemOrNullObject: (target, key) => find(target, key),
    },
    methods: { getCount: ({ book, sheet }) => book.propertiesOf(sheet).size },
  },
);

const existing = ({ book, sheet }: SheetTarget, key: string): string | undefined =>
  [...book.propertiesOf(sheet).keys()].find((other) => other.toLowerCase() === key.toLowerCase());

function find(target: SheetTarget, key: unknown): HostObject | null {
  const known = existing(target, asText(key, 'key'));
  return known === undefined ? null : makeProperty({ ...target, key: known });
}

function notFound(): never {
  throw new ExcelFault('ItemNotFound', 'There is no such property.');
}
