import type { Roster, Unit } from '../../domain/forms/Roster';
import { plainFileName } from './plainFileName';

/**
 * The file names of a pack, by unit id: the unit's name, and the form set's id, so that a person tells the letters apart. Units of one
 * name are told apart by the unit that they belong to, else by their id; Windows tells names apart without case.
 *
 * @param all where the units that they belong to are found
 * @example packFileNames([haiHau], roster, 'kl01-971').get('HU-HH') === 'Huyện ủy Hải Hậu - kl01-971.xlsx'
 */
export function packFileNames(units: readonly Unit[], all: Roster, formSetId: string): ReadonlyMap<string, string> {
  const byId = new Map(all.units.map((unit) => [unit.id, unit]));
  const nameOf = ({ name }: Unit): string => name;
  const longerName = ({ name, parent }: Unit): string => `${name} (${byId.get(parent ?? '')?.name ?? ''})`;
  const certainName = ({ id, name }: Unit): string => `${name} (${id})`;
  const chosen = new Map<string, string>();
  const used = new Set<string>();
  let left = units;
  for (const name of [nameOf, longerName, certainName]) {
    const fileName = (unit: Unit): string => `${plainFileName(name(unit))} - ${formSetId}.xlsx`;
    const count = new Map<string, number>();
    for (const unit of left) {
      const key = fileName(unit).toLowerCase();
      count.set(key, (count.get(key) ?? 0) + 1);
    }
    const isFree = (unit: Unit): boolean => {
      const key = fileName(unit).toLowerCase();
      return name === certainName || (count.get(key) === 1 && !used.has(key));
    };
    for (const unit of left.filter(isFree)) {
      chosen.set(unit.id, fileName(unit));
      used.add(fileName(unit).toLowerCase());
    }
    left = left.filter(({ id }) => !chosen.has(id));
  }
  return chosen;
}
