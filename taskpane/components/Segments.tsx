import { makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

export interface Segment<T extends string> {
  readonly value: T;
  readonly label: string;
  /** What a screen reader says instead, where the label alone is too short. */
  readonly spoken?: string;
}

export interface SegmentsProps<T extends string> {
  readonly label: string;
  readonly segments: readonly Segment<T>[];
  readonly chosen: T;
  readonly choose: (value: T) => void;
}

const useStyles = makeStyles({
  segments: { display: 'flex', gap: tokens.spacingHorizontalXS },
  segment: {
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    fontVariantNumeric: 'tabular-nums',
  },
  chosen: {
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    color: tokens.colorBrandForeground2,
  },
});

/** One of two or three views, side by side. */
export function Segments<T extends string>({ label, segments, chosen, choose }: SegmentsProps<T>): ReactElement {
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} className={styles.segments}>
      {segments.map(({ value, label: words, spoken }) => (
        <ToggleButton
          key={value}
          size="small"
          className={mergeClasses(styles.segment, value === chosen && styles.chosen)}
          checked={value === chosen}
          aria-label={spoken}
          onClick={() => choose(value)}
        >
          {words}
        </ToggleButton>
      ))}
    </div>
  );
}
