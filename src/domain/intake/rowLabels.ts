import type { Table } from '../forms/Table';
import type { BodyRow } from './BodyRow';
import { type ComparableText, comparableText } from './comparableText';
import { textSimilarity } from './textSimilarity';

/** What a label column says of a row. */
export interface RowLabel {
  readonly column: string;
  readonly text: string;
  readonly comparable: ComparableText;
  /** False for what a further line of an item has from the item. */
  readonly isOwn: boolean;
  /** It numbers or measures the row (`1.1`, `Vụ/bị can`); longer ones say what it is about. */
  readonly isShort: boolean;
}

const LONGEST_MARK = 16;
const ALIKE = 0.85;

/** The labels of each row, in the order of the columns; blank ones left out. */
export function rowLabels({ columns, rows }: Table): readonly (readonly RowLabel[])[] {
  const ids = columns.filter(({ kind }) => kind === 'label').map(({ id }) => id);
  let above: readonly RowLabel[] = [];
  return rows.map((row) => {
    above = ids.flatMap((column): RowLabel[] => {
      const text = row.cells[column] ? '' : (row.labels[column] ?? '').trim();
      const comparable = comparableText(text);
      if (comparable.key !== '')
        return [{ column, text, comparable, isOwn: true, isShort: comparable.key.length < LONGEST_MARK }];
      const inherited = row.continues && !row.cells[column] && above.find((label) => label.column === column);
      return inherited ? [{ ...inherited, isOwn: false }] : [];
    });
    return above;
  });
}

/**
 * How much the labels speak for a row (above 0) or against it. A label that is not there says little, because lines that were merged
 * keep theirs in the first one; one that is another says much.
 *
 * @param mark the number that stands before the received title, where there is one
 */
export function labelLikeness(labels: readonly RowLabel[], received: BodyRow, mark: string): number {
  let sum = 0;
  for (const [column, text] of received.labels) {
    const label = labels.find((known) => known.column === column);
    const there = comparableText(text);
    if (label) sum += likenessOf(label, there);
    else if (there.key !== '') sum -= there.key.length < LONGEST_MARK ? 0.1 : 0.3;
  }
  const number = comparableText(mark).key;
  if (number === '') return sum;
  const numbers = labels.filter(
    ({ column, isShort, isOwn }) => isShort && isOwn && (received.labels.get(column) ?? '') === '',
  );
  if (numbers.length === 0) return sum;
  return sum + (numbers.some(({ comparable }) => comparable.key === number) ? 0.15 : -0.15);
}

function likenessOf({ comparable, isOwn, isShort }: RowLabel, there: ComparableText): number {
  if (there.key === '') return isOwn ? (isShort ? -0.05 : -0.1) : 0;
  if (there.key === comparable.key) return isOwn ? (isShort ? 0.1 : 0.3) : 0.05;
  if (isShort) return -0.15;
  return textSimilarity(there, comparable) >= ALIKE ? 0.2 : -0.5;
}
