import { collectFaults } from './collectFaults';
import type { FormSet } from './FormSet';
import type { Roster } from './Roster';
import type { TemplateFault } from './TemplateFault';

/**
 * Checks a roster against a form set: every unit is of one of its tiers, and some unit is of the tier that sends.
 *
 * @param file what faults call the roster's file
 */
export function checkRosterTiers(
  file: string,
  roster: Roster,
  { tiers, submittedBy }: Pick<FormSet, 'tiers' | 'submittedBy'>,
): readonly TemplateFault[] {
  const { faults, report } = collectFaults(file);
  const known = tiers.map(({ id }) => id);
  roster.units.forEach(({ tier }, index) => {
    if (!known.includes(tier)) {
      report(['units', index, 'tier'], `the form set has no tier "${tier}"; its tiers: ${known.join(', ')}`);
    }
  });
  if (!roster.units.some(({ tier }) => tier === submittedBy)) {
    report(['units'], `no unit is of the tier "${submittedBy}", which sends the form set in`);
  }
  return faults;
}
