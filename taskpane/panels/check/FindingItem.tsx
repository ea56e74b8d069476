import { Button, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Finding } from '../../../src/app/ConsolidationResult';
import { crossingAt } from '../../../src/domain/forms/crossingAt';
import type { Table } from '../../../src/domain/forms/Table';
import { usePane } from '../../hooks/PaneContext';
import { useText } from '../../hooks/useText';
import { AcceptForm } from './AcceptForm';
import { FindingFigures } from './FindingFigures';
import { comparedFigures } from './comparedFigures';
import { findingWords } from './findingWords';
import { SeverityMark } from './SeverityMark';
import type { ShownFinding } from './steadyFindings';
import { useFindingStyles } from './useFindingStyles';

export interface FindingActions {
  readonly goTo: (finding: Finding) => void;
  /** The finding whose reason is being written. */
  readonly accepting: string | null;
  readonly startAccepting: (key: string | null) => void;
  /** Why it was refused; null when it was accepted. */
  readonly accept: (finding: Finding, reason: string) => Promise<string | null>;
}

export interface FindingItemProps extends FindingActions {
  readonly shown: ShownFinding;
  readonly table: Table;
  /** Its cell is the one selected in Excel. */
  readonly isCurrent: boolean;
}

/** One finding: what, where, what to do; a click or Enter goes to its cell. */
export function FindingItem({ shown, table, isCurrent, ...actions }: FindingItemProps): ReactElement {
  const styles = useFindingStyles();
  const { language } = usePane();
  const { check: text } = useText();
  const { key, finding, mended } = shown;
  const { violation } = finding;
  const { place, sentence, address } = findingWords(finding, table, language);
  const crossing = crossingAt(table, violation.field.row, violation.field.column);
  const kind = crossing?.type === 'entry' || crossing?.type === 'derived' ? crossing.kind : undefined;
  const acceptable = violation.severity === 'warning' && !mended;
  return (
    <li className={mergeClasses(styles.item, isCurrent && styles.current)}>
      <button
        type="button"
        className={styles.go}
        aria-current={isCurrent ? 'true' : undefined}
        onClick={() => actions.goTo(finding)}
      >
        <span className={styles.head}>
          <SeverityMark severity={mended ? 'mended' : violation.severity} />
          <span className={styles.cell}>{text.cell({ address })}</span>
        </span>
        <span className={mergeClasses(styles.place, mended && styles.quiet)}>{place}</span>
        <span className={mended ? styles.quiet : undefined}>{sentence}</span>
        <FindingFigures figures={comparedFigures(violation)} kind={kind} />
      </button>
      {violation.severity === 'warning' && (
        <div className={styles.actions}>
          {acceptable && actions.accepting === key ? (
            <AcceptForm
              accept={(reason) => actions.accept(finding, reason)}
              close={() => actions.startAccepting(null)}
            />
          ) : (
            <Button
              size="small"
              disabled={mended}
              aria-label={text.accept.openFor({ address })}
              onClick={() => actions.startAccepting(key)}
            >
              {text.accept.open}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
