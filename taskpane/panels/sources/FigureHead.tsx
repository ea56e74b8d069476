import { makeStyles, mergeClasses, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatAddress } from '../../../src/domain/workbook/CellAddress';
import { usePane } from '../../hooks/PaneContext';
import { useText } from '../../hooks/useText';
import type { FoundFigure } from './followFigure';
import { formatShown } from './formatShown';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: 'anywhere',
  },
  where: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  table: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  titles: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
    margin: 0,
  },
  title: { margin: 0 },
  figure: {
    textAlign: 'right',
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  words: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: 'normal',
    textAlign: 'left',
  },
  empty: { color: tokens.colorNeutralForeground3 },
});

/** Longer ones are words, not figures. */
const LONGEST_FIGURE = 16;

/** Which figure it is, what it says, and how it was made. */
export function FigureHead({ figure }: { readonly figure: FoundFigure }): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const { sources: text } = useText();
  const { place, tableCaption, tableTitle, rowTitle, columnTitles, how } = figure;
  const shown = formatShown(figure.shown, language);
  return (
    <>
      <section className={styles.card} aria-live="polite">
        <div className={styles.where}>
          <h3 className={styles.table}>{tableCaption.replace(/\s*[:.]\s*$/, '')}</h3>
          <span className={styles.quiet}>{formatAddress(place.address)}</span>
        </div>
        <span className={styles.quiet}>{tableTitle}</span>
        <dl className={styles.titles}>
          <dt className={styles.quiet}>{text.row}</dt>
          <dd className={styles.title}>{rowTitle}</dd>
          <dt className={styles.quiet}>{text.column}</dt>
          <dd className={styles.title}>{columnTitles.slice(-2).join(' – ')}</dd>
        </dl>
        <div
          className={mergeClasses(
            styles.figure,
            shown.length > LONGEST_FIGURE && styles.words,
            shown === '' && mergeClasses(styles.words, styles.empty),
          )}
        >
          {shown === '' ? text.emptyCell : shown}
        </div>
        <span className={styles.quiet}>
          {how === 'derived' && figure.kind === 'derived' && figure.by === 'quotient'
            ? text.quotient
            : text.how[how]({ count: partsOf(figure) })}
        </span>
      </section>
      {figure.kind !== 'typed' && figure.overwritten && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text.overwritten}</MessageBarBody>
        </MessageBar>
      )}
      {figure.kind === 'collected' && figure.detailSheet === null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text.detailGone}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}

/** How many cells or units the figure is made of. */
function partsOf(figure: FoundFigure): number {
  switch (figure.kind) {
    case 'typed':
      return 0;
    case 'derived':
      return figure.parts.length;
    case 'collected':
      return figure.units.filter(({ status }) => status === 'counted').length;
  }
}
