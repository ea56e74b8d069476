import type { HostBook, XmlPart } from '../book/HostBook';
import { describeType } from '../protocol/describeType';
import { ExcelFault } from '../protocol/ExcelFault';
import type { HostObject } from '../protocol/HostObject';
import { asText, invalidArgument } from './arguments';

interface PartTarget {
  readonly book: HostBook;
  readonly part: XmlPart;
}

interface ScopeTarget {
  readonly book: HostBook;
  readonly namespace: string;
}

const makePart = describeType<Excel.CustomXmlPart, PartTarget>('CustomXmlPart', {
  id: ({ part }) => part.id,
  scalars: {
    id: { get: ({ part }) => part.id },
    namespaceUri: { get: ({ part }) => namespaceOf(part.xml) },
  },
  methods: {
    getXml: ({ part }) => part.xml,
    setXml: ({ part }, xml) => void (part.xml = checkXml(xml)),
    delete: ({ book, part }) => void book.xmlParts.splice(book.xmlParts.indexOf(part), 1),
  },
});

const makeScope = describeType<Excel.CustomXmlPartScopedCollection, ScopeTarget>('CustomXmlPartScopedCollection', {
  items: (scope) => inScope(scope),
  item: ({ book }, id) => find(book, id) ?? notFound(),
  objects: {
    getItem: ({ book }, id) => find(book, id) ?? notFound(),
    getItemOrNullObject: ({ book }, id) => find(book, id),
    getOnlyItem: (scope) => only(scope) ?? onlyFailure(),
    getOnlyItemOrNullObject: (scope) => only(scope),
  },
  methods: { getCount: (scope) => inScope(scope).length },
});

/** `workbook.customXmlParts`: XML that travels with the file, found by its namespace. */
export const makeXmlParts = describeType<Excel.CustomXmlPartCollection, HostBook>('CustomXmlPartCollection', {
  items: (book) => book.xmlParts.map((part) => makePart({ book, part })),
  item: (book, id) => find(book, id) ?? notFound(),
  objects: {
    add: (book, xml) => {
      const part = { id: `{XML${String(book.newNumber())}}`, xml: checkXml(xml) };
      book.xmlParts.push(part);
      return makePart({ book, part });
    },
    getByNamespace: (book, namespace) => makeScope({ book, namespace: asText(namespace, 'namespaceUri') }),
    getItem: (book, id) => find(book, id) ?? notFound(),
    getItemOrNullObject: (book, id) => find(book, id),
  },
  methods: { getCount: (book) => book.xmlParts.length },
});

function checkXml(given: unknown): string {
  const xml = asText(given, 'xml');
  return /<[^?!][^>]*>/.test(xml) ? xml : invalidArgument('xml');
}

/** Namespace of the root element. */
function namespaceOf(xml: string): string {
  const root = /<([^\s?!/>][^\s/>]*)([^>]*)>/.exec(xml);
  const prefix = root?.[1]?.includes(':') === true ? `:${root[1].split(':')[0] ?? ''}` : '';
  const found = new RegExp(`\\sxmlns${prefix}\\s*=\\s*("([^"]*)"|'([^']*)')`).exec(root?.[2] ?? '');
  return found?.[2] ?? found?.[3] ?? '';
}

const inScope = ({ book, namespace }: ScopeTarget): HostObject[] =>
  book.xmlParts.filter((part) => namespaceOf(part.xml) === namespace).map((part) => makePart({ book, part }));

const only = (scope: ScopeTarget): HostObject | null => {
  const parts = inScope(scope);
  return parts.length === 1 ? (parts[0] ?? null) : null;
};

function find(book: HostBook, id: unknown): HostObject | null {
  const part = book.xmlParts.find((other) => other.id === asText(id, 'id'));
  return part ? makePart({ book, part }) : null;
}

function notFound(): never {
  throw new ExcelFault('ItemNotFound', 'There is no such part.');
}

function onlyFailure(): never {
  throw new ExcelFault('InvalidOperation', 'The collection does not have exactly one part.');
}
