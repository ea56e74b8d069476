import { tableCrossings } from '../forms/tableCrossings';
import type { FormSet } from '../forms/FormSet';
import type { Roster } from '../forms/Roster';
import type { Crossing, FieldRef, Table } from '../forms/Table';
import type { Consolidation, SummaryFigure, SummaryTable, UnitSubmission } from './Consolidation';
import { type Contributions, collectContributions, contributionsTo } from './collectContributions';
import { type CombineContext, combine } from './combine';
import { deriveTotals } from './deriveTotals';
import { receivedFieldOf } from './receivedFieldOf';

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
 * Entered figures are combined from contributions (see `combine`); total rows and columns are always derived from the provincial
 * figures; what the province types itself stays null.
 */
export function consolidate(input: ConsolidationInput): Consolidation {
  const submissions = inRosterOrder(input.roster, input.submissions);
  const units = submissions.map(({ unit }) => unit);
  const context = { units: new Map(units.map((unit) => [unit.id, unit])) };
  const contributions = collectContributions(submissions);
  return {
    formSet: input.formSet,
    summaryFormSet: input.summaryFormSet,
    units,
    tables: input.summaryFormSet.tables.map((table) => summariseTable(table, input.formSet, contributions, context)),
  };
}

function inRosterOrder(roster: Roster, submissions: readonly UnitSubmission[]): readonly UnitSubmission[] {
  const rank = new Map(roster.units.map((unit, index) => [unit.id, index]));
  const rankOf = ({ unit }: UnitSubmission): number => rank.get(unit.id) ?? roster.units.length;
  return [...submissions].sort((a, b) => rankOf(a) - rankOf(b) || (a.unit.id < b.unit.id ? -1 : 1));
}

function summariseTable(
  table: Table,
  formSet: FormSet,
  contributions: Contributions,
  context: Omit<CombineContext, 'kind'>,
): SummaryTable {
  const map = formSet.consolidation?.tables.find(({ to }) => to === table.id) ?? null;
  const source = map && formSet.tables.find(({ id }) => id === map.from);
  const figures = tableCrossings(table).flatMap((crossing): SummaryFigure[] => {
    const field = { table: table.id, row: crossing.row.id, column: crossing.column.id };
    if (crossing.type === 'title') return [];
    if (crossing.type !== 'entry') return [{ field, how: 'derived', value: null, contributions: [] }];
    const received = map && source ? receivedFieldOf(field, map, source) : null;
    return [summariseEntry(field, crossing, received, contributions, context)];
  });
  return { table: table.id, map, figures: deriveTotals(table, figures) };
}

function summariseEntry(
  field: FieldRef,
  crossing: Extract<Crossing, { type: 'entry' }>,
  received: FieldRef | null,
  contributions: Contributions,
  context: Omit<CombineContext, 'kind'>,
): SummaryFigure {
  const { how } = crossing;
  if (how === 'typed' || !received) return { field, how: 'typed', value: null, contributions: [] };
  const given = contributionsTo(contributions, received);
  return { field, ...combine(how, given, { ...context, kind: crossing.kind }), contributions: given };
}
