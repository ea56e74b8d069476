/**
 * What actions weigh on the way to Excel, measured on requests of the client library: a range costs its path and the three actions that
 * keep it alive; a property that is set, an object that is opened for it, and a method that is called, cost about the same.
 */
export const RANGE_BYTES = 440;
export const ACTION_BYTES = 110;

/** What a value weighs in a request: its JSON in UTF-8, where Vietnamese letters take up to three bytes. */
export function jsonBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
