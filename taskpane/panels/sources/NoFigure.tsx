import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CursorClickRegular, TableSearchRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { SheetPlace } from '../../../src/app/ports/OpenWorkbook';
import { formatAddress } from '../../../src/domain/workbook/CellAddress';
import { CalmState } from '../../components/CalmState';
import { usePane } from '../../hooks/PaneContext';
import { useText } from '../../hooks/useText';
import type { FollowedCell } from './followFigure';

const useStyles = makeStyles({
  sheets: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: tokens.spacingHorizontalXS },
});

const TOP_LEFT = { row: 0, column: 0 };

export interface NoFigureProps {
  readonly cell: Exclude<FollowedCell, { readonly kind: 'figure' }>;
  readonly goTo: (place: SheetPlace) => void;
}

/** Why there is nothing to tell of the selected cell, and what to select instead. */
export function NoFigure({ cell, goTo }: NoFigureProps): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { sources: text } = useText();
  switch (cell.kind) {
    case 'starting':
      return <CalmState icon={<CursorClickRegular />} title={text.choose} words={text.chooseHint} />;
    case 'no-figure': {
      const place = text.place({ sheet: cell.place.sheet, address: formatAddress(cell.place.address) });
      return (
        <CalmState
          icon={<CursorClickRegular />}
          title={text.choose}
          words={`${text.noFigure({ place })}. ${text.noFigureHint}`}
        />
      );
    }
    case 'other-sheet':
      return (
        <CalmState
          icon={<CursorClickRegular />}
          title={text.choose}
          words={`${text.otherSheet({ sheet: cell.sheet })}. ${text.otherSheetHint}`}
        >
          <div className={styles.sheets}>
            {cell.summaries.map((sheet) => (
              <Button key={sheet} size="small" onClick={() => goTo({ sheet, address: TOP_LEFT })}>
                {sheet}
              </Button>
            ))}
          </div>
        </CalmState>
      );
    case 'no-summary':
      return (
        <CalmState icon={<TableSearchRegular />} title={text.noSummary} words={text.noSummaryHint}>
          <Button appearance="primary" onClick={() => pane.goTo('consolidate')}>
            {text.toConsolidate}
          </Button>
        </CalmState>
      );
  }
}
