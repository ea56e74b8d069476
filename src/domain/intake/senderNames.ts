import type { ReportedPeriod } from '../forms/periodOf';
import type { FormerName, Roster, Unit } from '../forms/Roster';
import { nameKey } from '../text/nameKey';
import { currentUnit } from './currentUnit';
import type { NamedUnit } from './NamedUnit';
import { type UnitNames, unitNames } from './unitNames';

/** Finds the units that a text names by their names of today or of before, as who they are today. */
export interface SenderNames {
  /** Each unit once, in roster order. */
  readonly inText: (text: string) => readonly NamedUnit[];
  readonly inFileName: (fileName: string) => readonly NamedUnit[];
  /** Who the unit with an id is today. */
  readonly ofId: (id: string) => NamedUnit | undefined;
}

const known = new WeakMap<Roster, Map<string, SenderNames>>();

/** The names of a roster at the time of a report, made ready once for many workbooks. Without a period no unit has ended. */
export function senderNames(roster: Roster, period: ReportedPeriod | undefined): SenderNames {
  const byPeriod = known.get(roster) ?? new Map<string, SenderNames>();
  known.set(roster, byPeriod);
  const key = period ? `${period.from} ${period.until}` : '';
  const ready = byPeriod.get(key) ?? makeReady(roster, period);
  byPeriod.set(key, ready);
  return ready;
}

function makeReady(roster: Roster, period: ReportedPeriod | undefined): SenderNames {
  const who = new Map<Unit, Meant>();
  for (const unit of roster.units) who.set(unit, { named: today(unit, roster, period), keys: namesOf(unit) });
  const formerNames = roster.units.flatMap((unit) =>
    (unit.formerNames ?? []).map((former): Unit => {
      const bearer: Unit = { ...unit, name: former.name, otherNames: [] };
      who.set(bearer, meantByFormerName(former, unit, today(unit, roster, period), period));
      return bearer;
    }),
  );
  const names = unitNames(formerNames.length === 0 ? roster : { ...roster, units: [...roster.units, ...formerNames] });
  const rank = new Map(roster.units.map((unit, index) => [unit, index]));
  const found = new WeakMap<readonly Unit[], readonly NamedUnit[]>();
  const meant = (units: readonly Unit[]): readonly NamedUnit[] => {
    const before = found.get(units);
    if (before) return before;
    const all = oncePerUnit(units.flatMap((unit) => who.get(unit) ?? []));
    const sorted = all.sort((a, b) => (rank.get(a.unit) ?? 0) - (rank.get(b.unit) ?? 0));
    found.set(units, sorted);
    return sorted;
  };
  return {
    inText: (text) => meant(names.inText(text)),
    inFileName: (fileName: Parameters<UnitNames['inFileName']>[0]) => meant(names.inFileName(fileName)),
    ofId: (id) => {
      const unit = roster.units.find((each) => each.id === id);
      return unit && who.get(unit)?.named;
    },
  };
}

interface Meant {
  readonly named: NamedUnit;
  /** What it is called, as `nameKey` has it. */
  readonly keys: ReadonlySet<string>;
  /** Nobody bore the name in the period any more, or the unit had ended. */
  readonly isPast?: boolean;
}

function today(unit: Unit, roster: Roster, period: ReportedPeriod | undefined): NamedUnit {
  return period ? currentUnit(unit, roster, period) : { unit };
}

function namesOf({ name, otherNames }: Unit): ReadonlySet<string> {
  return new Set([name, ...otherNames].map(nameKey));
}

function meantByFormerName(
  { name, until }: FormerName,
  bearer: Unit,
  named: NamedUnit,
  period: ReportedPeriod | undefined,
): Meant {
  const formerly = named.formerly ?? { name };
  return {
    named: named.ended ? named : { ...named, formerly: named.unit === bearer ? { name } : formerly },
    keys: new Set([nameKey(name)]),
    isPast: until !== undefined && period !== undefined && until <= period.from,
  };
}

/** Who bears a name today comes before a unit of that name that ended, and before who gave it up before the period; of one unit the name of today counts. */
function oncePerUnit(all: readonly Meant[]): NamedUnit[] {
  const bearers = all.filter(({ named, isPast }) => isPast !== true && !named.formerly && !named.ended);
  const borneToday = ({ keys }: Meant): boolean =>
    bearers.some((bearer) => [...bearer.keys].some((key) => keys.has(key)));
  const kept = all.filter((each) => bearers.includes(each) || !(hasPassed(each) && borneToday(each)));
  const byUnit = new Map<Unit, NamedUnit>();
  for (const { named } of kept) {
    const other = byUnit.get(named.unit);
    if (!other || other.formerly) byUnit.set(named.unit, named);
  }
  return [...byUnit.values()];
}

function hasPassed({ named, isPast }: Meant): boolean {
  return isPast === true || named.formerly?.unit !== undefined || named.ended !== undefined;
}
