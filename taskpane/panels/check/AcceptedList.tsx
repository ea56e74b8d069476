import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Finding } from '../../../src/app/ConsolidationResult';
import { tableNames } from '../../../src/app/text/describeIntake';
import type { FormSet } from '../../../src/domain/forms/FormSet';
import { formatAddress } from '../../../src/domain/workbook/CellAddress';
import { usePane } from '../../hooks/PaneContext';
import { useText } from '../../hooks/useText';
import type { CheckOutcome } from './liveCheck';
import { Foldable } from '../../components/Foldable';
import { findingWords } from './findingWords';
import { useFindingStyles } from './useFindingStyles';

const useStyles = makeStyles({ list: { margin: 0, padding: 0 } });

export interface AcceptedListProps {
  readonly accepted: CheckOutcome['accepted'];
  readonly formSet: FormSet;
  readonly goTo: (finding: Finding) => void;
  readonly withdraw: (finding: Finding) => void;
}

/** The warnings that a person let stand, with the reasons. */
export function AcceptedList({ accepted, formSet, goTo, withdraw }: AcceptedListProps): ReactElement | null {
  const styles = { ...useFindingStyles(), ...useStyles() };
  const { language } = usePane();
  const { accept: text, cell } = useText().check;
  if (accepted.length === 0) return null;
  return (
    <Foldable title={text.heading({ count: accepted.length })}>
      <ul className={styles.list}>
        {accepted.map(({ finding, reason }, index) => {
          const table = formSet.tables.find(({ id }) => id === finding.violation.field.table);
          const words = table && findingWords(finding, table, language);
          return (
            <li key={index} className={styles.item}>
              <button type="button" className={styles.go} onClick={() => goTo(finding)}>
                <span className={styles.head}>
                  <span className={styles.place}>{tableNames([finding.violation.field.table], formSet)}</span>
                  <span className={styles.cell}>{cell({ address: formatAddress(finding.address) })}</span>
                </span>
                <span>{words?.place}</span>
                <span className={styles.quiet}>{words?.sentence ?? finding.detail}</span>
                <span>{text.reasonGiven({ reason })}</span>
              </button>
              <div className={styles.actions}>
                <Button size="small" onClick={() => withdraw(finding)}>
                  {text.withdraw}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </Foldable>
  );
}
