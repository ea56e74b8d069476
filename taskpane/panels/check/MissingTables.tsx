import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { tableNames } from '../../../src/app/text/describeIntake';
import type { FormSet } from '../../../src/domain/forms/FormSet';
import { usePane } from '../../hooks/PaneContext';
import { useText } from '../../hooks/useText';

const useStyles = makeStyles({
  missing: {
    paddingTop: tokens.spacingVerticalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

export interface MissingTablesProps {
  readonly missing: readonly string[];
  readonly formSet: FormSet;
}

/** Which tables of the form set the workbook doesn't have. */
export function MissingTables({ missing, formSet }: MissingTablesProps): ReactElement | null {
  const styles = useStyles();
  const { goTo } = usePane();
  const { problems: text } = useText().check;
  if (missing.length === 0) return null;
  return (
    <div className={styles.missing}>
      {text.missing({ count: missing.length, tables: tableNames(missing, formSet) })}
      <div>
        <Button size="small" appearance="subtle" onClick={() => goTo('forms')}>
          {text.insert}
        </Button>
      </div>
    </div>
  );
}
