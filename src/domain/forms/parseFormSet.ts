import { type Result, failure, success } from '../Result';
import { checkEqualRules } from './checkEqualRules';
import { checkHead } from './checkHead';
import { checkRosterTiers } from './checkRosterTiers';
import { checkRowHows } from './checkRowHows';
import { checkRules } from './checkRules';
import { checkTotals } from './checkTotals';
import { collectFaults } from './collectFaults';
import { type ExtendedFiles, extendFormSet } from './extendFormSet';
import type { Parameters } from './fillParameters';
import type { FormSet } from './FormSet';
import { formSetParameters } from './formSetParameters';
import { type FormSetHead, instantiateFormSet } from './instantiateFormSet';
import { instantiateTable } from './instantiateTable';
import { parseConsolidation } from './parseConsolidation';
import { parseRoster } from './parseRoster';
import { readAttachment } from './readAttachment';
import { readFormSetFiles } from './readFormSetFiles';
import type { Table } from './Table';
import type { ReportFault, TemplateFault } from './TemplateFault';
import type { TableTemplate } from './templateSchema';

/**
 * Template files → form set: read, checked, parameters filled in, rows repeated. One that extends another needs the other's files too. Fails with every fault of every file, in the order
 * head, tables, roster, consolidation map; what a fault makes uncheckable is told by that fault alone.
 *
 * @param formSetId name of its folder
 * @param files texts by path relative to `templates/` with `/`: `kl01-971/form-set.json`, `kl01-971/tables/bang-2a.json` …
 * @example
 * const formSet = parseFormSet('kl01-971', files);
 * if (!formSet.ok) for (const { file, path, message } of formSet.failure) …
 */
export function parseFormSet(
  formSetId: string,
  files: ReadonlyMap<string, string>,
): Result<FormSet, readonly TemplateFault[]> {
  const extended = extendFormSet(formSetId, files);
  if (!extended.ok) return extended;
  const parsed = parseWhole(formSetId, extended.value.files);
  return parsed.ok ? parsed : failure(parsed.failure.map((fault) => atOrigin(fault, extended.value)));
}

/** A fault is mended in the file that was taken over. */
function atOrigin(fault: TemplateFault, { origins }: ExtendedFiles): TemplateFault {
  return { ...fault, file: origins.get(fault.file) ?? fault.file };
}

function parseWhole(formSetId: string, files: ReadonlyMap<string, string>): Result<FormSet, readonly TemplateFault[]> {
  const read = readFormSetFiles(formSetId, files);
  const { head } = read;
  if (!head) return failure(read.faults);

  const faults = [...read.faults];
  const headFaults = collectFaults(read.headFile);
  checkHead(head, formSetId, headFaults.report);
  const parameters = formSetParameters(head, headFaults.report);
  const base = instantiateFormSet(head, parameters, headFaults.report);
  faults.push(...headFaults.faults);

  const tables = new Map<string, Table | null>();
  const tableFaults = read.tables.map(({ id, file, template }) => {
    const collected = collectFaults(file);
    tables.set(id, template && readyTable(template, id, parameters, base, collected.report));
    return { id, ...collected };
  });
  for (const { id, faults: found, report } of tableFaults) {
    const table = tables.get(id);
    if (table) checkEqualRules(table, tables, report);
    faults.push(...found);
  }

  const roster = readAttachment('roster', formSetId, head, files, (file, text) => {
    const parsed = parseRoster(file, text);
    if (!parsed.ok) return parsed;
    const wrong = checkRosterTiers(file, parsed.value, base);
    return wrong.length > 0 ? failure(wrong) : parsed;
  });
  const consolidation = readAttachment('consolidation', formSetId, head, files, (file, text) =>
    parseConsolidation(file, text, tables),
  );
  for (const part of [roster, consolidation]) if (part && !part.ok) faults.push(...part.failure);
  if (faults.length > 0) return failure(inFileOrder(faults, [read.headFile, ...read.tables.map(({ file }) => file)]));

  const listed = head.tables.flatMap((id) => tables.get(id) ?? []);
  return success({
    ...base,
    tables: listed,
    ...(roster?.ok ? { roster: roster.value } : {}),
    ...(consolidation?.ok
      ? { consolidation: { ...consolidation.value, into: head.into ?? consolidation.value.into } }
      : {}),
  });
}

/** Faults of shape are found before the others; an author goes through them file by file. */
function inFileOrder(faults: readonly TemplateFault[], order: readonly string[]): readonly TemplateFault[] {
  const rank = ({ file }: TemplateFault): number => (order.includes(file) ? order.indexOf(file) : order.length);
  return [...faults].sort((a, b) => rank(a) - rank(b));
}

function readyTable(
  template: TableTemplate,
  id: string,
  parameters: Parameters,
  { period, tiers }: FormSetHead,
  report: ReportFault,
): Table {
  if (template.id !== id) report(['id'], `the table is called "${template.id}", but its file "${id}.json"`);
  const instantiated = instantiateTable(template, parameters, { years: period.years, tiers }, report);
  checkRowHows(instantiated, report);
  checkRules(instantiated.table, report);
  checkTotals(instantiated, report);
  return instantiated.table;
}
