import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useText } from '../../hooks/useText';

const useStyles = makeStyles({
  byHand: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  field: { width: '100%' },
});

/** A text that the host would not copy, selected and ready for Ctrl+C. */
export function CopyByHand({ text, close }: { readonly text: string; readonly close: () => void }): ReactElement {
  const styles = useStyles();
  const { sources } = useText();
  return (
    <div className={styles.byHand}>
      <Field className={styles.field} label={sources.byHand} size="small">
        <Textarea readOnly autoFocus rows={3} value={text} onFocus={({ target }) => target.select()} />
      </Field>
      <Button size="small" onClick={close}>
        {sources.close}
      </Button>
    </div>
  );
}
