import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { describeHostFailure } from '../../../src/app/text/describeHostFailure';
import { passesByItself } from '../../hooks/passesByItself';
import { usePane } from '../../hooks/PaneContext';
import { useText } from '../../hooks/useText';
import type { CheckText } from '../../text/CheckText';
import { countOf } from './groupFindings';
import type { CheckView } from './liveCheck';
import { timeOfDay } from './timeOfDay';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  // As wide as the longer of its two texts, so that nothing moves.
  button: { minWidth: '140px', flexShrink: 0 },
  status: { minHeight: '52px', paddingTop: tokens.spacingVerticalXS },
  counts: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  when: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export interface CheckHeaderProps {
  readonly view: CheckView;
  readonly checkNow: () => void;
}

/** How many findings there are, since when that is known, and the button that asks anew. */
export function CheckHeader({ view, checkNow }: CheckHeaderProps): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const { check: text } = useText();
  const { outcome, failure, checking, waiting } = view;
  const isTyping = failure?.code === 'cell-being-edited';
  return (
    <header>
      <div className={styles.head}>
        <h2 className={styles.heading}>{text.heading}</h2>
        <Button
          className={styles.button}
          size="small"
          icon={<ArrowSyncRegular />}
          disabledFocusable={checking}
          onClick={checkNow}
        >
          {checking ? text.checking : text.checkNow}
        </Button>
      </div>
      <div className={styles.status}>
        <div role="status" className={styles.counts}>
          {stateOf(view, text)}
        </div>
        <div className={styles.when}>
          {isTyping && text.typing}
          {!isTyping && waiting > 0 && text.waiting({ count: waiting })}
          {!isTyping && waiting === 0 && outcome && text.checkedAt({ time: timeOfDay(outcome.at, language) })}
        </div>
      </div>
      {failure && !passesByItself(failure) && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{describeHostFailure(failure, language)}</MessageBarBody>
        </MessageBar>
      )}
    </header>
  );
}

function stateOf({ outcome, shown }: CheckView, text: CheckText): string {
  if (!outcome) return text.notCheckedYet;
  const unchecked = outcome.problems.filter(({ tables }) => tables.length > 0).length;
  const parts = [text.counts(countOf(shown)), unchecked > 0 ? text.problems.count({ count: unchecked }) : ''];
  const told = parts.filter((part) => part !== '').join(', ');
  if (told !== '') return told;
  return outcome.checked.status === 'checked' ? text.nothingOpen : text.nothingToCheck;
}
