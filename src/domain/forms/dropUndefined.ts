/** An object whose keys with the value undefined are gone; optional keys stay optional. */
export type WithoutUndefined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/**
 * zod gives optional keys as `undefined`, where the domain's own types leave them out.
 *
 * @example dropUndefined({ id: 'a', unit: undefined }) // { id: 'a' }
 */
export function dropUndefined<T extends object>(object: T): WithoutUndefined<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as WithoutUndefined<T>;
}
