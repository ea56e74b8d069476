import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { type ReactElement, useEffect, useRef } from 'react';
import { useText } from '../../hooks/useText';
import type { RestoreNotice } from './restoreInPane';

const useStyles = makeStyles({ message: { overflowWrap: 'anywhere' } });

export interface RestoreNoticeBarProps {
  readonly notice: RestoreNotice;
  readonly close: () => void;
}

/** What a restoration did; it takes the focus, because the button that began it may be out of sight or gone. */
export function RestoreNoticeBar({ notice, close }: RestoreNoticeBarProps): ReactElement {
  const styles = useStyles();
  const { restore: text } = useText().check;
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => bar.current?.focus(), [notice]);
  return (
    <div ref={bar} tabIndex={-1}>
      <MessageBar intent={notice.intent} layout="multiline">
        <MessageBarBody className={styles.message}>{notice.message}</MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button appearance="transparent" icon={<DismissRegular />} aria-label={text.close} onClick={close} />
          }
        />
      </MessageBar>
    </div>
  );
}
