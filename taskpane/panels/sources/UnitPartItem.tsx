import { Button, makeStyles, mergeClasses, tokens, Tooltip } from '@fluentui/react-components';
import { ArrowRightRegular, CopyRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { SheetPlace } from '../../../src/app/ports/OpenWorkbook';
import { formatAddress } from '../../../src/domain/workbook/CellAddress';
import { usePane } from '../../hooks/PaneContext';
import { useText } from '../../hooks/useText';
import { formatShown } from './formatShown';
import { percent } from './percent';
import type { UnitPart } from './unitParts';
import { usePartStyles } from './usePartStyles';

const useStyles = makeStyles({
  item: { paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalXS },
  track: { height: '3px', borderRadius: '2px', backgroundColor: tokens.colorNeutralStroke2 },
  bar: { height: '100%', borderRadius: '2px', backgroundColor: tokens.colorBrandBackground },
  buttons: { display: 'flex', flexShrink: 0 },
  source: { alignItems: 'center' },
});

export interface UnitPartItemProps {
  readonly part: UnitPart;
  readonly lookAt: (place: SheetPlace) => void;
  readonly copy: (text: string) => void;
}

/** One unit: what it gave, how much of the whole that is, and where it stands. */
export function UnitPartItem({ part: { unit, share }, lookAt, copy }: UnitPartItemProps): ReactElement {
  const styles = usePartStyles();
  const own = useStyles();
  const { language } = usePane();
  const { units: text } = useText().sources;
  const { name, place, source } = unit;
  const value = formatShown(unit.shown, language);
  const origin = source
    ? text.source({ file: source.file, sheet: source.sheet, address: formatAddress(source.address) })
    : text.typedHere;
  return (
    <li className={mergeClasses(styles.item, own.item)}>
      <div className={styles.row}>
        <span className={mergeClasses(styles.name, styles.grow)}>{name}</span>
        {share !== null && <span className={mergeClasses(styles.quiet, styles.share)}>{percent(share, language)}</span>}
        <span className={mergeClasses(styles.figure, share !== null && styles.value)}>{value}</span>
      </div>
      {share !== null && (
        <div className={own.track} aria-hidden>
          <div className={own.bar} style={{ width: `${Math.max(0, Math.min(1, share)) * 100}%` }} />
        </div>
      )}
      <div className={mergeClasses(styles.row, own.source)}>
        <span className={mergeClasses(styles.quiet, styles.name)}>
          {origin}
          {source?.raw !== undefined && `, ${text.raw({ raw: source.raw })}`}
        </span>
        <span className={own.buttons}>
          {source && (
            <Tooltip content={text.copyButton} relationship="description">
              <Button
                size="small"
                appearance="subtle"
                icon={<CopyRegular />}
                aria-label={text.copySource({ unit: name })}
                onClick={() => copy(text.sourceToCopy({ unit: name, value, source: origin }))}
              />
            </Tooltip>
          )}
          {place && (
            <Tooltip content={text.detailButton} relationship="description">
              <Button
                size="small"
                appearance="subtle"
                icon={<ArrowRightRegular />}
                aria-label={text.goToDetail({ unit: name })}
                onClick={() => lookAt(place)}
              />
            </Tooltip>
          )}
        </span>
      </div>
    </li>
  );
}
