import type { KeptSubmission } from './KeptSubmission';
import type { TableLayout } from './TableLayout';

/** Holds each layout once, however many submissions have it. */
export class LayoutPool {
  private readonly known = new Map<string, TableLayout>();

  /** The same submission, with the layouts that others have, too. */
  share(submission: KeptSubmission): KeptSubmission {
    return { ...submission, layouts: submission.layouts.map((layout) => this.shared(layout)) };
  }

  private shared(layout: TableLayout): TableLayout {
    const { table, sheet, range, rows, columns, places } = layout;
    const key = JSON.stringify([table, sheet, range, rows, columns, places.join(' ')]);
    const known = this.known.get(key);
    if (known) return known;
    this.known.set(key, layout);
    return layout;
  }
}
