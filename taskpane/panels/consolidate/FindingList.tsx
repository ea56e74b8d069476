import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled, WarningFilled } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Finding } from '../../../src/app/ConsolidationResult';
import { useText } from '../../hooks/useText';
import { useShown } from './useShown';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  finding: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  where: { color: tokens.colorNeutralForeground2 },
  line: { margin: 0 },
});

const AT_ONCE = 20;
const ORDER = ['error', 'warning'] as const;

export interface FindingListProps {
  readonly findings: readonly Finding[];
  /** What is said when there are none. */
  readonly calm: string;
}

/** Findings as sentences, errors before warnings; hints are left to the unit's own check. */
export function FindingList({ findings, calm }: FindingListProps): ReactElement {
  const styles = useStyles();
  const { board, detail: text } = useText().consolidate;
  const sorted = ORDER.flatMap((severity) => findings.filter(({ violation }) => violation.severity === severity));
  const { items, more, showMore } = useShown(sorted, AT_ONCE);
  if (sorted.length === 0) return <p className={styles.line}>{calm}</p>;
  return (
    <>
      <ul className={styles.list}>
        {items.map((finding, index) => {
          const isError = finding.violation.severity === 'error';
          return (
            <li key={index} className={styles.finding}>
              {isError ? (
                <ErrorCircleFilled className={styles.error} fontSize={16} aria-label={text.error} />
              ) : (
                <WarningFilled className={styles.warning} fontSize={16} aria-label={text.warning} />
              )}
              <span>
                <span className={styles.where}>{text.onSheet({ sheet: finding.sheet })}. </span>
                {finding.detail}
                {finding.accepted !== undefined && ` ${text.accepted({ reason: finding.accepted })}`}
              </span>
            </li>
          );
        })}
      </ul>
      {more > 0 && (
        <Button size="small" onClick={showMore}>
          {board.showMore({ count: more })}
        </Button>
      )}
    </>
  );
}
