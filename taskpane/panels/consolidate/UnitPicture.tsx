import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, type ReactElement } from 'react';
import { useText } from '../../hooks/useText';
import { type BoardRow, countRows, ROW_STATUSES, type RowStatus } from './boardRows';
import { useFigures } from './useFigures';

const SQUARE = 16;
const STEP = 19;
const MOST_COLUMNS = 18;

const useStyles = makeStyles({
  picture: { display: 'block', width: '100%' },
  clean: { fill: tokens.colorStatusSuccessBackground3, stroke: 'none' },
  faulty: { fill: tokens.colorStatusDangerBackground3, stroke: 'none' },
  empty: { fill: tokens.colorStatusWarningBackground2, stroke: tokens.colorStatusWarningForeground2 },
  missing: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeDasharray: '3 2',
  },
  mark: { fill: 'none', stroke: tokens.colorNeutralForegroundOnBrand, strokeWidth: 1.6, strokeLinecap: 'round' },
  ring: { fill: 'none', stroke: tokens.colorStatusWarningForeground2, strokeWidth: 1.2 },
});

/** A mark in each square, so that nothing hangs on its colour. */
const MARKS: Partial<Record<RowStatus, string>> = {
  clean: 'M4.5 8.5 L7 11 L11.5 5.5',
  faulty: 'M8 4 L8 9 M8 12 L8 12.1',
};

/** Who has sent, at a glance: a square per unit, in the roster's order. */
export const UnitPicture = memo(function UnitPicture({ rows }: { readonly rows: readonly BoardRow[] }): ReactElement {
  const styles = useStyles();
  const { board: text, list } = useText().consolidate;
  const write = useFigures();
  const columns = Math.min(MOST_COLUMNS, Math.max(rows.length, 1));
  const lines = Math.ceil(rows.length / columns);
  const counts = countRows(rows);
  const parts = ROW_STATUSES.filter((status) => counts[status] > 0)
    .map((status) => `${write(counts[status])} ${list.statuses[status].toLowerCase()}`)
    .join(', ');
  const look = (status: RowStatus): string =>
    status === 'clean' || status === 'faulty' || status === 'empty' ? styles[status] : styles.missing;
  return (
    <svg
      className={styles.picture}
      style={{ maxWidth: columns * (STEP + 5) }}
      viewBox={`-1 -1 ${columns * STEP} ${lines * STEP}`}
      role="img"
      aria-label={text.picture({ parts })}
    >
      {rows.map(({ id, unit, status }, index) => {
        const mark = MARKS[status];
        return (
          <g key={id} transform={`translate(${(index % columns) * STEP} ${Math.floor(index / columns) * STEP})`}>
            <title>{`${unit?.name ?? ''}: ${list.statuses[status]}`}</title>
            <rect width={SQUARE} height={SQUARE} rx={3} className={look(status)} />
            {mark !== undefined && <path d={mark} className={styles.mark} />}
            {status === 'empty' && <circle cx={8} cy={8} r={3} className={styles.ring} />}
          </g>
        );
      })}
    </svg>
  );
});
