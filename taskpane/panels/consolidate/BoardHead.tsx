import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { useText } from '../../hooks/useText';
import type { ConsolidationBoard } from '../../services/ConsolidationClient';
import { FilePicker } from './FilePicker';
import { useFigures } from './useFigures';
import { useSession } from './useSession';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  figures: { fontVariantNumeric: 'tabular-nums' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** How many of the units are there, and the ways to go on: more files, or from the start. */
export function BoardHead({ board }: { readonly board: ConsolidationBoard }): ReactElement {
  const styles = useStyles();
  const { board: text } = useText().consolidate;
  const write = useFigures();
  const { session, state } = useSession();
  const [asking, setAsking] = useState(false);
  const [kept, setKept] = useState(false);
  const { received, units } = board;
  const { unread, repeated } = state.progress;
  const lacking = units.length - received.length;
  const busy = state.writing !== null || state.stage !== 'board';
  return (
    <div className={styles.head}>
      <Text size={500} weight="semibold" className={styles.figures}>
        {text.received({ received: write(received.length), expected: write(units.length) })}
      </Text>
      <Text className={styles.figures}>
        {lacking === 0 ? text.complete : text.missing({ count: write(lacking) })}
        {unread > 0 && ` ${text.unread({ count: write(unread) })}`}
        {repeated > 0 && ` ${text.repeated({ count: write(repeated) })}`}
      </Text>
      {received.length === 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text.nothingCounted}</MessageBarBody>
        </MessageBar>
      )}
      {!asking && (
        <div className={styles.buttons}>
          <FilePicker
            labels={{ files: text.addFiles, folder: text.addFolder }}
            prominent={false}
            size="small"
            disabled={busy}
            picked={(files) => void session.addFiles(files)}
          />
          <Button size="small" appearance="subtle" autoFocus={kept} disabled={busy} onClick={() => setAsking(true)}>
            {text.startOver}
          </Button>
        </div>
      )}
      {asking && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text.startOverSure}</MessageBarBody>
          <MessageBarActions>
            <Button
              size="small"
              autoFocus
              onClick={() => {
                setAsking(false);
                setKept(true);
              }}
            >
              {text.keep}
            </Button>
            <Button size="small" disabled={busy} onClick={session.reset}>
              {text.yesStartOver}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
