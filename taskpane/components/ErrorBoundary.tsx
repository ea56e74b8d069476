import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import type { ShellText } from '../text/ShellText';

interface ErrorBoundaryProps {
  readonly text: ShellText;
  /** Called before it is opened again. */
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

/** A panel that breaks says so and can be opened again; the others and the workbook stay as they are. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    const { text, onRetry, children } = this.props;
    if (!this.state.broken) return children;
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{text.somethingBroke}</MessageBarBody>
        <MessageBarActions>
          <Button
            size="small"
            onClick={() => {
              onRetry();
              this.setState({ broken: false });
            }}
          >
            {text.tryAgain}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
}
