import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, QuestionCircleRegular } from '@fluentui/react-icons';
import { memo, type ReactElement } from 'react';
import { formatScalar } from '../../../src/app/text/formatScalar';
import { tableNames } from '../../../src/app/text/describeIntake';
import type { FormSet } from '../../../src/domain/forms/FormSet';
import { usePane } from '../../hooks/PaneContext';
import { useText } from '../../hooks/useText';
import type { ConsolidationBoard } from '../../services/ConsolidationClient';
import { type Doubt, doubtsOf, undecidedIn } from './doubtsOf';
import { useSession } from './useSession';
import { useShown } from './useShown';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  heading: { margin: 0 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  doubt: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  whose: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  open: { color: tokens.colorStatusWarningForeground1 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
});

const AT_ONCE = 10;

export interface ConfirmationsProps {
  readonly board: ConsolidationBoard;
  readonly formSet: FormSet;
}

/** Doubtful recognitions, each to be confirmed or taken out; and what was not added because nobody can tell what it is. */
export const Confirmations = memo(function Confirmations({ board, formSet }: ConfirmationsProps): ReactElement | null {
  const styles = useStyles();
  const { confirm: text, board: boardText } = useText().consolidate;
  const { state } = useSession();
  const doubts = doubtsOf(board.files);
  const undecided = undecidedIn(board.files);
  const shown = useShown(doubts, AT_ONCE);
  const never = useShown(undecided, AT_ONCE);
  if (doubts.length + undecided.length === 0) return null;
  const open = doubts.filter(({ id }) => !state.confirmed.has(id)).length;
  return (
    <section className={styles.section}>
      <Text as="h3" weight="semibold" className={styles.heading}>
        {open === 0 && doubts.length > 0 ? text.allDone : text.heading({ open })}
      </Text>
      {doubts.length > 0 && (
        <ul className={styles.list}>
          {shown.items.map((doubt) => (
            <DoubtItem key={doubt.id} doubt={doubt} formSet={formSet} confirmed={state.confirmed.has(doubt.id)} />
          ))}
        </ul>
      )}
      {shown.more > 0 && (
        <Button size="small" onClick={shown.showMore}>
          {boardText.showMore({ count: shown.more })}
        </Button>
      )}
      {undecided.length > 0 && (
        <>
          <Text size={200} weight="semibold">
            {text.neverAdded}
          </Text>
          <ul className={styles.list}>
            {never.items.map(({ file, message }) => (
              <li key={`${file.key} ${message}`}>
                <Text size={200}>
                  <span className={styles.whose}>{file.unit?.name ?? file.file}</span>
                  {message}
                </Text>
              </li>
            ))}
          </ul>
          {never.more > 0 && (
            <Button size="small" onClick={never.showMore}>
              {boardText.showMore({ count: never.more })}
            </Button>
          )}
        </>
      )}
    </section>
  );
});

interface DoubtItemProps {
  readonly doubt: Doubt;
  readonly formSet: FormSet;
  readonly confirmed: boolean;
}

function DoubtItem({ doubt, formSet, confirmed }: DoubtItemProps): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const { confirm: text } = useText().consolidate;
  const { session } = useSession();
  const words = (): string => {
    if (doubt.kind !== 'likeness') return doubt.message;
    const { table, sheet, range, foundBy, confidence } = doubt.table;
    const named = { table: tableNames([table], formSet), sheet, range };
    const percent = formatScalar(Math.round(confidence * 100) / 100, 'ratio', language);
    return foundBy === 'shape' ? text.byShape(named) : text.likeness({ ...named, percent });
  };
  return (
    <li className={styles.doubt}>
      {confirmed ? (
        <CheckmarkCircleFilled className={styles.done} fontSize={16} aria-hidden />
      ) : (
        <QuestionCircleRegular className={styles.open} fontSize={16} aria-hidden />
      )}
      <div>
        <span className={styles.whose}>{doubt.file.unit?.name ?? doubt.file.file}</span>
        {words()}
        <div className={styles.buttons}>
          {confirmed ? (
            <>
              <Text size={200}>{text.confirmed}</Text>
              <Button size="small" appearance="transparent" onClick={() => session.confirm(doubt.id, false)}>
                {text.undo}
              </Button>
            </>
          ) : (
            <>
              <Button size="small" onClick={() => session.confirm(doubt.id, true)}>
                {text.yes}
              </Button>
              <Button size="small" onClick={() => void session.withdraw(doubt.file.key, true)}>
                {text.takeOut}
              </Button>
            </>
          )}
        </div>
      </div>
    </li>
  );
}
