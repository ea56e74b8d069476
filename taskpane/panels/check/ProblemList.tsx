import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { tableNames } from '../../../src/app/text/describeIntake';
import type { FormSet } from '../../../src/domain/forms/FormSet';
import type { TablePlace } from '../../../src/domain/intake/LocatedTable';
import { useText } from '../../hooks/useText';
import type { FileProblem } from './fileProblems';
import { type RestoreActions, RestoreControl } from './RestoreControl';

const useStyles = makeStyles({
  problems: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  message: { overflowWrap: 'anywhere' },
});

export interface ProblemListProps extends RestoreActions {
  readonly problems: readonly FileProblem[];
  readonly formSet: FormSet;
  readonly goTo: (place: TablePlace) => void;
}

/** Tables that stand in the workbook and could not be checked, and other things about it as a whole. */
export function ProblemList({ problems, formSet, goTo, ...actions }: ProblemListProps): ReactElement | null {
  const styles = useStyles();
  const { problems: text } = useText().check;
  if (problems.length === 0) return null;
  return (
    <section className={styles.problems} aria-label={text.heading}>
      {problems.map(({ code, message, tables, places }) => {
        const table = tables.length === 1 ? formSet.tables.find(({ id }) => id === tables[0]) : undefined;
        return (
          <MessageBar key={`${code} ${message}`} intent="warning" layout="multiline">
            <MessageBarBody className={styles.message}>
              {message}
              {table && places.length === 1 && (
                <RestoreControl table={table.id} name={tableNames([table.id], formSet)} {...actions} />
              )}
            </MessageBarBody>
            {places.length > 0 && (
              <MessageBarActions>
                {places.map((place) => (
                  <Button key={`${place.sheet} ${place.range.top}`} size="small" onClick={() => goTo(place)}>
                    {text.goThere({ place: place.sheet })}
                  </Button>
                ))}
              </MessageBarActions>
            )}
          </MessageBar>
        );
      })}
    </section>
  );
}
