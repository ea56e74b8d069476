import type { HostBook } from '../book/HostBook';
import { describeType } from '../protocol/describeType';
import { asFlag, asOneOf } from './arguments';

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

/** `context.application`. Suspending changes nothing that can be seen here. */
export const makeApplication = describeType<Excel.Application, HostBook>('Application', {
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
  objects: { cultureInfo: makeCulture },
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
