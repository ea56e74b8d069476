import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Language } from '../../../src/app/text/Language';
import { formatScalar } from '../../../src/app/text/formatScalar';
import { crossingAt } from '../../../src/domain/forms/crossingAt';
import type { FormSet } from '../../../src/domain/forms/FormSet';
import { formatAddress } from '../../../src/domain/workbook/CellAddress';
import { usePane } from '../../hooks/PaneContext';
import { useText } from '../../hooks/useText';
import type { FileSummary } from '../../services/ConsolidationClient';

const useStyles = makeStyles({
  line: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

export interface ChangeListProps {
  readonly changes: NonNullable<FileSummary['changes']>;
  readonly formSet: FormSet;
}

/** What a unit changed by sending again: how many cells, and of the first of them what stood there before. */
export function ChangeList({ changes, formSet }: ChangeListProps): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const { detail: text } = useText().consolidate;
  const { since, count, first } = changes;
  return (
    <>
      <p className={styles.line}>{count === 0 ? text.unchanged({ since }) : text.changed({ since, count })}</p>
      {count > 0 && (
        <ul className={styles.list}>
          {first.map(({ field, sheet, address, before, after }) => {
            const table = formSet.tables.find(({ id }) => id === field.table);
            const crossing = table && crossingAt(table, field.row, field.column);
            const place = [crossing?.row.name ?? field.row, crossing?.column.titles.at(-1) ?? field.column].join(' – ');
            return (
              <li key={`${sheet} ${formatAddress(address)}`}>
                {text.change({
                  cell: `${sheet}!${formatAddress(address)}`,
                  place,
                  before: shown(before, language) ?? text.nothing,
                  after: shown(after, language) ?? text.nothing,
                })}
              </li>
            );
          })}
          {count > first.length && <li>{text.moreChanges({ count: count - first.length })}</li>}
        </ul>
      )}
    </>
  );
}

function shown(value: string | number | boolean | null, language: Language): string | null {
  if (value === null) return null;
  return typeof value === 'boolean' ? String(value).toUpperCase() : formatScalar(value, undefined, language);
}
