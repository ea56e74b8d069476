import { type Result, failure, success } from '../Result';
import { checkConsolidationSource } from './checkConsolidationSource';
import { collectFaults } from './collectFaults';
import type { ConsolidationMap } from './FormSet';
import { readTemplate } from './readTemplate';
import type { Table } from './Table';
import type { TemplateFault } from './TemplateFault';
import { consolidationMapSchema } from './templateSchema';

/**
 * Reads a consolidation map and checks it against the received tables.
 *
 * @param file what faults call the file
 * @param tables every table of the received form set by id; null for one that could not be read
 */
export function parseConsolidation(
  file: string,
  text: string,
  tables: ReadonlyMap<string, Table | null>,
): Result<ConsolidationMap, readonly TemplateFault[]> {
  const read = readTemplate(file, text, consolidationMapSchema);
  if (!read.ok) return read;
  const map: ConsolidationMap = { into: read.value.into, tables: read.value.tables };
  const { faults, report } = collectFaults(file);
  checkConsolidationSource(map, tables, report);
  return faults.length > 0 ? failure(faults) : success(map);
}
