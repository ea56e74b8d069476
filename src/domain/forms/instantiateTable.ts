import { isPrintedColumn } from './isPrintedColumn';
import { dropUndefined } from './dropUndefined';
import { type Parameters, fillParameters } from './fillParameters';
import { instantiateHeader } from './instantiateHeader';
import { type InstantiatedRows, instantiateRows } from './instantiateRows';
import type { Repetitions } from './repeatScopes';
import type { Rule } from './ruleSchema';
import type { Column, Table } from './Table';
import type { ReportFault, TemplatePath } from './TemplateFault';
import type { TableTemplate } from './templateSchema';
import { listRows } from './withListRows';
import { withoutAbsentTiers } from './withoutAbsentTiers';

/** A table made from its template, and where its rows and columns stand in the template file. */
export interface InstantiatedTable {
  readonly table: Table;
  readonly places: {
    readonly rows: ReadonlyMap<string, TemplatePath>;
    readonly columns: ReadonlyMap<string, TemplatePath>;
  };
}

/**
 * Table template → table: parameters filled in, rows repeated per year or tier, header leaves made columns, ways of consolidating
 * put in where the template leaves them to the kind.
 */
export function instantiateTable(
  template: TableTemplate,
  parameters: Parameters,
  repetitions: Repetitions,
  report: ReportFault,
): InstantiatedTable {
  const fill = (text: string, ...path: TemplatePath): string =>
    fillParameters(text, parameters, (message) => report(path, message));
  const head = {
    id: template.id,
    code: fill(template.code, 'code'),
    caption: fill(template.caption, 'caption'),
    title: fill(template.title, 'title'),
    subtitles: template.subtitles.map((text, index) => fill(text, 'subtitles', index)),
    section: template.section === undefined ? undefined : fill(template.section, 'section'),
  };
  const { header, columns, places } = instantiateHeader(template.header, parameters, repetitions, report);
  const rows = rowsOf(template, columns, parameters, repetitions, report);
  if (!template.list && rows.rows.length > 1 && !columns.some(isPrintedColumn)) {
    report(['header'], `no column is of kind "stub", to tell the ${rows.rows.length} rows apart by their titles`);
  }
  const table = dropUndefined({
    ...head,
    header,
    columns,
    rows: rows.rows,
    list: template.list && { id: template.list.id },
    rules: withoutAbsentTiers(template, repetitions).map((rule, index) =>
      fillRule(rule, (text) => fill(text, 'rules', index, 'when', 'value')),
    ),
    unruled: template.unruled.length > 0 ? template.unruled : undefined,
    notes: template.notes.map((text, index) => fill(text, 'notes', index)),
    print: template.print,
    optional: template.optional ? true : undefined,
  });
  return { table, places: { rows: rows.places, columns: places } };
}

function rowsOf(
  { rows, list }: TableTemplate,
  columns: readonly Column[],
  parameters: Parameters,
  repetitions: Repetitions,
  report: ReportFault,
): InstantiatedRows {
  if (rows && list) report(['list'], 'a table has rows or is a list, not both');
  if (rows) return instantiateRows(rows, columns, parameters, repetitions, report);
  if (list) return { rows: listRows(list.id, list.rows), places: new Map() };
  report(['rows'], 'the table needs "rows", or "list" for a list of any length');
  return { rows: [], places: new Map() };
}

/** The one text that a rule holds is the option that its condition waits for. */
function fillRule(rule: Rule, fill: (text: string) => string): Rule {
  return rule.kind === 'required-if' && rule.when.is === 'equals'
    ? { ...rule, when: { ...rule.when, value: fill(rule.when.value) } }
    : rule;
}
