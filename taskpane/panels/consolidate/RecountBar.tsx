import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useText } from '../../hooks/useText';
import { useSession } from './useSession';

const useStyles = makeStyles({
  // Takes no room, so that nothing moves when it comes, and stays in sight however far down the list somebody is.
  place: { position: 'sticky', top: 0, height: 0, zIndex: 1 },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** Over the board while it is added up anew: that it is, and the way to leave it as it was. */
export function RecountBar(): ReactElement {
  const styles = useStyles();
  const { reading: text } = useText().consolidate;
  const { session } = useSession();
  return (
    <div className={styles.place}>
      <div className={styles.bar}>
        <Spinner size="tiny" label={text.counting} labelPosition="after" />
        <Button size="small" onClick={session.stop}>
          {text.backToBoard}
        </Button>
      </div>
    </div>
  );
}
