import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  calm: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalS}`,
    textAlign: 'center',
  },
  icon: { display: 'flex', fontSize: '40px', color: tokens.colorNeutralForeground3 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  words: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '34ch' },
});

export interface CalmStateProps {
  readonly icon: ReactElement;
  /** All is well, rather than nothing to see. */
  readonly good?: boolean;
  readonly title: string;
  readonly words?: string;
  /** What one can do. */
  readonly children?: ReactNode;
}

/** A panel with nothing to list: why, and what to do next. */
export function CalmState({ icon, good = false, title, words, children }: CalmStateProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.calm}>
      <span className={`${styles.icon} ${good ? styles.good : ''}`} aria-hidden>
        {icon}
      </span>
      <h3 className={styles.title}>{title}</h3>
      {words !== undefined && <p className={styles.words}>{words}</p>}
      {children}
    </div>
  );
}
