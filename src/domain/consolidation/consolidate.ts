import { consolidationOf } from '../forms/consolidationOf';
import { tableCrossings } from '../forms/tableCrossings';
import type { FormSet } from '../forms/FormSet';
import type { Roster, Unit } from '../forms/Roster';
import type { Crossing, FieldRef, Table } from '../forms/Table';
import type { Consolidation, SummaryFigure, SummaryTable, UnitSubmission } from './Consolidation';
import { type ContributionsByField, collectContributions, contributionsTo } from './collectContributions';
import { combine } from './combine';
import { deriveTotals } from './deriveTotals';
import { receivedFieldOf } from './receivedFieldOf';
import { recomputeRatios } from './recomputeRatios';
import { isStacked, stackList, stackRows } from './stackRows';

export interface ConsolidationInput {
  readonly formSet: FormSet;
  readonly summaryFormSet: FormSet;
  readonly roster: Roster;
  /** At most one per unit, in any order. */
  readonly submissions: readonly UnitSubmission[];
}

/**
 * Adds submissions up to the provincial tables. The order of the submissions makes no difference: units are taken in roster order.
 *
 * Entered figures are combined from contributions (see `combine`); the rows of lists are put below each other; total rows and columns
 * are always derived from the provincial figures, and so is a ratio whose numerator and denominator a rule names; what the province
 * types itself stays null.
 */
export function consolidate(input: ConsolidationInput): Consolidation {
  const submissions = inRosterOrder(input.roster, input.submissions);
  const units = submissions.map(({ unit }) => unit);
  const sources: Sources = {
    formSet: input.formSet,
    submissions,
    units: new Map(units.map((unit) => [unit.id, unit])),
    contributions: collectContributions(submissions),
  };
  return {
    formSet: input.formSet,
    summaryFormSet: input.summaryFormSet,
    units,
    tables: input.summaryFormSet.tables.map((table) => summariseTable(table, sources)),
  };
}

function inRosterOrder(roster: Roster, submissions: readonly UnitSubmission[]): readonly UnitSubmission[] {
  const rank = new Map(roster.units.map((unit, index) => [unit.id, index]));
  const rankOf = ({ unit }: UnitSubmission): number => rank.get(unit.id) ?? roster.units.length;
  return [...submissions].sort((a, b) => rankOf(a) - rankOf(b) || (a.unit.id < b.unit.id ? -1 : 1));
}

interface Sources {
  readonly formSet: FormSet;
  /** In roster order. */
  readonly submissions: readonly UnitSubmission[];
  readonly units: ReadonlyMap<string, Unit>;
  readonly contributions: ContributionsByField;
}

function summariseTable(table: Table, sources: Sources): SummaryTable {
  const { formSet, submissions } = sources;
  const map = consolidationOf(formSet).tables.find(({ to }) => to === table.id) ?? null;
  const received = map && formSet.tables.find(({ id }) => id === map.from);
  if (map && received && isStacked(received, table)) {
    const stacked = stackRows(received.id, submissions);
    const { printed, figures } = stackList(table, map, stacked);
    return { table: table.id, map, printed, stacked, figures: deriveTotals(printed, figures) };
  }
  const figures = tableCrossings(table).flatMap((crossing): SummaryFigure[] => {
    const field = { table: table.id, row: crossing.row.id, column: crossing.column.id };
    if (crossing.type === 'title') return [];
    if (crossing.type !== 'entry') return [{ field, how: 'derived', value: null, contributions: [] }];
    return [summariseEntry(field, crossing, map && received ? receivedFieldOf(field, map, received) : null, sources)];
  });
  return { table: table.id, map, printed: table, figures: recomputeRatios(table, deriveTotals(table, figures)) };
}

function summariseEntry(
  field: FieldRef,
  { how, kind, options = [] }: Extract<Crossing, { type: 'entry' }>,
  received: FieldRef | null,
  { contributions, units }: Sources,
): SummaryFigure {
  if (how === 'typed' || !received) return { field, how: 'typed', value: null, contributions: [] };
  const given = contributionsTo(contributions, received);
  return { field, ...combine(how, given, { kind, options, units }), contributions: given };
}
