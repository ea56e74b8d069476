/**
 * One Excel object as the batch interpreter sees it: members by their public names (`values`, `getRange`).
 * A member that is not there is reported by the interpreter, so these methods are called for known members only.
 */
export interface HostObject {
  /** Name of the class in the documentation, for example `Range`. */
  readonly typeName: string;
  /** What to put in every answer so that the client can find the object again: `{ Id: … }` or nothing. */
  identity(): Readonly<Record<string, string>>;
  /** Names of the plain properties, which `load()` without names gives. */
  readonly scalars: readonly string[];
  has(kind: MemberKind, name: string): boolean;
  read(name: string): unknown;
  write(name: string, value: unknown): void;
  open(name: string, args: readonly unknown[]): HostObject | null;
  call(name: string, args: readonly unknown[]): unknown;
  /** Children, for a collection; otherwise null. */
  items(): readonly HostObject[] | null;
  /** `getItem(key)`. */
  item(key: unknown): HostObject;
  /** What a kept reference holds on to; null for objects that are found by their path alone. */
  readonly target: unknown;
}

/** A property that is read, one that is written, one or a method that gives an object, a method that gives a value. */
export type MemberKind = 'scalar' | 'writable' | 'object' | 'method' | 'item';
