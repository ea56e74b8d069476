import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { WrenchRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useText } from '../../hooks/useText';

const useStyles = makeStyles({
  question: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

export interface Restoring {
  readonly table: string;
  readonly step: 'asked' | 'working';
}

export interface RestoreActions {
  /** The table that one is about to restore. */
  readonly restoring: Restoring | null;
  readonly ask: (table: string | null) => void;
  readonly restore: (table: string) => void;
}

export interface RestoreControlProps extends RestoreActions {
  readonly table: string;
  /** `Bảng 2A` */
  readonly name: string;
}

/** Offers to put one table back into its official form, and asks once before. */
export function RestoreControl({ table, name, restoring, ask, restore }: RestoreControlProps): ReactElement {
  const styles = useStyles();
  const { restore: text } = useText().check;
  if (restoring?.table !== table) {
    return (
      <div>
        <Button
          size="small"
          appearance="subtle"
          icon={<WrenchRegular />}
          aria-label={text.openFor({ table: name })}
          onClick={() => ask(table)}
        >
          {text.open}
        </Button>
      </div>
    );
  }
  const isWorking = restoring.step === 'working';
  return (
    <div className={styles.question} onKeyDown={({ key }) => key === 'Escape' && !isWorking && ask(null)}>
      <span>{text.question({ table: name })}</span>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          autoFocus
          disabledFocusable={isWorking}
          onClick={() => restore(table)}
        >
          {isWorking ? text.working : text.confirm}
        </Button>
        <Button size="small" disabled={isWorking} onClick={() => ask(null)}>
          {text.cancel}
        </Button>
      </div>
    </div>
  );
}
