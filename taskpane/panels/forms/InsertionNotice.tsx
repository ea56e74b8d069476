import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { describeHostFailure } from '../../../src/app/text/describeHostFailure';
import { usePane } from '../../hooks/PaneContext';
import { useText } from '../../hooks/useText';
import type { InsertionControl, InsertionState } from './useInsertion';

const useStyles = makeStyles({
  running: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  progress: { flexGrow: 1, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  said: { fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
});

export interface InsertionNoticeProps {
  /** Notices of insertions that were asked for elsewhere are not shown here. */
  readonly from: string;
  readonly insertion: InsertionControl;
}

/** What became of the insertion that was asked for here: how far it is, what is in its way, why it failed. */
export function InsertionNotice({ from, insertion }: InsertionNoticeProps): ReactElement {
  const { state, stop } = insertion;
  const isHere = state.status !== 'idle' && state.from === from;
  return (
    <>
      {isHere && (state.status === 'running' || state.status === 'stopping') && <Running state={state} stop={stop} />}
      {/* There before its contents: a screen reader speaks only of what comes into a region that it knows. */}
      <div aria-live="polite">
        {isHere && (state.status === 'failed' || state.status === 'exists') && (
          <Outcome state={state} insertion={insertion} />
        )}
      </div>
    </>
  );
}

/** The id of the button that an insertion is asked for with: the focus goes back to it. */
export function insertButtonId(from: string): string {
  return `insert-${from}`;
}

interface RunningProps {
  readonly state: Extract<InsertionState, { status: 'running' | 'stopping' }>;
  readonly stop: () => void;
}

function Running({ state, stop }: RunningProps): ReactElement {
  const styles = useStyles();
  const { forms: text } = useText();
  const isStopping = state.status === 'stopping';
  const counts = !isStopping && state.total > 0 ? { done: state.done, total: state.total } : null;
  const said = isStopping ? text.stopping : counts ? text.progress(counts) : text.starting;
  return (
    <div className={styles.running}>
      <div className={styles.progress}>
        <ProgressBar aria-label={said} {...(counts ? { value: counts.done, max: counts.total } : {})} />
        <span className={styles.said}>{said}</span>
      </div>
      <Button size="small" disabledFocusable={isStopping} onClick={stop}>
        {text.stop}
      </Button>
    </div>
  );
}

interface OutcomeProps {
  readonly state: Extract<InsertionState, { status: 'failed' | 'exists' }>;
  readonly insertion: InsertionControl;
}

function Outcome({ state, insertion: { replace, dismiss } }: OutcomeProps): ReactElement {
  const { language, services } = usePane();
  const { forms: text } = useText();
  // Its own buttons go with the notice.
  const andFocusBack = (answer: () => void) => (): void => {
    document.getElementById(insertButtonId(state.from))?.focus();
    answer();
  };
  const close = andFocusBack(dismiss);
  if (state.status === 'failed') {
    const { failure } = state;
    return (
      <MessageBar ref={bringIntoView} intent={failure.code === 'cancelled' ? 'info' : 'error'} layout="multiline">
        <MessageBarBody>{describeHostFailure(failure, language)}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={close}>
            {text.close}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
  const { sheet, mayReplace } = state;
  const goThere = (): void => void services.workbook.select(sheet, { row: 0, column: 0 });
  return (
    <MessageBar ref={bringIntoView} intent="warning" layout="multiline">
      <MessageBarBody>{mayReplace ? text.replaceQuestion({ sheet }) : text.standsElsewhere({ sheet })}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" appearance="primary" onClick={close}>
          {mayReplace ? text.keep : text.close}
        </Button>
        <Button size="small" onClick={mayReplace ? andFocusBack(replace) : goThere}>
          {mayReplace ? text.replace : text.goThere}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** A notice below the edge of the pane would leave whoever pressed the button without an answer. */
function bringIntoView(notice: HTMLElement | null): void {
  notice?.scrollIntoView({ block: 'nearest' });
}
