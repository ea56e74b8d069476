import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  byHand: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    width: '100%',
  },
  field: { width: '100%' },
});

export interface CopyByHandProps {
  readonly words: { readonly byHand: string; readonly close: string };
  readonly text: string;
  readonly rows: number;
  readonly close: () => void;
}

/** A text that the host would not copy, selected and ready for Ctrl+C; Escape closes it. */
export function CopyByHand({ words, text, rows, close }: CopyByHandProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.byHand} onKeyDown={({ key }) => key === 'Escape' && close()}>
      <Field className={styles.field} label={words.byHand} size="small">
        <Textarea
          readOnly
          autoFocus
          resize="vertical"
          rows={rows}
          value={text}
          onFocus={({ target }) => target.select()}
        />
      </Field>
      <Button size="small" onClick={close}>
        {words.close}
      </Button>
    </div>
  );
}
