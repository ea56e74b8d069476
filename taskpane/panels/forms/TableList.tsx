import { Button, Field, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { type ReactElement, useMemo, useState } from 'react';
import type { Table } from '../../../src/domain/forms/Table';
import { useText } from '../../hooks/useText';
import { InsertionNotice } from './InsertionNotice';
import type { PresentTable } from './presentTables';
import { searchTables } from './searchTables';
import { TableItem } from './TableItem';
import type { InsertionControl } from './useInsertion';

const useStyles = makeStyles({
  search: { width: '100%', maxWidth: 'none' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  none: { margin: 0, marginBottom: tokens.spacingVerticalS },
});

export interface TableListProps {
  readonly tables: readonly Table[];
  /** By table id, what each is called: `Bảng 2A`. */
  readonly names: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, PresentTable> | null;
  readonly busy: boolean;
  readonly insertion: InsertionControl;
  readonly insert: (id: string, name: string) => void;
  readonly goTo: (place: PresentTable) => void;
}

/** The tables, narrowed down by what is typed above them. */
export function TableList({ tables, names, places, busy, insertion, insert, goTo }: TableListProps): ReactElement {
  const styles = useStyles();
  const { forms: text } = useText();
  const [typed, setTyped] = useState('');
  const found = useMemo(() => searchTables(tables, typed), [tables, typed]);
  return (
    <>
      <Field size="small" hint={text.found({ tables: found.length, of: tables.length })}>
        <SearchBox
          size="small"
          className={styles.search}
          aria-label={text.search}
          placeholder={text.searchHint}
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      {found.length === 0 ? (
        <div>
          <p className={styles.none}>{text.foundNone({ typed })}</p>
          <Button size="small" onClick={() => setTyped('')}>
            {text.showAll}
          </Button>
        </div>
      ) : (
        <ul className={styles.list} aria-label={text.tables}>
          {found.map((each) => {
            const { id, code } = each.table;
            const name = names.get(id) ?? code;
            return (
              <TableItem
                key={id}
                found={each}
                name={name}
                present={places?.get(id)}
                busy={busy}
                insert={() => insert(id, name)}
                goTo={goTo}
              >
                <InsertionNotice from={id} insertion={insertion} />
              </TableItem>
            );
          })}
        </ul>
      )}
    </>
  );
}
