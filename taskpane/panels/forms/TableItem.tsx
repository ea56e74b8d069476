import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import { useText } from '../../hooks/useText';
import { insertButtonId } from './InsertionNotice';
import type { PresentTable } from './presentTables';
import type { FoundTable } from './searchTables';
import { TablePicture } from './TablePicture';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalM },
  words: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  quiet: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  present: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    fontSize: tokens.fontSizeBase200,
  },
  mark: { color: tokens.colorStatusSuccessForeground1 },
  // Wide enough for both of its words, so that nothing moves when a table comes into the workbook.
  insert: { minWidth: '76px', flexShrink: 0 },
});

export interface TableItemProps {
  readonly found: FoundTable;
  /** What it is called: `Bảng 2A`. */
  readonly name: string;
  readonly present: PresentTable | undefined;
  readonly busy: boolean;
  readonly insert: () => void;
  readonly goTo: (place: PresentTable) => void;
  /** The notice of an insertion that was asked for here. */
  readonly children: ReactNode;
}

/** One table of the form set: how it looks, what it is called, and whether the workbook has it. */
export function TableItem({ found, name, present, busy, insert, goTo, children }: TableItemProps): ReactElement {
  const styles = useStyles();
  const { forms: text } = useText();
  const { table, column } = found;
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <TablePicture table={table} />
        <div className={styles.words}>
          <div className={styles.head}>
            <h3 className={styles.name}>{name}</h3>
            <Button
              id={insertButtonId(table.id)}
              size="small"
              className={styles.insert}
              appearance={present ? 'subtle' : 'secondary'}
              disabledFocusable={busy}
              aria-label={present ? text.insertTableAgain({ table: name }) : text.insertTable({ table: name })}
              onClick={insert}
            >
              {present ? text.insertAgain : text.insert}
            </Button>
          </div>
          <div className={styles.quiet}>
            <span>{text.size({ rows: table.rows.length, columns: table.columns.length })}</span>
            {present && (
              <Link
                as="button"
                className={styles.present}
                aria-label={text.goToTable({ table: name, sheet: present.sheet })}
                onClick={() => goTo(present)}
              >
                <CheckmarkCircleFilled className={styles.mark} />
                {text.present}
              </Link>
            )}
          </div>
        </div>
      </div>
      <p className={styles.title}>{table.title}</p>
      {column !== undefined && <p className={styles.title}>{text.hitColumn({ column })}</p>}
      {children}
    </li>
  );
}
