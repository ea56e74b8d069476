import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useText } from '../../hooks/useText';

const useStyles = makeStyles({
  steps: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  step: { display: 'flex', gap: tokens.spacingHorizontalM },
  number: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    flexShrink: 0,
    width: '28px',
    height: '28px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: '28px', fontWeight: tokens.fontWeightSemibold },
  who: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  how: { margin: 0, marginTop: tokens.spacingVerticalXS },
});

/** The work from the empty form to the summary, and whose part is which. */
export function ThreeSteps(): ReactElement {
  const styles = useStyles();
  const { guide: text } = useText();
  return (
    <ol className={styles.steps}>
      {text.steps.map(({ title, who, how }, index) => (
        <li key={title} className={styles.step}>
          <span className={styles.number} aria-hidden>
            {index + 1}
          </span>
          <div className={styles.words}>
            <h3 className={styles.title}>{title}</h3>
            <p className={styles.who}>{who}</p>
            <p className={styles.how}>{how}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
