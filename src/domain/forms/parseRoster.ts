import { type Result, failure, success } from '../Result';
import { collectFaults } from './collectFaults';
import { dropUndefined } from './dropUndefined';
import { readTemplate } from './readTemplate';
import type { Roster, Unit } from './Roster';
import type { ReportFault, TemplateFault } from './TemplateFault';
import { rosterSchema } from './templateSchema';

/**
 * Reads a roster file. Fails with every fault: syntax, shape, ids that stand twice, parents that don't exist or go round in a
 * circle, dates the wrong way round, one name for two units at one time under one parent. Whether its tiers are those of a form
 * set is told by `checkRosterTiers`.
 *
 * @param file what faults call the file
 * @example parseRoster('roster.json', text)
 */
export function parseRoster(file: string, text: string): Result<Roster, readonly TemplateFault[]> {
  const read = readTemplate(file, text, rosterSchema);
  if (!read.ok) return read;
  const { id, title, units } = read.value;
  const roster: Roster = { id, title, units: units.map(dropUndefined) };
  const { faults, report } = collectFaults(file);
  checkUnits(roster.units, report);
  return faults.length > 0 ? failure(faults) : success(roster);
}

function checkUnits(units: readonly Unit[], report: ReportFault): void {
  const byId = new Map<string, Unit>();
  const byName = new Map<string, Unit>();
  for (const unit of units) {
    if (!byId.has(unit.id)) byId.set(unit.id, unit);
  }
  units.forEach((unit, index) => {
    const path = ['units', index];
    if (byId.get(unit.id) !== unit) report([...path, 'id'], `the unit id "${unit.id}" stands twice`);
    if (unit.validFrom !== undefined && unit.validTo !== undefined && unit.validFrom > unit.validTo) {
      report([...path, 'validTo'], `the unit ends (${unit.validTo}) before it begins (${unit.validFrom})`);
    }
    checkParents(unit, byId, (message) => report([...path, 'parent'], message));

    const name = `${unit.parent ?? ''}\n${unit.name.toLowerCase()}`;
    const namesake = byName.get(name);
    if (namesake && namesake.id !== unit.id && overlap(namesake, unit)) {
      report([...path, 'name'], `"${unit.name}" is also the name of the unit "${namesake.id}" under the same parent`);
    }
    byName.set(name, unit);
  });
}

function checkParents(unit: Unit, byId: ReadonlyMap<string, Unit>, complain: (message: string) => void): void {
  if (unit.parent === undefined) return;
  if (!byId.has(unit.parent)) {
    complain(`no unit has the id "${unit.parent}"`);
    return;
  }
  const seen = new Set<string>();
  for (let at: string | undefined = unit.parent; at !== undefined && !seen.has(at); at = byId.get(at)?.parent) {
    if (at === unit.id) complain(`the unit "${unit.id}" is its own parent, by way of "${unit.parent}"`);
    seen.add(at);
  }
}

function overlap(a: Unit, b: Unit): boolean {
  const endsBefore = (one: Unit, other: Unit): boolean =>
    one.validTo !== undefined && other.validFrom !== undefined && one.validTo <= other.validFrom;
  return !endsBefore(a, b) && !endsBefore(b, a);
}
