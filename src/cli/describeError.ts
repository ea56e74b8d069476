import { types } from 'node:util';

/** A system error's own words (`ENOENT: no such file or directory …`); anything else that was thrown is a bug and goes on its way. */
export function describeError(error: unknown): string {
  if (types.isNativeError(error) && 'code' in error) return error.message;
  throw error;
}
