import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { HostFailure } from '../../../src/app/ports/OpenWorkbook';
import { describeHostFailure } from '../../../src/app/text/describeHostFailure';
import type { TraceContext } from '../../../src/app/traceFigure';
import type { Result } from '../../../src/domain/Result';
import { fieldKey } from '../../../src/domain/forms/Table';
import { formatAddress } from '../../../src/domain/workbook/CellAddress';
import { usePane } from '../../hooks/PaneContext';
import { useText } from '../../hooks/useText';
import { AbsentUnits } from './AbsentUnits';
import { FigureHead } from './FigureHead';
import { NoFigure } from './NoFigure';
import { TotalParts } from './TotalParts';
import { UnitParts } from './UnitParts';
import { useFollowedFigure } from './useFollowedFigure';

const useStyles = makeStyles({
  board: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  // As high with the way back as without.
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', minHeight: '24px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** The sources of the figure that is selected in Excel. */
export function FigureBoard({ contexts }: { readonly contexts: readonly TraceContext[] }): ReactElement {
  const styles = useStyles();
  const { language, say } = usePane();
  const { sources: text } = useText();
  const { follower, view } = useFollowedFigure(contexts);
  const { cell, failure, back } = view;
  const tell = async (going: Promise<Result<void, HostFailure>>): Promise<void> => {
    const went = await going;
    if (!went.ok) say(describeHostFailure(went.failure, language), 'error');
  };
  return (
    <div className={styles.board}>
      <div className={styles.head}>
        <h2 className={styles.heading}>{text.heading}</h2>
        {back && (
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowLeftRegular />}
            aria-label={text.backTo({ place: text.place({ sheet: back.sheet, address: formatAddress(back.address) }) })}
            onClick={() => void tell(follower.goBack())}
          >
            {text.back({ address: formatAddress(back.address) })}
          </Button>
        )}
      </div>
      {failure && (
        <MessageBar intent={failure.code === 'cell-being-edited' ? 'info' : 'error'} layout="multiline">
          <MessageBarBody>
            {failure.code === 'cell-being-edited' ? text.typing : describeHostFailure(failure, language)}
          </MessageBarBody>
        </MessageBar>
      )}
      {cell.kind === 'figure' ? (
        <>
          <FigureHead figure={cell.figure} />
          {cell.figure.kind === 'derived' && (
            <TotalParts total={cell.figure} goTo={(place) => void tell(follower.goTo(place))} />
          )}
          {cell.figure.kind === 'collected' && cell.figure.detailSheet !== null && (
            <>
              <UnitParts
                key={fieldKey(cell.figure.field)}
                figure={cell.figure}
                lookAt={(place) => void tell(follower.lookAt(place))}
              />
              <AbsentUnits figure={cell.figure} />
            </>
          )}
        </>
      ) : (
        !failure && <NoFigure cell={cell} goTo={(place) => void tell(follower.goTo(place))} />
      )}
    </div>
  );
}
