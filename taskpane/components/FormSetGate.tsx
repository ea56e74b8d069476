import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { FormSet } from '../../src/domain/forms/FormSet';
import { usePane } from '../hooks/PaneContext';
import { useText } from '../hooks/useText';

/** What a panel shows once the form set is there; before that a spinner, or why it can't be had. */
export function FormSetGate({ children }: { readonly children: (formSet: FormSet) => ReactNode }): ReactElement {
  const { formSet: state } = usePane();
  const { shell: text } = useText();
  if (state.status === 'loading') return <Spinner size="small" label={text.loading} />;
  if (state.status === 'ready') return <>{children(state.formSet)}</>;
  const { failure } = state;
  const message =
    failure.code === 'unreachable'
      ? text.libraryUnreachable
      : text.libraryFaulty({ faults: failure.faults.map(({ file, message: why }) => `${file}: ${why}`).join('; ') });
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{message}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => window.location.reload()}>
          {text.tryAgain}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
