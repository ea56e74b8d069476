import type { FormSet } from '../../../src/domain/forms/FormSet';
import { parseFormSet } from '../../../src/domain/forms/parseFormSet';
import type { Table } from '../../../src/domain/forms/Table';
import { sampleFiles } from './sampleTemplates';

export function tableOf(formSet: FormSet, id: string): Table {
  const table = formSet.tables.find((one) => one.id === id);
  if (!table) throw new Error(`${formSet.id} has no table ${id}`);
  return table;
}

/** A table of the sample form set, bent or not. */
export function sampleTable(id: 'bang-2a' | 'bang-v', parts: Parameters<typeof sampleFiles>[0] = {}): Table {
  const result = parseFormSet('mau', sampleFiles(parts));
  if (!result.ok) throw new Error(JSON.stringify(result.failure, null, 2));
  return tableOf(result.value, id);
}
