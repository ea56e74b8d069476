/** Stops on a document that Excel would repair or refuse: the caller's bug, not an expected failure. */
export function requireThat(holds: boolean, complaint: () => string): asserts holds {
  if (!holds) throw new RangeError(complaint());
}
