import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { type ReactElement, useState } from 'react';
import { usePane } from '../../hooks/PaneContext';
import { useText } from '../../hooks/useText';

const useStyles = makeStyles({
  byHand: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, alignItems: 'flex-start' },
  field: { width: '100%' },
});

export interface CopyButtonProps {
  readonly label: string;
  /** Made when it is asked for; null when it can't be had. */
  readonly text: () => Promise<string | null>;
}

/** Copies a text; where the host forbids that, shows it to be copied by hand. */
export function CopyButton({ label, text: make }: CopyButtonProps): ReactElement {
  const styles = useStyles();
  const { services, say } = usePane();
  const { copy: text } = useText().consolidate;
  const [byHand, setByHand] = useState<string | null>(null);

  const copy = async (): Promise<void> => {
    const content = await make();
    if (content === null) return;
    if (await services.copyText(content)) say(text.copied);
    else setByHand(content);
  };
  return (
    <>
      <Button size="small" icon={<CopyRegular />} onClick={() => void copy()}>
        {label}
      </Button>
      {byHand !== null && (
        <div className={styles.byHand}>
          <Field label={text.byHand} className={styles.field}>
            <Textarea readOnly resize="vertical" rows={8} value={byHand} onFocus={({ target }) => target.select()} />
          </Field>
          <Button size="small" onClick={() => setByHand(null)}>
            {text.close}
          </Button>
        </div>
      )}
    </>
  );
}
