import type { ConsolidationResult } from '../ConsolidationResult';
import { type DetailSheet, detailSheet } from './detailSheet';
import { detailTitle } from './detailTitle';
import { stackSheet } from './stackSheet';

export interface NamedDetail {
  readonly name: string;
  readonly detail: DetailSheet;
}

/**
 * One detail sheet per received table that goes into a provincial one, by received table id.
 *
 * @param names the sheets of the provincial tables, by table id
 */
export function detailSheets(
  { consolidation, roster, submissions }: ConsolidationResult,
  names: ReadonlyMap<string, string>,
): ReadonlyMap<string, NamedDetail> {
  const details = new Map<string, NamedDetail>();
  for (const { map, table: summaryId, stacked } of consolidation.tables) {
    const table = consolidation.formSet.tables.find(({ id }) => id === map?.from);
    if (!map || !table) continue;
    const name = `CT ${names.get(summaryId) ?? summaryId}`;
    const title = detailTitle(names.get(summaryId) ?? '', table);
    details.set(table.id, {
      name,
      detail: stacked
        ? stackSheet({ name, title, table, stacked })
        : detailSheet({ name, title, table, roster, submissions }),
    });
  }
  return details;
}
