import { Button } from '@fluentui/react-components';
import { CheckmarkCircleRegular, DocumentTableRegular, TableSearchRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { formatScalar } from '../../../src/app/text/formatScalar';
import type { FormSet } from '../../../src/domain/forms/FormSet';
import { usePane } from '../../hooks/PaneContext';
import { useText } from '../../hooks/useText';
import { CalmState } from '../../components/CalmState';
import type { CheckOutcome } from './liveCheck';
import type { Scope } from './ScopeSwitch';
import { timeOfDay } from './timeOfDay';

export interface NothingFoundProps {
  readonly outcome: CheckOutcome;
  readonly formSet: FormSet;
  readonly scope: Scope;
  /** The sheet in view; null when it isn't known. */
  readonly sheet: string | null;
  /** How many findings the whole workbook has. */
  readonly elsewhere: number;
  readonly showWorkbook: () => void;
}

/** Why the list is empty: all right, nothing entered, no table, or only this sheet. */
export function NothingFound(props: NothingFoundProps): ReactElement {
  const { outcome, formSet, scope, sheet, elsewhere, showWorkbook } = props;
  const { language, goTo } = usePane();
  const { clean: text } = useText().check;
  const { checked, at } = outcome;
  const here = checked.tables.filter((table) => scope === 'workbook' || table.sheet === sheet);

  if (checked.tables.length === 0) {
    return (
      <CalmState
        icon={<DocumentTableRegular />}
        title={text.noTable}
        words={text.noTableHint({ formSet: formSet.title })}
      >
        <Button appearance="primary" onClick={() => goTo('forms')}>
          {text.toForms}
        </Button>
      </CalmState>
    );
  }
  if (scope === 'sheet' && sheet !== null && (elsewhere > 0 || here.length === 0)) {
    const isTable = here.length > 0;
    return (
      <CalmState
        icon={isTable ? <CheckmarkCircleRegular /> : <TableSearchRegular />}
        good={isTable}
        title={isTable ? text.sheetRight : text.notATable({ sheet })}
        {...(elsewhere > 0 ? { words: text.elsewhere({ count: elsewhere }) } : {})}
      >
        <Button onClick={showWorkbook}>{text.showWorkbook}</Button>
      </CalmState>
    );
  }
  if (checked.status === 'empty') {
    return <CalmState icon={<DocumentTableRegular />} title={text.empty} words={text.emptyHint} />;
  }
  const ids = new Set(here.map(({ table }) => table));
  const rules = formSet.tables.filter(({ id }) => ids.has(id)).reduce((sum, table) => sum + table.rules.length, 0);
  return (
    <CalmState
      icon={<CheckmarkCircleRegular />}
      good
      title={text.allRight({ count: here.length })}
      words={text.looked({ rules: formatScalar(rules, undefined, language), time: timeOfDay(at, language) })}
    />
  );
}
