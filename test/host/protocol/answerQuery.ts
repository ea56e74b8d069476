import type { QueryInfo } from './Batch';
import { ExcelFault } from './ExcelFault';
import type { HostAccess } from './HostAccess';
import type { HostObject } from './HostObject';
import { wireName } from './memberName';

type Answer = Record<string, unknown>;

/** Answers a load: plain properties by their wire names, objects nested, children of a collection under `_Items`. */
export function answerQuery(host: HostAccess, object: HostObject, query: QueryInfo): Answer {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])]
    .flatMap((path) => path.split(','))
    .map((path) => path.trim().replaceAll('.', '/'))
    .filter((path) => path !== '');
  return answer(host, object, paths.length === 0 ? ['*'] : paths, query);
}

function answer(host: HostAccess, object: HostObject, paths: readonly string[], query: QueryInfo = {}): Answer {
  const result: Answer = { ...identify(host, object) };
  const children = object.items();
  const forChildren: string[] = [];
  for (const [head, rest] of heads(paths)) {
    if (head === '*' && rest.length === 0) {
      if (children) forChildren.push('*');
      else for (const name of object.scalars) readAllowed(host, object, name, result);
    } else if (head === 'items' && children) {
      forChildren.push(...(rest.length === 0 ? ['*'] : rest));
    } else if (object.has('object', head)) {
      host.checkMember(object.typeName, head);
      const child = object.open(head, []);
      result[wireName(head)] = child && answer(host, child, rest.length === 0 ? ['*'] : rest);
    } else if (object.has('scalar', head)) {
      host.checkMember(object.typeName, head);
      result[wireName(head)] = object.read(head);
    } else if (children) {
      forChildren.push(...(rest.length === 0 ? [head] : rest.map((path) => `${head}/${path}`)));
    } else {
      unknownMember(host, object.typeName, head);
    }
  }
  if (children) {
    const from = query.Skip ?? 0;
    const wanted = children.slice(from, query.Top === undefined ? undefined : from + query.Top);
    result._Items = wanted.map((child, index) => ({
      ...answer(host, child, forChildren.length === 0 ? ['*'] : forChildren),
      _Index: from + index,
    }));
  }
  return result;
}

/** `['format/fill/color', 'format/wrapText', 'values']` → `format` with two paths left, `values` with none. */
function heads(paths: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const path of paths) {
    const cut = path.indexOf('/');
    const name = cut < 0 ? path : path.slice(0, cut);
    const head = name.startsWith('_') || name === '*' ? name : name.slice(0, 1).toLowerCase() + name.slice(1);
    const rest = found.get(head) ?? [];
    if (cut >= 0) rest.push(path.slice(cut + 1));
    found.set(head, rest);
  }
  return found;
}

/** `load()` without names leaves out what the simulated Excel is too old for, as Excel does. */
function readAllowed(host: HostAccess, object: HostObject, name: string, result: Answer): void {
  try {
    host.checkMember(object.typeName, name);
  } catch (fault) {
    if (fault instanceof ExcelFault && fault.code === 'ApiNotFound') return;
    throw fault;
  }
  result[wireName(name)] = object.read(name);
}

/** Identity and kept reference of an object, which every answer about it carries. */
export function identify(host: HostAccess, object: HostObject): Answer {
  const reference = host.references.nameOf(object);
  return { ...object.identity(), ...(reference === undefined ? {} : { _ReferenceId: reference }) };
}

/** Records the member and fails with its name: the host never guesses. */
export function unknownMember(host: HostAccess, typeName: string, member: string): never {
  host.checkMember(typeName, member);
  host.reportUnknown(typeName, member);
  throw new ExcelFault('NotImplemented', `The simulated host does not know ${typeName}.${member}.`);
}
