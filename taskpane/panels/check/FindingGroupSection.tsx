import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import type { SheetPlace } from '../../../src/app/ports/OpenWorkbook';
import type { Table } from '../../../src/domain/forms/Table';
import { useText } from '../../hooks/useText';
import { type FindingActions, FindingItem } from './FindingItem';
import type { FindingGroup } from './groupFindings';
import { type RestoreActions, RestoreControl } from './RestoreControl';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  head: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  caption: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  counts: { flexShrink: 0, fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
  title: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
  list: { margin: 0, padding: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

export interface FindingGroupSectionProps extends FindingActions, RestoreActions {
  readonly group: FindingGroup;
  readonly table: Table;
  /** `Bảng 2A` */
  readonly name: string;
  readonly selected: SheetPlace | null;
}

/** One table with what was found in it. */
export function FindingGroupSection({
  group,
  table,
  name,
  selected,
  ...actions
}: FindingGroupSectionProps): ReactElement {
  const styles = useStyles();
  const { check: text } = useText();
  const heading = useId();
  const isSelected = (sheet: string, row: number, column: number): boolean =>
    selected?.sheet === sheet && selected.address.row === row && selected.address.column === column;
  return (
    <section className={styles.group} aria-labelledby={heading}>
      <div className={styles.head}>
        <h3 id={heading} className={styles.caption}>
          {name}
        </h3>
        <span className={styles.counts}>{text.counts(group.counts)}</span>
      </div>
      {group.sheet !== name && <span className={styles.title}>{text.onSheet({ sheet: group.sheet })}</span>}
      <ul className={styles.list}>
        {group.findings.map((shown) => {
          const { sheet, address } = shown.finding;
          return (
            <FindingItem
              key={shown.key}
              shown={shown}
              table={table}
              isCurrent={isSelected(sheet, address.row, address.column)}
              goTo={actions.goTo}
              accepting={actions.accepting}
              startAccepting={actions.startAccepting}
              accept={actions.accept}
            />
          );
        })}
      </ul>
      <RestoreControl
        table={table.id}
        name={name}
        restoring={actions.restoring}
        ask={actions.ask}
        restore={actions.restore}
      />
    </section>
  );
}
