import { createFocusOutlineStyle, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { type ReactElement, useId, useState } from 'react';
import type { FormSet } from '../../../src/domain/forms/FormSet';
import { useText } from '../../hooks/useText';
import type { BoardRow } from './boardRows';
import { RowDetail } from './RowDetail';
import { StatusIcon } from './StatusIcon';
import { useFigures } from './useFigures';

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  row: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto 12px',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    width: '100%',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXS}`,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ...createFocusOutlineStyle(),
  },
  name: { display: 'block', overflowWrap: 'anywhere' },
  file: {
    display: 'block',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  side: {
    textAlign: 'right',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
  },
  line: { display: 'block' },
});

export interface RowItemProps {
  readonly row: BoardRow;
  readonly formSet: FormSet;
}

/** A unit or file in a line, opened for why. */
export function RowItem({ row, formSet }: RowItemProps): ReactElement {
  const styles = useStyles();
  const { board, list } = useText().consolidate;
  const write = useFigures();
  const [open, setOpen] = useState(false);
  const detail = useId();
  const { unit, file, status } = row;
  const errors = file?.errors ?? 0;
  const warnings = (file?.warnings ?? 0) + (file?.notices.length ?? 0);
  const counted = status === 'faulty' || status === 'clean';
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.row}
        aria-expanded={open}
        aria-controls={detail}
        onClick={() => setOpen(!open)}
      >
        <StatusIcon status={status} />
        <span>
          <span className={styles.name}>{unit?.name ?? list.unknownUnit}</span>
          <span className={styles.file}>{file?.file ?? list.noFile}</span>
        </span>
        <span className={styles.side}>
          {counted && errors > 0 ? (
            <span className={styles.line}>{board.errors({ count: write(errors) })}</span>
          ) : (
            <span className={styles.line}>{list.statuses[status]}</span>
          )}
          {counted && warnings > 0 && <span className={styles.line}>{board.warnings({ count: write(warnings) })}</span>}
        </span>
        {open ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}
      </button>
      <div id={detail}>{open && <RowDetail row={row} formSet={formSet} />}</div>
    </li>
  );
}
