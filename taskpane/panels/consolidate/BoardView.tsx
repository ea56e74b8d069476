import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { type ReactElement, useDeferredValue, useMemo } from 'react';
import type { FormSet } from '../../../src/domain/forms/FormSet';
import { useText } from '../../hooks/useText';
import type { ConsolidationBoard } from '../../services/ConsolidationClient';
import { BoardHead } from './BoardHead';
import { boardRows, unitRows } from './boardRows';
import { Confirmations } from './Confirmations';
import { CopyButton } from './CopyButton';
import { DropZone } from './DropZone';
import { ErrorBars } from './ErrorBars';
import { OutputSection } from './OutputSection';
import { RecountBar } from './RecountBar';
import { RowList } from './RowList';
import { UnitPicture } from './UnitPicture';
import { useSession } from './useSession';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'flex-start' },
  heading: { margin: 0 },
});

export interface BoardViewProps {
  readonly board: ConsolidationBoard;
  readonly formSet: FormSet;
}

/** Who has sent what, what is wrong with it, and where the summary goes. */
export function BoardView({ board, formSet }: BoardViewProps): ReactElement {
  const styles = useStyles();
  const { board: text } = useText().consolidate;
  const { session, state } = useSession();
  const units = useMemo(() => unitRows(board), [board]);
  const rows = useMemo(() => boardRows(board), [board]);
  // The long parts come in slices behind the first lines, so that hundreds of units never hold up a click.
  const unhurried = useDeferredValue(true, false);
  const lacking = units.filter(({ status }) => status === 'missing' || status === 'empty');
  const missingList = (): Promise<string> =>
    Promise.resolve(text.missingList({ formSet: formSet.title, units: lacking.map(({ unit }) => unit?.name ?? '') }));
  return (
    <DropZone dropped={(files) => state.stage === 'board' && !state.writing && void session.addFiles(files)}>
      {state.stage === 'counting' && <RecountBar />}
      <div className={styles.column}>
        <BoardHead board={board} />
        <section className={styles.section}>
          <Text as="h3" weight="semibold" className={styles.heading}>
            {text.whoHasSent}
          </Text>
          {unhurried && <UnitPicture rows={units} />}
          <ErrorBars rows={units} />
          {lacking.length > 0 && <CopyButton label={text.copyMissing} text={missingList} />}
        </section>
        <Confirmations board={board} formSet={formSet} />
        {board.received.length > 0 && <OutputSection formSet={formSet} />}
        {unhurried && <RowList rows={rows} formSet={formSet} />}
      </div>
    </DropZone>
  );
}
