import type { HostObject } from './HostObject';
import type { References } from './References';

/** What the interpreter needs of the workbook behind it. */
export interface HostAccess {
  readonly references: References;
  /** Path type 1: for Excel the workbook itself. */
  root(): HostObject;
  /** A service by its type name (path type 2); null where the host has nothing to say. */
  service(name: string): HostObject | null;
  /** Throws what Excel answers when a member can't be used now: it is of a later requirement set, or the workbook is not to be changed. `sets` for a property that is written. */
  checkMember(typeName: string, member: string, sets?: boolean): void;
  /** Called before the fault, so that a test can list what the host does not know. */
  reportUnknown(typeName: string, member: string): void;
  /** Runs one action as the add-in's doing. */
  perform<Value>(work: () => Value): Value;
  /** Lets a calculation that a write has started come to its end. */
  settle(): Promise<void>;
}
