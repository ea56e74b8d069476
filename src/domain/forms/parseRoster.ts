import { type Result, failure, success } from '../Result';
import { collectFaults } from './collectFaults';
import { dropUndefined } from './dropUndefined';
import { findRosterFaults, type RosterFault } from './findRosterFaults';
import { readTemplate } from './readTemplate';
import type { Roster } from './Roster';
import type { TemplateFault } from './TemplateFault';
import { rosterSchema } from './templateSchema';

/**
 * Reads a roster file. Fails with every fault: syntax, shape, and what `findRosterFaults` finds. Whether its tiers are those of a form
 * set is told by `checkRosterTiers`.
 *
 * @param file what faults call the file
 * @example parseRoster('roster.json', text)
 */
export function parseRoster(file: string, text: string): Result<Roster, readonly TemplateFault[]> {
  const read = readTemplate(file, text, rosterSchema);
  if (!read.ok) return read;
  const { id, title } = read.value;
  const units = read.value.units.map(({ formerNames, ...unit }) =>
    dropUndefined({ ...unit, formerNames: formerNames?.map(dropUndefined) }),
  );
  const { faults, report } = collectFaults(file);
  for (const fault of findRosterFaults(units)) report(['units', fault.at, fault.key], describe(fault));
  return faults.length > 0 ? failure(faults) : success({ id, title, units });
}

function describe(fault: RosterFault): string {
  switch (fault.code) {
    case 'id-twice':
      return `the unit id "${fault.id}" stands twice`;
    case 'ends-before-it-begins':
      return `the unit ends (${fault.to}) before it begins (${fault.from})`;
    case 'no-such-unit':
      return `no unit has the id "${fault.id}"`;
    case 'own-ancestor':
      return `the unit "${fault.id}" is its own ${ANCESTORS[fault.key] ?? fault.key}, by way of "${fault.by}"`;
    case 'name-taken':
      return `"${fault.name}" is also the name of the unit "${fault.id}" under the same parent`;
    case 'merged-without-date':
      return 'the unit became part of another: say in "validTo" on which day it ended';
  }
}

const ANCESTORS: Readonly<Record<string, string>> = {
  parent: 'parent',
  mergedInto: 'successor',
  splitFrom: 'origin',
};
