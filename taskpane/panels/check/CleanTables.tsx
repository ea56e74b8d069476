import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { LocatedTableReport } from '../../../src/app/ConsolidationResult';
import { tableNames } from '../../../src/app/text/describeIntake';
import type { FormSet } from '../../../src/domain/forms/FormSet';
import { useText } from '../../hooks/useText';
import { Foldable } from '../../components/Foldable';
import { type RestoreActions, RestoreControl } from './RestoreControl';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    listStyleType: 'none',
  },
  name: { flexGrow: 1, display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  good: { color: tokens.colorStatusSuccessForeground1 },
});

export interface CleanTablesProps extends RestoreActions {
  readonly tables: readonly LocatedTableReport[];
  readonly formSet: FormSet;
}

/** The tables that were checked and in which nothing was found. */
export function CleanTables({ tables, formSet, ...actions }: CleanTablesProps): ReactElement | null {
  const styles = useStyles();
  const { clean: text } = useText().check;
  if (tables.length === 0) return null;
  return (
    <Foldable title={text.heading({ count: tables.length })}>
      <ul className={styles.list}>
        {tables.map(({ table }) => {
          const name = tableNames([table], formSet);
          return (
            <li key={table} className={styles.item}>
              <span className={styles.name}>
                <CheckmarkCircle16Regular className={styles.good} aria-hidden />
                {name}
              </span>
              <RestoreControl table={table} name={name} {...actions} />
            </li>
          );
        })}
      </ul>
    </Foldable>
  );
}
