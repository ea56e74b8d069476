import type { ConsolidationMap, FormSet } from './FormSet';

const ownMaps = new WeakMap<FormSet, ConsolidationMap>();

/**
 * Where a form set is consolidated into: as its map says; without a map into itself, every table, row and column into that of the
 * same id. The same object on every call.
 *
 * @example consolidationOf(kl01971).into === 'kl01-tinh'
 * @example consolidationOf(deCuong41).into === 'de-cuong-41' // it has no consolidation.json
 */
export function consolidationOf(formSet: FormSet): ConsolidationMap {
  if (formSet.consolidation) return formSet.consolidation;
  const known = ownMaps.get(formSet) ?? intoItself(formSet);
  ownMaps.set(formSet, known);
  return known;
}

/** Whether a form set is its own summary. */
export function isOwnSummary(formSet: FormSet): boolean {
  return consolidationOf(formSet).into === formSet.id;
}

function intoItself({ id: into, tables }: FormSet): ConsolidationMap {
  return { into, tables: tables.map(({ id }) => ({ from: id, to: id, columns: {}, rows: {} })) };
}
