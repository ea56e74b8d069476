import { checkLeaf } from './checkLeaf';
import { defaultHow } from './defaultHow';
import { dropUndefined } from './dropUndefined';
import { type Parameters, fillParameters } from './fillParameters';
import type { Column, HeaderNode } from './Table';
import type { ReportFault, TemplatePath } from './TemplateFault';
import type { HeaderTemplate } from './templateSchema';

export interface InstantiatedHeader {
  readonly header: readonly HeaderNode[];
  readonly columns: readonly Column[];
  /** Where each column id stands in the template file. */
  readonly places: ReadonlyMap<string, TemplatePath>;
}

/** Header templates → header tree with its texts filled in, and its leaves as columns that know the titles above them. */
export function instantiateHeader(
  templates: readonly HeaderTemplate[],
  parameters: Parameters,
  report: ReportFault,
): InstantiatedHeader {
  const columns: Column[] = [];
  const places = new Map<string, TemplatePath>();

  const instantiate = (node: HeaderTemplate, path: TemplatePath, above: readonly string[]): HeaderNode => {
    const fill = (text: string, ...key: TemplatePath): string =>
      fillParameters(text, parameters, (message) => report([...path, ...key], message));
    const title = fill(node.title, 'title');
    const titles = [...above, title];
    if (node.children) {
      for (const key of ['role', 'unit', 'options', 'how', 'width'] as const) {
        if (node[key] !== undefined) report([...path, key], `a group has no "${key}"; give it to its leaves`);
      }
      return { title, children: instantiateAll(node.children, [...path, 'children'], titles) };
    }

    // A leaf has both: the schema refuses one that has not.
    const { id = '', kind = 'stub' } = node;
    if (places.has(id)) report([...path, 'id'], `the column id "${id}" stands twice in this table`);
    else places.set(id, path);
    checkLeaf(node, path, report);
    const role = kind === 'stub' ? 'item' : (node.role ?? 'item');
    const how = node.how ?? (kind === 'stub' ? 'typed' : defaultHow(kind));
    const unit = node.unit === undefined ? undefined : fill(node.unit, 'unit');
    const options = node.options?.map((option, index) => fill(option, 'options', index));
    columns.push(dropUndefined({ id, titles, kind, role, unit, options, how }));
    return dropUndefined({ title, children: [], columnId: id, width: node.width });
  };
  const instantiateAll = (
    nodes: readonly HeaderTemplate[],
    path: TemplatePath,
    above: readonly string[],
  ): readonly HeaderNode[] => nodes.map((node, index) => instantiate(node, [...path, index], above));

  const header = instantiateAll(templates, ['header'], []);
  if (!columns.some(({ kind }) => kind !== 'stub')) report(['header'], 'no column holds fields');
  return { header, columns, places };
}
