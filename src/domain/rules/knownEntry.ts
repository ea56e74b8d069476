import type { Entry } from '../entries/Entry';
import type { FieldRef } from '../forms/Table';
import type { RuleScope } from './RuleInput';

/** The entry of a field; null when it is unreadable or absent, so that a rule that needs it stays silent. */
export function knownEntry(scope: RuleScope, field: FieldRef): Entry | null {
  const entry = scope.input.entryAt(field);
  return typeof entry === 'string' ? null : entry;
}
