import type { FieldRef } from '../forms/Table';
import { entryMembers } from './entryMembers';
import type { RuleScope } from './RuleInput';

/**
 * Whether someone has filled in anything at all in the table of a field; in a list, whose rows stand each for itself, in its row. Zero,
 * nil and what can't be read are something; blanks and totals are not. An untouched table is no mistake: it has not been begun.
 *
 * @example touchedIn(scope)({ table: 'bang-1', row: '2021', column: 'so-nguoi' }) // false while every entry cell is blank
 */
export function touchedIn({ table, input }: RuleScope): (field: FieldRef) => boolean {
  const known = new Map<string | undefined, boolean>();
  return ({ row }) => {
    const scope = table.list ? row : undefined;
    const touched =
      known.get(scope) ?? entryMembers(table, scope).some(({ field }) => isSomething(input.entryAt(field)));
    known.set(scope, touched);
    return touched;
  };
}

function isSomething(entry: ReturnType<RuleScope['input']['entryAt']>): boolean {
  return entry === 'unreadable' || (entry !== 'absent' && entry.state !== 'blank');
}
