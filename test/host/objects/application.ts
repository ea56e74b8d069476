import type { HostBook } from '../book/HostBook';
import { describeType } from '../protocol/describeType';
import { asFlag, asOneOf, asText } from './arguments';
import { makeWorkbookCreated } from './workbookCreated';

const modes = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

const makeNumberFormatInfo = describeType<Excel.NumberFormatInfo, HostBook>('NumberFormatInfo', {
  scalars: {
    numberDecimalSeparator: { get: (book) => (book.options.locale === 'vi-VN' ? ',' : '.') },
    numberGroupSeparator: { get: (book) => (book.options.locale === 'vi-VN' ? '.' : ',') },
  },
});

const makeCulture = describeType<Excel.CultureInfo, HostBook>('CultureInfo', {
  scalars: { name: { get: (book) => book.options.locale } },
  objects: { numberFormat: makeNumberFormatInfo },
});

/** What `Excel.createWorkbook` calls; Microsoft's types leave it out. */
interface CreatesWorkbooks {
  createWorkbook(base64File: string): unknown;
}

/** `context.application`. Suspending changes nothing that can be seen here. */
export const makeApplication = describeType<Excel.Application & CreatesWorkbooks, HostBook>('Application', {
  scalars: {
    calculationMode: {
      get: (book) => book.calculationMode,
      set: (book, value) => void (book.calculationMode = asOneOf(value, modes, 'calculationMode')),
    },
    calculationState: { get: () => 'Done' },
    decimalSeparator: { get: (book) => (book.options.locale === 'vi-VN' ? ',' : '.') },
    thousandsSeparator: { get: (book) => (book.options.locale === 'vi-VN' ? '.' : ',') },
    useSystemSeparators: { get: () => true },
  },
  objects: {
    cultureInfo: makeCulture,
    createWorkbook: (book, file) => makeWorkbookCreated({ book, file: asText(file, 'base64File') }),
  },
  methods: {
    calculate: () => undefined,
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

/** `context.runtime`. */
export const makeRuntime = describeType<Excel.Runtime, HostBook>('Runtime', {
  scalars: {
    enableEvents: {
      get: (book) => book.eventsEnabled,
      set: (book, value) => void (book.eventsEnabled = asFlag(value, 'enableEvents')),
    },
  },
});
