import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef } from 'react';
import { FormSetGate } from '../../components/FormSetGate';
import { useText } from '../../hooks/useText';
import type { ConsolidateText } from '../../text/ConsolidateText';
import { BoardView } from './BoardView';
import { ChooseFiles } from './ChooseFiles';
import { FailureBar } from './FailureBar';
import { ReadingView } from './ReadingView';
import type { SessionState } from './SessionState';
import { useFigures } from './useFigures';
import { useSession } from './useSession';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: {
    margin: 0,
    outlineStyle: 'none',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** Received files → who has sent what → the summary. */
export default function ConsolidatePanel(): ReactElement {
  const styles = useStyles();
  const { consolidate: text } = useText();
  const { state } = useSession();
  const write = useFigures();
  const heading = useRef<HTMLHeadingElement>(null);
  const { stage, failure } = state;
  useEffect(() => {
    // What had the focus went with the last screen: the keyboard goes on from the top of this one.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [stage]);
  return (
    <div className={styles.column}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        <Subtitle2>{text.heading}</Subtitle2>
      </h2>
      <div role="status" className={styles.spoken}>
        {spoken(state, text, write)}
      </div>
      {failure && failure.code !== 'workbook' && <FailureBar failure={failure} />}
      <FormSetGate>
        {() => {
          switch (stage) {
            case 'choosing':
              return <ChooseFiles />;
            case 'reading':
              return <ReadingView />;
            case 'counting':
              return state.board && state.formSet ? (
                <BoardView board={state.board} formSet={state.formSet} />
              ) : (
                <ReadingView />
              );
            case 'board':
              return state.board && state.formSet && <BoardView board={state.board} formSet={state.formSet} />;
          }
        }}
      </FormSetGate>
    </div>
  );
}

/** Progress for who can't see it: a quarter at a time, because every file would be a flood. */
function spoken(
  { stage, progress, board }: SessionState,
  text: ConsolidateText,
  write: (count: number) => string,
): string {
  const { done, total } = progress;
  if (stage === 'reading') return text.reading.said({ percent: total === 0 ? 0 : Math.floor((done / total) * 4) * 25 });
  if (stage === 'counting') return text.reading.counting;
  if (!board) return '';
  return text.board.received({ received: write(board.received.length), expected: write(board.units.length) });
}
