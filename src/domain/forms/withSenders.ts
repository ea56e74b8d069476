import type { Column, HeaderNode, Table } from './Table';
import { withListRows } from './withListRows';

/** The column of a stacked list that says whose each row is. A summary form set may place it itself, as a column of this id. */
export const SENDER_COLUMN = 'don-vi-gui';

const COLUMN: Column = { id: SENDER_COLUMN, titles: ['Đơn vị gửi'], kind: 'label', role: 'item', how: 'typed' };
const LEAF: HeaderNode = { title: 'Đơn vị gửi', children: [], columnId: SENDER_COLUMN, width: 26 };

/**
 * A list with the rows of many senders below each other: at least as many as it prints, with the name of each row's sender in a
 * first column “Đơn vị gửi”, unless the list has such a column already.
 *
 * @param senders the name of each row's sender, from the first row on
 * @example withSenders(danhSach, ['Huyện ủy Hải Hậu', 'Huyện ủy Ý Yên']).columns[0]?.id // 'don-vi-gui'
 */
export function withSenders(list: Table, senders: readonly string[]): Table {
  const sized = withListRows(list, Math.max(list.rows.length, senders.length));
  const own = list.columns.find(({ id }) => id === SENDER_COLUMN);
  const isPrinted = own === undefined || own.kind === 'label';
  return {
    ...sized,
    header: own ? list.header : [LEAF, ...list.header],
    columns: own ? list.columns : [COLUMN, ...list.columns],
    rows: sized.rows.map((row, index) => {
      const sender = senders[index];
      return sender === undefined || !isPrinted ? row : { ...row, labels: { ...row.labels, [SENDER_COLUMN]: sender } };
    }),
  };
}
