import { makeStyles, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle16Filled,
  ErrorCircle16Filled,
  type FluentIcon,
  Info16Filled,
  Warning16Filled,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Severity } from '../../../src/domain/forms/ruleSchema';
import { useText } from '../../hooks/useText';

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
  mended: { color: tokens.colorStatusSuccessForeground3 },
});

const ICONS: Readonly<Record<Severity | 'mended', FluentIcon>> = {
  error: ErrorCircle16Filled,
  warning: Warning16Filled,
  info: Info16Filled,
  mended: CheckmarkCircle16Filled,
};

/** How grave a finding is, as a picture and a word. */
export function SeverityMark({ severity }: { readonly severity: Severity | 'mended' }): ReactElement {
  const styles = useStyles();
  const { check: text } = useText();
  const Icon = ICONS[severity];
  return (
    <span className={`${styles.mark} ${styles[severity]}`}>
      <Icon aria-hidden />
      {severity === 'mended' ? text.mended : text.severity[severity]}
    </span>
  );
}
