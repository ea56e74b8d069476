import type { ListCell } from './listSheet';

export type ListRow = readonly (ListCell | undefined)[];

/** The rows of a list sheet, which may be gone through more than once: an array, or rows that are made each time. */
export interface ListRows extends Iterable<ListRow> {
  readonly length: number;
}

/** A row for each item, made while the rows are gone through. */
export function rowsFor<Item>(items: readonly Item[], rowOf: (item: Item, index: number) => ListRow): ListRows {
  return {
    length: items.length,
    *[Symbol.iterator]() {
      for (const [index, item] of items.entries()) yield rowOf(item, index);
    },
  };
}
