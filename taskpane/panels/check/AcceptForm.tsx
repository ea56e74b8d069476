import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type SyntheticEvent, type ReactElement, useState } from 'react';
import { useText } from '../../hooks/useText';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

export interface AcceptFormProps {
  /** Why it was refused; null when it was accepted. */
  readonly accept: (reason: string) => Promise<string | null>;
  readonly close: () => void;
}

/** Asks why a warning is to stand. Enter accepts, Escape leaves it. */
export function AcceptForm({ accept, close }: AcceptFormProps): ReactElement {
  const styles = useStyles();
  const { accept: text } = useText().check;
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    setRefusal(reason.trim() === '' ? text.refused['reason-missing'] : await accept(reason));
  };
  return (
    // The host's own bubble would speak the language of the system.
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => void submit(event)}
      onKeyDown={({ key }) => key === 'Escape' && close()}
    >
      <Field
        label={text.reason}
        required
        hint={text.hint}
        size="small"
        validationState={refusal === null ? 'none' : 'error'}
        {...(refusal === null ? {} : { validationMessage: refusal })}
      >
        <Input size="small" autoFocus maxLength={1000} value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit">
          {text.confirm}
        </Button>
        <Button size="small" onClick={close}>
          {text.cancel}
        </Button>
      </div>
    </form>
  );
}
