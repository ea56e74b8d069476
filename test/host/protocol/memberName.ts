/** Where the client writes by another name than it reads. */
const writtenAs: Readonly<Record<string, string>> = { Gridlines: 'showGridlines', Headings: 'showHeadings' };

/** The wire's `Values` is the API's `values`; private names (`_KeepReference`) stay. */
export const memberName = (wire: string): string => writtenAs[wire] ?? wire.slice(0, 1).toLowerCase() + wire.slice(1);

/** The API's `values` is the wire's `Values`; the client expects its answers so. */
export const wireName = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);
