import { isDeepStrictEqual } from 'node:util';
import type { BatchAnswer } from '../protocol/Batch';
import type { HostNames } from './HostNames';

const identities = ['Id', '_Id', '_ReferenceId'];

type Fields = Readonly<Record<string, unknown>>;

/**
 * Where our answer says something else than the captured one, a line each; none when both mean the same to the client.
 * Names that the host gives are paired; an error's message and location are free text and not compared.
 *
 * @example
 * compareAnswers(captured, ours, names); // ['7: no Protected', '9: Type is "None", not "WholeNumber"']
 */
export function compareAnswers(captured: BatchAnswer, ours: BatchAnswer, names: HostNames): string[] {
  const found: string[] = [];
  const ids = captured.Results.map(({ ActionId }) => ActionId);
  const ourIds = ours.Results.map(({ ActionId }) => ActionId);
  if (!isDeepStrictEqual(ids, ourIds)) found.push(`answered ${ourIds.join()}, not ${ids.join()}`);
  for (const { ActionId, Value } of captured.Results) {
    const own = ours.Results.find((result) => result.ActionId === ActionId);
    if (own) found.push(...compareValues(Value, own.Value, names).map((difference) => `${ActionId}: ${difference}`));
  }
  if (!isDeepStrictEqual(captured.TraceIds, ours.TraceIds)) found.push(`traces ${ours.TraceIds.join()}`);
  for (const field of ['Code', 'ActionIndex', 'HttpStatusCode'] as const) {
    const [theirs, own] = [captured.Error?.[field], ours.Error?.[field]];
    if (theirs !== own) found.push(`error ${field} ${show(own)}, not ${show(theirs)}`);
  }
  return found;
}

function compareValues(captured: unknown, ours: unknown, names: HostNames, path = ''): string[] {
  if (!isFields(captured) || !isFields(ours)) {
    return isDeepStrictEqual(names.toOurs(captured), ours) ? [] : [`${path}is ${show(ours)}, not ${show(captured)}`];
  }
  const missing = Object.keys(captured).filter((key) => !(key in ours));
  const added = Object.keys(ours).filter((key) => !(key in captured));
  const both = Object.keys(captured).filter((key) => key in ours);
  return [
    ...missing.map((key) => `${path}no ${key}`),
    ...added.map((key) => `${path}also ${key}`),
    ...both.flatMap((key) => {
      const [theirs, own] = [captured[key], ours[key]];
      if (identities.includes(key) && typeof theirs === 'string' && typeof own === 'string') {
        return names.pair(theirs, own) ? [] : [`${path}${key} ${own} stands for another thing`];
      }
      if (key === '_Items' && Array.isArray(theirs) && Array.isArray(own)) {
        if (theirs.length !== own.length) return [`${path}${own.length} items, not ${theirs.length}`];
        return theirs.flatMap((item, index) => compareValues(item, own[index], names, `${path}_Items ${index} `));
      }
      return compareValues(theirs, own, names, `${path}${key} `);
    }),
  ];
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const show = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));
