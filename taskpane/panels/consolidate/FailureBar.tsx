import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { describeHostFailure } from '../../../src/app/text/describeHostFailure';
import { usePane } from '../../hooks/PaneContext';
import { useText } from '../../hooks/useText';
import type { SessionFailure } from './SessionState';

/** What ended the last attempt, and what to do. */
export function FailureBar({ failure }: { readonly failure: SessionFailure }): ReactElement {
  const { language } = usePane();
  const { shell, consolidate } = useText();
  const words = (): string => {
    switch (failure.code) {
      case 'unreachable':
        return shell.libraryUnreachable;
      case 'faulty':
        return shell.libraryFaulty({
          faults: failure.faults.map(({ file, message }) => `${file}: ${message}`).join('; '),
        });
      case 'stopped':
        return consolidate.failed.stopped;
      case 'workbook':
        return describeHostFailure(failure.failure, language);
    }
  };
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{words()}</MessageBarBody>
    </MessageBar>
  );
}
