import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  foldable: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '&[open] > summary svg': { transform: 'rotate(90deg)' },
  },
  title: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '40px',
    cursor: 'pointer',
    listStyleType: 'none',
    fontWeight: tokens.fontWeightSemibold,
    '&::-webkit-details-marker': { display: 'none' },
    '&:hover': { color: tokens.colorBrandForeground1 },
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  content: { paddingLeft: tokens.spacingHorizontalXL, paddingBottom: tokens.spacingVerticalM },
});

/** A heading that opens and closes what is under it, by the browser's own means. */
export function Foldable({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <details className={styles.foldable}>
      <summary className={styles.title}>
        <ChevronRightRegular aria-hidden />
        {title}
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
