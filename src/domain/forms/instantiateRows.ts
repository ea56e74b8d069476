import { dropUndefined } from './dropUndefined';
import { type Parameters, fillParameters } from './fillParameters';
import type { Row } from './Table';
import type { ReportFault, TemplatePath } from './TemplateFault';
import type { TableTemplate } from './templateSchema';

type RowTemplate = TableTemplate['rows'][number];

/** What rows may be repeated for. */
export interface Repetitions {
  readonly years: readonly number[];
  readonly tiers: readonly { readonly id: string; readonly title: string }[];
}

export interface InstantiatedRows {
  readonly rows: readonly Row[];
  /** Where each row id stands in the template file. */
  readonly places: ReadonlyMap<string, TemplatePath>;
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Row templates → rows, repeated where they say so, with ids and titles filled in. */
export function instantiateRows(
  templates: readonly RowTemplate[],
  parameters: Parameters,
  repetitions: Repetitions,
  report: ReportFault,
): InstantiatedRows {
  const places = new Map<string, TemplatePath>();
  const rows = templates.flatMap((template, index) => {
    const path = ['rows', index];
    if (template.each !== undefined && !template.id.includes(`{{${idParameter(template.each)}}}`)) {
      report(
        [...path, 'id'],
        `the row repeats per ${template.each}, so its id must hold {{${idParameter(template.each)}}}`,
      );
      return [];
    }
    return scopesOf(template, parameters, repetitions).map((scope) => {
      const row = instantiateRow(template, path, scope, report);
      if (places.has(row.id)) report([...path, 'id'], `the row id "${row.id}" stands twice in this table`);
      else places.set(row.id, path);
      return row;
    });
  });
  return { rows, places };
}

function idParameter(each: 'year' | 'tier'): string {
  return each === 'year' ? 'year' : 'tier.id';
}

function scopesOf({ each }: RowTemplate, parameters: Parameters, { years, tiers }: Repetitions): readonly Parameters[] {
  switch (each) {
    case undefined:
      return [parameters];
    case 'year':
      return years.map((year) => new Map([...parameters, ['year', String(year)]]));
    case 'tier':
      return tiers.map(({ id, title }) => new Map([...parameters, ['tier.id', id], ['tier.title', title]]));
  }
}

function instantiateRow(template: RowTemplate, path: TemplatePath, scope: Parameters, report: ReportFault): Row {
  const fill = (key: 'id' | 'title'): string =>
    fillParameters(template[key], scope, (message) => report([...path, key], message));
  const id = fill('id');
  if (!id.includes('{{') && !ID.test(id)) {
    report([...path, 'id'], `"${id}" is not allowed here: expected lower-case letters, digits and single hyphens`);
  }
  const { role, level, how } = template;
  return dropUndefined({ id, title: fill('title'), role, level, how });
}
