import { makeStyles, tokens } from '@fluentui/react-components';

/** The looks that lists of units and of parts of a total share: a name to the left, a figure to the right. */
export const usePartStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  item: { listStyleType: 'none', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  row: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    overflowWrap: 'anywhere',
  },
  name: { minWidth: 0 },
  figure: {
    flexShrink: 0,
    maxWidth: '50%',
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightSemibold,
  },
  grow: { flexGrow: 1 },
  // Columns of figures, one below the other.
  share: { flexShrink: 0, width: '52px', textAlign: 'right', alignSelf: 'center' },
  value: { minWidth: '52px' },
  quiet: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
});
