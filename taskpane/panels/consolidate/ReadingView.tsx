import { Button, makeStyles, mergeClasses, ProgressBar, Spinner, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useText } from '../../hooks/useText';
import type { ConsolidateText } from '../../text/ConsolidateText';
import type { ReadingProgress } from './SessionState';
import { useFigures } from './useFigures';
import { useSession } from './useSession';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'flex-start' },
  bar: { width: '100%' },
  // A line keeps its height before it has words, so that nothing moves when they come.
  line: {
    minHeight: tokens.lineHeightBase300,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
  },
  file: { maxWidth: '100%', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  figures: { fontVariantNumeric: 'tabular-nums' },
});

/** Files being read: how many are done, which it is at, how long it will take, and the way to stop. */
export function ReadingView(): ReactElement {
  const styles = useStyles();
  const { reading: text } = useText().consolidate;
  const write = useFigures();
  const { session, state } = useSession();
  const { stage, formSet, progress } = state;
  if (stage === 'counting') {
    return (
      <div className={styles.column}>
        <Spinner size="small" label={text.counting} labelPosition="after" />
        <Button onClick={session.stop}>{text.stopCounting}</Button>
      </div>
    );
  }
  const { done, total, reading, withErrors, unusable } = progress;
  const title = formSet ? text.title({ done: write(done), total: write(total) }) : text.opening;
  return (
    <div className={styles.column}>
      <Text weight="semibold" className={styles.figures}>
        {title}
      </Text>
      <ProgressBar className={styles.bar} value={done} max={total} aria-label={title} />
      <Text size={200} className={mergeClasses(styles.line, styles.file)}>
        {reading.length > 0 && text.current({ files: reading.join(', ') })}
      </Text>
      <Text size={200} className={styles.line}>
        {paceOf(progress, text)}
      </Text>
      <Text size={200} className={styles.line}>
        {done > 0 && text.soFar({ withErrors: write(withErrors), unusable: write(unusable) })}
      </Text>
      <Button onClick={session.stop}>{text.stop}</Button>
    </div>
  );
}

/** Nothing is said before there is enough to tell by. */
function paceOf({ done, total, elapsed }: ReadingProgress, text: ConsolidateText['reading']): string {
  if (done === 0 || elapsed < 1000 || done === total) return '';
  const rate = (done * 1000) / elapsed;
  const seconds = Math.ceil((total - done) / rate);
  const left = seconds < 90 ? text.seconds({ seconds }) : text.minutes({ minutes: Math.ceil(seconds / 60) });
  return text.pace({ rate: rate.toFixed(rate < 3 ? 1 : 0).replace('.', ','), left });
}
