import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatScalar } from '../../../src/app/text/formatScalar';
import type { FieldKind } from '../../../src/domain/forms/FieldKind';
import { usePane } from '../../hooks/PaneContext';
import { useText } from '../../hooks/useText';
import type { FindingFigure } from './comparedFigures';

const useStyles = makeStyles({
  figures: { display: 'flex', gap: tokens.spacingHorizontalL, paddingTop: tokens.spacingVerticalXS },
  figure: { display: 'inline-flex', flexDirection: 'column', alignItems: 'flex-end', minWidth: '56px' },
  name: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  value: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
});

export interface FindingFiguresProps {
  readonly figures: readonly FindingFigure[];
  readonly kind: FieldKind | undefined;
}

/** The numbers of a finding side by side, each under its name. */
export function FindingFigures({ figures, kind }: FindingFiguresProps): ReactElement | null {
  const styles = useStyles();
  const { language } = usePane();
  const { check: text } = useText();
  if (figures.length === 0) return null;
  return (
    <span className={styles.figures}>
      {figures.map(({ name, value }) => (
        <span key={name} className={styles.figure}>
          <span className={styles.name}>{text.figures[name]}</span>{' '}
          <span className={styles.value}>{formatScalar(value, kind, language)}</span>
        </span>
      ))}
    </span>
  );
}
