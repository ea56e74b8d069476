import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { type ReactElement, useMemo, useState } from 'react';
import { tableSheetNames } from '../../../src/app/sheets/tableSheetNames';
import { describeHostFailure } from '../../../src/app/text/describeHostFailure';
import type { FormSet } from '../../../src/domain/forms/FormSet';
import { Choice } from '../../components/Choice';
import { usePane } from '../../hooks/PaneContext';
import { useText } from '../../hooks/useText';
import { FormSetCard } from './FormSetCard';
import { insertButtonId, InsertionNotice } from './InsertionNotice';
import { TableList } from './TableList';
import { PLACE_CHOICES, type PlaceChoice, useInsertion } from './useInsertion';
import { usePresentTables } from './usePresentTables';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

const ALL = 'all';

/** The forms of one form set. */
export function FormSetForms({ formSet }: { readonly formSet: FormSet }): ReactElement {
  const styles = useStyles();
  const { services, language, say } = usePane();
  const { forms: text, shell } = useText();
  const [place, setPlace] = useState<PlaceChoice>('end');
  const { places, failure, refresh } = usePresentTables(services.workbook, formSet);
  const insertion = useInsertion(formSet, refresh);
  const names = useMemo(() => {
    const sheets = tableSheetNames(formSet.tables);
    return new Map([...sheets].map(([id, name]) => [id, text.tableName({ name })]));
  }, [formSet, text]);
  const busy = insertion.state.status === 'running' || insertion.state.status === 'stopping';

  const ids = formSet.tables.map(({ id }) => id);
  const missing = places ? ids.filter((id) => !places.has(id)) : ids;
  const isWhole = missing.length === ids.length;
  const counts = { tables: missing.length };
  const insertAll = (): void =>
    insertion.insert({
      from: ALL,
      ...(isWhole ? {} : { tables: missing }),
      place,
      done: isWhole ? text.insertedAll(counts) : text.insertedMissing(counts),
    });

  return (
    <div className={styles.panel}>
      <FormSetCard formSet={formSet} />
      <Choice
        label={text.place}
        {...(place === 'at' ? { hint: text.placeAtHint } : {})}
        options={PLACE_CHOICES.map((choice) => ({ value: choice, label: text.places[choice] }))}
        chosen={place}
        choose={setPlace}
      />
      <div className={styles.all}>
        <Button
          id={insertButtonId(ALL)}
          appearance="primary"
          disabledFocusable={busy || place === 'at' || missing.length === 0}
          onClick={insertAll}
        >
          {missing.length === 0 ? text.allPresent : isWhole ? text.insertAll(counts) : text.insertMissing(counts)}
        </Button>
        <InsertionNotice from={ALL} insertion={insertion} />
      </div>
      {failure && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text.notRead({ why: describeHostFailure(failure, language) })}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={refresh}>
              {shell.tryAgain}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <TableList
        tables={formSet.tables}
        names={names}
        places={places}
        busy={busy}
        insertion={insertion}
        insert={(id, name) =>
          insertion.insert({ from: id, tables: [id], place, done: text.insertedTable({ table: name }) })
        }
        goTo={({ sheet, address }) =>
          void services.workbook.select(sheet, address).then((selected) => {
            if (!selected.ok) say(describeHostFailure(selected.failure, language), 'error');
          })
        }
      />
    </div>
  );
}
