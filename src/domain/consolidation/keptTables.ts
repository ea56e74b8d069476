import type { KeptTable } from './keptField';
import type { KeptSubmission } from './KeptSubmission';
import { fieldCount } from './TableLayout';

/** The tables of a kept submission, in its order. */
export function keptTables({ layouts }: KeptSubmission): readonly KeptTable[] {
  let start = 0;
  return layouts.map((layout) => {
    const table = { layout, start };
    start += fieldCount(layout);
    return table;
  });
}
