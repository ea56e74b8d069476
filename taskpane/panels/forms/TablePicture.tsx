import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useMemo } from 'react';
import type { Table } from '../../../src/domain/forms/Table';
import { type Box, drawTable } from './drawTable';

const useStyles = makeStyles({
  picture: { display: 'block', flexShrink: 0, overflow: 'visible' },
  header: { fill: tokens.colorBrandBackground2, stroke: tokens.colorBrandStroke2, strokeWidth: '0.75px' },
  cells: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralStroke2, strokeWidth: '0.75px' },
  totals: { fill: tokens.colorNeutralBackground5, stroke: tokens.colorNeutralStroke1, strokeWidth: '0.75px' },
  words: { fill: tokens.colorNeutralForeground4 },
  figures: { fill: tokens.colorNeutralForeground3 },
  ticks: { fill: 'none', stroke: tokens.colorNeutralForeground3, strokeWidth: '1px' },
});

const LAYERS = ['cells', 'totals', 'header', 'words', 'figures', 'ticks'] as const;

/** The table's layout at a glance; what it shows is told in words beside it. */
export function TablePicture({ table }: { readonly table: Table }): ReactElement {
  const styles = useStyles();
  const drawing = useMemo(() => drawTable(table), [table]);
  const { width, height } = drawing;
  return (
    <svg className={styles.picture} width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden>
      {LAYERS.map((layer) => (
        <path key={layer} className={styles[layer]} d={drawing[layer].map(outline).join('')} />
      ))}
    </svg>
  );
}

function outline({ x, y, width, height }: Box): string {
  const [left, top, across, down] = [x, y, width, height].map((length) => length.toFixed(1));
  return `M${left} ${top}h${across}v${down}h-${across}z`;
}
