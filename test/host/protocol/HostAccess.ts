import type { HostObject } from './HostObject';
import type { References } from './References';

/** What the interpreter needs of the workbook behind it. */
export interface HostAccess {
  readonly references: References;
  /** Path type 1: for Excel the workbook itself. */
  root(): HostObject;
  /** A service by its type name (path type 2); null where the host has nothing to say. */
  service(name: string): HostObject | null;
  /** Throws `ApiNotFound` for a member outside the simulated requirement set. */
  checkMember(typeName: string, member: string): void;
  /** Called before the fault, so that a test can list what the host does not know. */
  reportUnknown(typeName: string, member: string): void;
  /** Runs one action as the add-in's doing. */
  perform<Value>(work: () => Value): Value;
  /** Lets a calculation that a write has started come to its end. */
  settle(): Promise<void>;
}
