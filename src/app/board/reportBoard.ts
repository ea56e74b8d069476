import type { ConsolidationResult } from '../ConsolidationResult';
import type { Report } from '../Report';
import { unitStandings } from './unitStandings';

/** Who has sent what, as REPORT.json says it. */
export function reportBoard(result: ConsolidationResult): NonNullable<Report['board']> {
  const { deadline } = result.consolidation.formSet;
  return {
    ...(deadline === undefined ? {} : { deadline }),
    units: unitStandings(result).map(({ unit, status, file, late, oldForm, tables }) => ({
      unit: unit.id,
      name: unit.name,
      status,
      ...(file ? { file: file.file } : {}),
      ...(late === null ? {} : { late }),
      oldForm,
      tables: tables.map((table) => ({ ...table })),
    })),
  };
}
