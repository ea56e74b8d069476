import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import type { SheetPlace } from '../../../src/app/ports/OpenWorkbook';
import type { DerivedFigure } from '../../../src/app/trace/FigureTrace';
import { formatAddress } from '../../../src/domain/workbook/CellAddress';
import { usePane } from '../../hooks/PaneContext';
import { useText } from '../../hooks/useText';
import { formatShown } from './formatShown';
import { partName } from './partName';
import { usePartStyles } from './usePartStyles';

const useStyles = makeStyles({
  empty: { flexShrink: 0 },
  go: {
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

export interface TotalPartsProps {
  readonly total: DerivedFigure;
  readonly goTo: (place: SheetPlace) => void;
}

/** The cells that a total is added up from, or a share's numerator and denominator; a click leads to one and to its own sources. */
export function TotalParts({ total, goTo }: TotalPartsProps): ReactElement {
  const styles = { ...usePartStyles(), ...useStyles() };
  const { language } = usePane();
  const { sources: text } = useText();
  const heading = useId();
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h3 id={heading} className={styles.heading}>
        {total.by === 'quotient' ? text.quotientParts : text.parts({ count: total.parts.length })}
      </h3>
      <ul className={styles.list}>
        {total.parts.map((part) => {
          const address = formatAddress(part.place.address);
          return (
            <li key={address} className={styles.item}>
              <button type="button" className={mergeClasses(styles.row, styles.go)} onClick={() => goTo(part.place)}>
                <span className={styles.name}>
                  {partName(part, total)} <span className={styles.quiet}>{address}</span>
                </span>
                <span className={part.shown ? styles.figure : mergeClasses(styles.quiet, styles.empty)}>
                  {part.shown ? formatShown(part.shown, language) : text.emptyPart}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
