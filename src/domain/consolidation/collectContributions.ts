import { type FieldRef, fieldKey } from '../forms/Table';
import type { SubmittedField } from '../intake/Submission';
import { plainValue } from '../workbook/ReceivedWorkbook';
import type { Contribution, UnitSubmission } from './Consolidation';

/** What the units gave, by received field (`fieldKey`), each list in the order of the submissions. Blank and unreadable cells give nothing. */
export type Contributions = ReadonlyMap<string, readonly Contribution[]>;

/**
 * Goes once over every submission and files each figure under its field.
 *
 * Derived fields (totals that the sender filled in) are left out: a provincial total is never the sum of received totals.
 */
export function collectContributions(submissions: readonly UnitSubmission[]): Contributions {
  const byField = new Map<string, Contribution[]>();
  for (const { unit, file, submission } of submissions) {
    for (const table of submission.tables) {
      for (const field of table.fields) {
        const contribution = field.derived ? null : contributionOf(field, unit.id, file);
        if (contribution) append(byField, fieldKey(field.field), contribution);
      }
    }
  }
  return byField;
}

/** What one received field gives; null for a blank cell and for one that can't be read. */
export function contributionOf(submitted: SubmittedField, unit: string, file: string): Contribution | null {
  const { entry } = submitted.read;
  if (!entry || entry.state === 'blank' || submitted.raw === null) return null;
  return {
    unit,
    file,
    sheet: submitted.sheet,
    address: submitted.address,
    field: submitted.field,
    raw: plainValue(submitted.raw),
    state: entry.state,
    value: entry.state === 'value' ? entry.value : null,
  };
}

function append(byField: Map<string, Contribution[]>, key: string, contribution: Contribution): void {
  const list = byField.get(key);
  if (list) list.push(contribution);
  else byField.set(key, [contribution]);
}

/** The contributions to one received field; empty when no unit gave a figure. */
export function contributionsTo(contributions: Contributions, field: FieldRef): readonly Contribution[] {
  return contributions.get(fieldKey(field)) ?? [];
}
