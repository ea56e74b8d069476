import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { type ReactElement, useId } from 'react';
import type { CollectedFigure, UnitFigure } from '../../../src/app/trace/FigureTrace';
import { CopyByHand } from '../../components/CopyByHand';
import { usePane } from '../../hooks/PaneContext';
import { useText } from '../../hooks/useText';
import { formatShown } from './formatShown';
import { absentUnits } from './unitParts';
import { useCopy } from './useCopy';
import { usePartStyles } from './usePartStyles';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  copy: { flexShrink: 0, whiteSpace: 'nowrap' },
  groups: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0 },
  units: { margin: 0, overflowWrap: 'anywhere' },
});

/** The units that are not in a figure, by why, to be read or sent on. */
export function AbsentUnits({ figure }: { readonly figure: CollectedFigure }): ReactElement | null {
  const styles = { ...usePartStyles(), ...useStyles() };
  const { language } = usePane();
  const { absent: text, ...words } = useText().sources;
  const heading = useId();
  const copying = useCopy();
  const groups = absentUnits(figure).map(({ status, units }) => ({
    status: text.statuses[status],
    count: units.length,
    units: units.map(named).join('; '),
  }));
  if (groups.length === 0) return null;

  function named({ name, shown }: UnitFigure): string {
    return shown ? `${name} (“${formatShown(shown, language)}”)` : name;
  }
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <div className={styles.head}>
        <h3 id={heading} className={styles.heading}>
          {text.heading({ count: groups.reduce((sum, { count }) => sum + count, 0) })}
        </h3>
        <Button
          className={styles.copy}
          size="small"
          icon={<CopyRegular />}
          onClick={() => copying.copy(groups.map((group) => text.line(group)).join('\n'))}
        >
          {text.copy}
        </Button>
      </div>
      {copying.byHand !== null && <CopyByHand words={words} text={copying.byHand} rows={3} close={copying.close} />}
      <dl className={styles.groups}>
        {groups.map(({ status, count, units }) => (
          <div key={status}>
            <dt className={styles.quiet}>
              {status} ({count})
            </dt>
            <dd className={styles.units}>{units}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
