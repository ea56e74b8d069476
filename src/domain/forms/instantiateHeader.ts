import { isPrintedColumn } from './isPrintedColumn';
import { checkLeaf } from './checkLeaf';
import { defaultHow } from './defaultHow';
import { dropUndefined } from './dropUndefined';
import { type Parameters, fillParameters } from './fillParameters';
import { type Repetitions, hasTier, idParameter, repeatScopes } from './repeatScopes';
import type { Column, ColumnKind, ConsolidationHow, HeaderNode } from './Table';
import type { ReportFault, TemplatePath } from './TemplateFault';
import type { HeaderTemplate } from './templateSchema';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export interface InstantiatedHeader {
  readonly header: readonly HeaderNode[];
  readonly columns: readonly Column[];
  /** Where each column id stands in the template file. */
  readonly places: ReadonlyMap<string, TemplatePath>;
}

/**
 * Header templates → header tree with its texts filled in, cells repeated where they say so, and its leaves as columns that know the
 * titles above them.
 */
export function instantiateHeader(
  templates: readonly HeaderTemplate[],
  parameters: Parameters,
  repetitions: Repetitions,
  report: ReportFault,
): InstantiatedHeader {
  const columns: Column[] = [];
  const places = new Map<string, TemplatePath>();

  const instantiate = (
    node: HeaderTemplate,
    path: TemplatePath,
    above: readonly string[],
    scope: Parameters,
  ): HeaderNode => {
    const fill = (text: string, ...key: TemplatePath): string =>
      fillParameters(text, scope, (message) => report([...path, ...key], message));
    const title = fill(node.title, 'title');
    const titles = title === '' ? above : [...above, title];
    if (node.children) {
      for (const key of ['role', 'unit', 'options', 'how', 'width', 'signed', 'number'] as const) {
        if (node[key] !== undefined) report([...path, key], `a group has no "${key}"; give it to its leaves`);
      }
      return { title, children: instantiateAll(node.children, [...path, 'children'], titles, scope) };
    }

    // A leaf has both: the schema refuses one that has not.
    const { kind = 'stub' } = node;
    const id = fill(node.id ?? '', 'id');
    if (!id.includes('{{') && !ID.test(id)) {
      report([...path, 'id'], `"${id}" is not allowed here: expected lower-case letters, digits and single hyphens`);
    }
    if (places.has(id)) report([...path, 'id'], `the column id "${id}" stands twice in this table`);
    else places.set(id, path);
    checkLeaf(node, path, report);
    const role = kind === 'stub' ? 'item' : (node.role ?? 'item');
    const how = node.how ?? howOfColumn(kind);
    const unit = node.unit === undefined ? undefined : fill(node.unit, 'unit');
    const options = node.options?.map((option, index) => fill(option, 'options', index));
    columns.push(dropUndefined({ id, titles, kind, role, unit, options, signed: node.signed, how }));
    const number = node.number === undefined ? undefined : fill(node.number, 'number');
    return dropUndefined({ title, children: [], columnId: id, width: node.width, number });
  };
  const instantiateAll = (
    nodes: readonly HeaderTemplate[],
    path: TemplatePath,
    above: readonly string[],
    scope: Parameters,
  ): readonly HeaderNode[] =>
    nodes.flatMap((node, index) =>
      (isThere(node, repetitions) ? repeatScopes(node.each, scope, repetitions) : []).map((inner) => {
        if (node.each !== undefined && !leavesTell(node, idParameter(node.each))) {
          const wanted = `{{${idParameter(node.each)}}}`;
          report([...path, index], `the cell repeats per ${node.each}, so the id of every leaf must hold ${wanted}`);
        }
        return instantiate(node, [...path, index], above, inner);
      }),
    );

  const header = instantiateAll(templates, ['header'], [], parameters);
  if (columns.every(isPrintedColumn)) report(['header'], 'no column holds fields');
  return { header, columns, places };
}

/** A column of kind `none` leaves it to each field's own kind, as `cellOf` reads it; no field is consolidated by the column's. */
function howOfColumn(kind: ColumnKind): ConsolidationHow {
  if (kind === 'none') return defaultHow('count');
  return kind === 'stub' || kind === 'label' ? 'typed' : defaultHow(kind);
}

function leavesTell(node: HeaderTemplate, parameter: string): boolean {
  return node.children
    ? node.children.every((child) => leavesTell(child, parameter))
    : node.id?.includes(`{{${parameter}}}`) === true;
}

/** A group goes with the last cell under it. */
function isThere(node: HeaderTemplate, repetitions: Repetitions): boolean {
  const under = node.children?.some((child) => isThere(child, repetitions)) ?? true;
  return hasTier(node.tier, repetitions) && under;
}
