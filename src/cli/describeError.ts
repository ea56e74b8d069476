/** A system error's own words (`ENOENT: no such file or directory …`); anything that is no error is a bug and goes on its way. */
export function describeError(error: unknown): string {
  if (error instanceof Error && 'code' in error) return error.message;
  throw error;
}
