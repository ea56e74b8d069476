import type { Column } from './Table';

/** Whether a column holds printed texts of the rows, titles (`stub`) or other ones (`label`), and no fields of its own. */
export function isPrintedColumn({ kind }: Pick<Column, 'kind'>): boolean {
  return kind === 'stub' || kind === 'label';
}
