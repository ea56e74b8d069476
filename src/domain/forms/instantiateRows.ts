import { isPrintedColumn } from './isPrintedColumn';
import { defaultHow } from './defaultHow';
import { dropUndefined } from './dropUndefined';
import { type Parameters, fillParameters } from './fillParameters';
import { type Repetitions, hasTier, idParameter, repeatScopes } from './repeatScopes';
import { rowNames } from './rowNames';
import type { Cell, Column, Row } from './Table';
import type { ReportFault, TemplatePath } from './TemplateFault';
import type { RowTemplate } from './templateSchema';

export interface InstantiatedRows {
  readonly rows: readonly Row[];
  /** Where each row id stands in the template file. */
  readonly places: ReadonlyMap<string, TemplatePath>;
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Row templates → rows, repeated where they say so, with ids, titles, labels and the kinds of their own fields filled in. */
export function instantiateRows(
  templates: readonly RowTemplate[],
  columns: readonly Column[],
  parameters: Parameters,
  repetitions: Repetitions,
  report: ReportFault,
): InstantiatedRows {
  const places = new Map<string, TemplatePath>();
  const rows = templates.flatMap((template, index) => {
    const path = ['rows', index];
    if (!hasTier(template.tier, repetitions)) return [];
    if (template.each !== undefined && !template.id.includes(`{{${idParameter(template.each)}}}`)) {
      report(
        [...path, 'id'],
        `the row repeats per ${template.each}, so its id must hold {{${idParameter(template.each)}}}`,
      );
      return [];
    }
    return repeatScopes(template.each, parameters, repetitions).map((scope) => {
      const row = instantiateRow(template, columns, path, scope, report);
      if (places.has(row.id)) report([...path, 'id'], `the row id "${row.id}" stands twice in this table`);
      else places.set(row.id, path);
      return row;
    });
  });
  return { rows: rowNames(rows, columns), places };
}

function instantiateRow(
  template: RowTemplate,
  columns: readonly Column[],
  path: TemplatePath,
  scope: Parameters,
  report: ReportFault,
): Omit<Row, 'name'> {
  const fill = (text: string, ...at: TemplatePath): string =>
    fillParameters(text, scope, (message) => report([...path, ...at], message));
  const id = fill(template.id, 'id');
  if (!id.includes('{{') && !ID.test(id)) {
    report([...path, 'id'], `"${id}" is not allowed here: expected lower-case letters, digits and single hyphens`);
  }
  const title = fill(template.title, 'title');
  const labels = Object.fromEntries(
    Object.entries(template.labels).map(([column, text]) => [
      fill(column, 'labels', column),
      fill(text, 'labels', column),
    ]),
  );
  for (const column of Object.keys(labels)) {
    if (columns.find((known) => known.id === column)?.kind !== 'label') {
      report([...path, 'labels', column], `the table has no column "${column}" of kind "label"`);
    }
  }
  if (title === '' && Object.keys(labels).length === 0 && columns.some(isPrintedColumn)) {
    report([...path, 'title'], 'a row needs a title, or labels that tell it from the others');
  }
  const { role, level, how, continues, across } = template;
  const cells = cellsOf(template, columns, fill, (at, message) => report([...path, ...at], message));
  return dropUndefined({ id, title, role, level, how, labels, continues, across, cells });
}

/** The kinds that the row gives to its fields: its own to all that have one, then those of single fields. */
function cellsOf(
  template: RowTemplate,
  columns: readonly Column[],
  fill: (text: string, ...at: TemplatePath) => string,
  report: ReportFault,
): Record<string, Cell | null> {
  const cells: Record<string, Cell | null> = {};
  const { kind } = template;
  if (kind !== undefined) {
    for (const column of columns) {
      if (isRowWide(column)) cells[column.id] = cellOf({ ...template, kind }, column, fill, []);
    }
  } else if (template.unit !== undefined || template.options || template.signed !== undefined) {
    report([], 'a row that gives its fields a unit, options or signs gives them a kind too');
  }
  for (const [key, cell] of Object.entries(template.cells)) {
    const id = fill(key, 'cells', key);
    const column = columns.find((known) => known.id === id);
    if (!column || column.kind === 'stub')
      report(['cells', key], `the table has no column "${id}" that can hold fields`);
    else cells[id] = cell.kind === 'none' ? null : cellOf({ ...cell, kind: cell.kind }, column, fill, ['cells', key]);
  }
  return cells;
}

function isRowWide(column: Column): boolean {
  return !isPrintedColumn(column) && column.kind !== 'none' && column.kind !== 'text';
}

type CellTemplate = Pick<RowTemplate, 'unit' | 'options' | 'signed' | 'how'> & { readonly kind: Cell['kind'] };

function cellOf(
  { kind, unit, options, signed, how }: CellTemplate,
  column: Column,
  fill: (text: string, ...at: TemplatePath) => string,
  path: TemplatePath,
): Cell {
  return dropUndefined({
    kind,
    unit: unit === undefined ? undefined : fill(unit, ...path, 'unit'),
    options: options?.map((option, index) => fill(option, ...path, 'options', index)),
    signed: signed ?? column.signed,
    how: how ?? (handsDownHow(column) ? column.how : defaultHow(kind)),
  });
}

/** What the office types, or stacks, it does so whatever a row's fields hold; the texts of a label column say nothing of its fields. */
function handsDownHow({ kind, how }: Column): boolean {
  return kind !== 'label' && (how === 'typed' || how === 'stack');
}
