import { makeStyles, tokens } from '@fluentui/react-components';
import {
  ArrowUndoRegular,
  CheckmarkCircleFilled,
  CircleRegular,
  ClockRegular,
  DocumentDismissRegular,
  DocumentQuestionMarkRegular,
  ErrorCircleFilled,
  type FluentIcon,
  HistoryRegular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { RowStatus } from './boardRows';

const useStyles = makeStyles({
  clean: { color: tokens.colorStatusSuccessForeground1 },
  faulty: { color: tokens.colorStatusDangerForeground1 },
  attention: { color: tokens.colorStatusWarningForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const LOOKS: Readonly<Record<RowStatus, { icon: FluentIcon; tone: keyof ReturnType<typeof useStyles> }>> = {
  clean: { icon: CheckmarkCircleFilled, tone: 'clean' },
  faulty: { icon: ErrorCircleFilled, tone: 'faulty' },
  empty: { icon: CircleRegular, tone: 'attention' },
  missing: { icon: ClockRegular, tone: 'attention' },
  unrecognised: { icon: DocumentQuestionMarkRegular, tone: 'faulty' },
  refused: { icon: DocumentDismissRegular, tone: 'faulty' },
  withdrawn: { icon: ArrowUndoRegular, tone: 'quiet' },
  superseded: { icon: HistoryRegular, tone: 'quiet' },
};

/** How a unit or file stands, as a picture beside the word. */
export function StatusIcon({ status }: { readonly status: RowStatus }): ReactElement {
  const styles = useStyles();
  const { icon: Icon, tone } = LOOKS[status];
  return <Icon className={styles[tone]} fontSize={16} aria-hidden />;
}
