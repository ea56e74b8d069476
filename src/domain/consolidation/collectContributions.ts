import { type FieldRef, fieldKey } from '../forms/Table';
import type { UnitSubmission } from './Consolidation';
import type { Contribution, Contributions } from './Contributions';
import { entryAt, isFigure, rawAt } from './keptField';
import { keptTables } from './keptTables';
import { NumberColumn } from './NumberColumn';
import { addressOf, fieldCount, fieldOf, isDerived, type TableLayout } from './TableLayout';

/** What the units gave, by received field (`fieldKey`), each in the order of the submissions. Blank and unreadable cells give nothing. */
export type ContributionsByField = ReadonlyMap<string, Contributions>;

/**
 * Goes once over every submission and files each figure under its field, as three numbers: whose it is, in which table, and where.
 *
 * Derived fields (totals that the sender filled in) are left out: a provincial total is never the sum of received totals.
 */
export function collectContributions(submissions: readonly UnitSubmission[]): ContributionsByField {
  const byField = new Map<string, FieldContributions>();
  const byLayout = new Map<TableLayout, readonly (FieldContributions | null)[]>();
  const columnsOf = (layout: TableLayout): readonly (FieldContributions | null)[] => {
    const columns = Array.from({ length: fieldCount(layout) }, (_, index) => {
      if (isDerived(layout, index)) return null;
      const key = fieldKey(fieldOf(layout, index));
      const known = byField.get(key) ?? new FieldContributions(submissions);
      byField.set(key, known);
      return known;
    });
    byLayout.set(layout, columns);
    return columns;
  };
  submissions.forEach(({ submission }, owner) => {
    keptTables(submission).forEach(({ layout, start }, table) => {
      const columns = byLayout.get(layout) ?? columnsOf(layout);
      columns.forEach((column, index) => {
        if (column && isFigure(submission, start + index)) column.add(owner, table, start + index, index);
      });
    });
  });
  return byField;
}

/** The figures of one field: of each the submission, its table, and the place in its columns and within the table. */
class FieldContributions implements Contributions {
  private readonly places = new NumberColumn();

  constructor(private readonly submissions: readonly UnitSubmission[]) {}

  add(owner: number, table: number, at: number, index: number): void {
    this.places.push(owner);
    this.places.push(table);
    this.places.push(at);
    this.places.push(index);
  }

  get length(): number {
    return this.places.length / 4;
  }

  *[Symbol.iterator](): Iterator<Contribution> {
    for (let at = 0; at < this.places.length; at += 4) {
      const contribution = this.contributionAt(at);
      if (contribution) yield contribution;
    }
  }

  private contributionAt(at: number): Contribution | null {
    const owner = this.submissions[this.places.at(at)];
    const layout = owner?.submission.layouts[this.places.at(at + 1)];
    if (!owner || !layout) return null;
    const { unit, file, submission } = owner;
    const place = this.places.at(at + 2);
    const index = this.places.at(at + 3);
    const raw = rawAt(submission, place);
    const entry = entryAt(submission, place);
    if (raw === null || !entry || entry.state === 'blank') return null;
    return {
      unit: unit.id,
      file,
      sheet: layout.sheet,
      address: addressOf(layout, index),
      field: fieldOf(layout, index),
      raw,
      state: entry.state,
      value: entry.state === 'value' ? entry.value : null,
    };
  }
}

/** The contributions to one received field; empty when no unit gave a figure. */
export function contributionsTo(contributions: ContributionsByField, field: FieldRef): Contributions {
  return contributions.get(fieldKey(field)) ?? [];
}
