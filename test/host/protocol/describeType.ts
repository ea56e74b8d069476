import { ExcelFault } from './ExcelFault';
import type { HostObject, MemberKind } from './HostObject';

type Keys<Api> = (keyof Api & string) | `_${string}`;

/** A plain property: how it is read and, if it can be, written. */
export interface Scalar<Target> {
  readonly get: (target: Target) => unknown;
  readonly set?: (target: Target, value: unknown) => void;
}

/**
 * What the host knows of one Excel class. `Api` is the class in Microsoft's own types, so a name that Excel does not
 * have does not compile; names that begin with an underscore are the client's private ones.
 */
export interface TypeDescription<Api, Target> {
  readonly id?: (target: Target) => string;
  readonly scalars?: Partial<Record<Keys<Api>, Scalar<Target>>>;
  readonly objects?: Partial<Record<Keys<Api>, (target: Target, ...args: unknown[]) => HostObject | null>>;
  readonly methods?: Partial<Record<Keys<Api>, (target: Target, ...args: unknown[]) => unknown>>;
  readonly items?: (target: Target) => readonly HostObject[];
  readonly item?: (target: Target, key: unknown) => HostObject;
}

/**
 * Turns a description into a maker of objects of that class.
 *
 * @example
 * const runtime = describeType<Excel.Runtime, HostBook>('Runtime', { scalars: { enableEvents: { get: (book) => book.eventsEnabled } } });
 * runtime(book).read('enableEvents'); // true
 */
export function describeType<Api, Target>(
  typeName: string,
  description: TypeDescription<Api, Target>,
): (target: Target) => HostObject {
  const scalars = entries<Scalar<Target>>(description.scalars);
  const objects = entries<(target: Target, ...args: unknown[]) => HostObject | null>(description.objects);
  const methods = entries<(target: Target, ...args: unknown[]) => unknown>(description.methods);
  const names = [...scalars.keys()].filter((name) => !name.startsWith('_'));
  return (target) => ({
    typeName,
    target,
    scalars: names,
    identity: () => (description.id ? { Id: description.id(target) } : {}),
    has: (kind: MemberKind, name) => {
      switch (kind) {
        case 'scalar':
          return scalars.has(name);
        case 'writable':
          return scalars.get(name)?.set !== undefined;
        case 'object':
          return objects.has(name);
        case 'method':
          return methods.has(name);
        case 'item':
          return description.item !== undefined;
      }
    },
    read: (name) => scalars.get(name)?.get(target),
    write: (name, value) => scalars.get(name)?.set?.(target, value),
    open: (name, args) => objects.get(name)?.(target, ...args) ?? null,
    call: (name, args) => methods.get(name)?.(target, ...args) ?? null,
    items: () => description.items?.(target) ?? null,
    item: (key) => {
      if (!description.item) throw new ExcelFault('NotImplemented', `${typeName} has no items`);
      return description.item(target, key);
    },
  });
}

function entries<Value>(record: Partial<Record<string, Value>> | undefined): Map<string, Value> {
  const found = new Map<string, Value>();
  for (const [name, value] of Object.entries(record ?? {})) if (value !== undefined) found.set(name, value);
  return found;
}
