import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Fragment, memo, type ReactElement } from 'react';
import { useText } from '../../hooks/useText';
import type { BoardRow } from './boardRows';
import { useFigures } from './useFigures';
import { useShown } from './useShown';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    alignItems: 'flex-start',
    width: '100%',
  },
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 30% auto',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    alignItems: 'center',
    width: '100%',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  bar: { display: 'block', width: '100%', height: '10px' },
  fill: { fill: tokens.colorStatusDangerBackground3 },
  count: { margin: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
});

const AT_FIRST = 5;

/** The units with the most errors, a bar each. */
export const ErrorBars = memo(function ErrorBars({
  rows,
}: {
  readonly rows: readonly BoardRow[];
}): ReactElement | null {
  const styles = useStyles();
  const { board: text } = useText().consolidate;
  const write = useFigures();
  const errorsOf = ({ file }: BoardRow): number => file?.errors ?? 0;
  const faulty = rows.filter((row) => errorsOf(row) > 0).sort((a, b) => errorsOf(b) - errorsOf(a));
  const { items, more, showMore } = useShown(faulty, AT_FIRST);
  const [worst] = faulty;
  if (!worst) return null;
  return (
    <div className={styles.section}>
      <Text as="h4" weight="semibold" size={200} style={{ margin: 0 }}>
        {text.errorsByUnit}
      </Text>
      <div className={styles.list} role="list">
        {items.map((row) => (
          <Fragment key={row.id}>
            <span className={styles.name} title={row.unit?.name} role="listitem">
              {row.unit?.name}
            </span>
            <svg className={styles.bar} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden>
              <rect
                className={styles.fill}
                width={Math.max(2, (errorsOf(row) / errorsOf(worst)) * 100)}
                height={10}
                rx={1}
              />
            </svg>
            <span className={styles.count}>{text.errors({ count: write(errorsOf(row)) })}</span>
          </Fragment>
        ))}
      </div>
      {more > 0 && (
        <Button size="small" appearance="transparent" onClick={showMore}>
          {text.showMore({ count: more })}
        </Button>
      )}
    </div>
  );
});
