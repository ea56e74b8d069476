import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { memo, type ReactElement, useState } from 'react';
import type { FormSet } from '../../../src/domain/forms/FormSet';
import { useText } from '../../hooks/useText';
import { type BoardRow, countRows, ROW_STATUSES, type RowStatus } from './boardRows';
import { RowItem } from './RowItem';
import { StatusIcon } from './StatusIcon';
import { useFigures } from './useFigures';
import { useShown } from './useShown';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  chip: { minWidth: 0, fontVariantNumeric: 'tabular-nums' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

const AT_ONCE = 50;

export interface RowListProps {
  readonly rows: readonly BoardRow[];
  readonly formSet: FormSet;
}

/** Every unit and every file with how it stands, filtered by that. */
export const RowList = memo(function RowList({ rows, formSet }: RowListProps): ReactElement {
  const styles = useStyles();
  const { list: text } = useText().consolidate;
  const write = useFigures();
  const [filter, setFilter] = useState<RowStatus | null>(null);
  const counts = countRows(rows);
  const chip = (status: RowStatus | null, label: string, count: number): ReactElement => (
    <Button
      key={status ?? 'all'}
      className={styles.chip}
      size="small"
      shape="circular"
      appearance={filter === status ? 'primary' : 'outline'}
      aria-pressed={filter === status}
      icon={status === null || filter === status ? null : <StatusIcon status={status} />}
      onClick={() => setFilter(status)}
    >
      {`${label} ${write(count)}`}
    </Button>
  );
  return (
    <section className={styles.section}>
      <Text as="h3" weight="semibold" className={styles.heading}>
        {text.heading}
      </Text>
      <div className={styles.chips} role="group" aria-label={text.filter}>
        {chip(null, text.all, rows.length)}
        {ROW_STATUSES.filter((status) => counts[status] > 0).map((status) =>
          chip(status, text.statuses[status], counts[status]),
        )}
      </div>
      <Rows
        key={filter}
        rows={filter === null ? rows : rows.filter(({ status }) => status === filter)}
        formSet={formSet}
      />
    </section>
  );
});

function Rows({ rows, formSet }: RowListProps): ReactElement {
  const styles = useStyles();
  const { list, board } = useText().consolidate;
  const { items, more, showMore } = useShown(rows, AT_ONCE);
  if (rows.length === 0) return <Text size={200}>{list.none}</Text>;
  return (
    <>
      <ul className={styles.list}>
        {items.map((row) => (
          <RowItem key={row.id} row={row} formSet={formSet} />
        ))}
      </ul>
      {more > 0 && (
        <Button size="small" onClick={showMore}>
          {board.showMore({ count: more })}
        </Button>
      )}
    </>
  );
}
