import { Button, Input, mergeClasses } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { type ReactElement, useDeferredValue, useId, useState } from 'react';
import type { SheetPlace } from '../../../src/app/ports/OpenWorkbook';
import type { CollectedFigure } from '../../../src/app/trace/FigureTrace';
import { CopyByHand } from '../../components/CopyByHand';
import { Segments } from '../../components/Segments';
import { useText } from '../../hooks/useText';
import { UnitPartItem } from './UnitPartItem';
import { byOrder, countedParts, ORDERS, searchParts, type UnitOrder } from './unitParts';
import { useCopy } from './useCopy';
import { usePartStyles } from './usePartStyles';

const PAGE = 25;
/** Fewer are seen at a glance. */
const SEARCHED_FROM = 8;

export interface UnitPartsProps {
  readonly figure: CollectedFigure;
  readonly lookAt: (place: SheetPlace) => void;
}

/** The units behind a figure, each with its value, its share and its cell. */
export function UnitParts({ figure, lookAt }: UnitPartsProps): ReactElement {
  const styles = usePartStyles();
  const { units: text, ...words } = useText().sources;
  const heading = useId();
  const [typed, setTyped] = useState('');
  const [order, setOrder] = useState<UnitOrder>(figure.how === 'sum' ? 'value' : 'roster');
  const [limit, setLimit] = useState(PAGE);
  const copying = useCopy();
  // The rows come in slices behind the figure itself, so that a click in Excel is answered at once.
  const unhurried = useDeferredValue(true, false);

  const counted = countedParts(figure);
  const found = byOrder(searchParts(counted, typed), order);
  const left = found.length - limit;
  const isNumeric = counted.some(({ unit }) => typeof unit.shown?.value === 'number');
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h3 id={heading} className={styles.heading}>
        {text.heading({ count: counted.length })}
      </h3>
      {counted.length >= SEARCHED_FROM && (
        <Input
          size="small"
          type="search"
          contentBefore={<SearchRegular />}
          aria-label={text.search}
          placeholder={text.search}
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
        />
      )}
      {isNumeric && counted.length > 1 && (
        <Segments
          label={text.order}
          segments={ORDERS.map((value) => ({ value, label: text.orders[value] }))}
          chosen={order}
          choose={setOrder}
        />
      )}
      {copying.byHand !== null && <CopyByHand words={words} text={copying.byHand} rows={3} close={copying.close} />}
      {found.length === 0 && typed !== '' && <span role="status">{text.noneFound({ typed })}</span>}
      {found.some(({ share }) => share !== null) && (
        <div className={mergeClasses(styles.row, styles.quiet)}>
          <span className={styles.grow}>{text.unit}</span>
          <span className={styles.share}>{text.share}</span>
          <span className={mergeClasses(styles.figure, styles.value)}>{text.value}</span>
        </div>
      )}
      {unhurried && found.length > 0 && (
        <ul className={styles.list}>
          {found.slice(0, limit).map((part) => (
            <UnitPartItem key={part.unit.unit} part={part} lookAt={lookAt} copy={copying.copy} />
          ))}
        </ul>
      )}
      {unhurried && left > 0 && (
        <Button onClick={() => setLimit(limit + PAGE)}>{text.showMore({ count: Math.min(left, PAGE), left })}</Button>
      )}
    </section>
  );
}
