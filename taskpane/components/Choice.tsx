import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  // The longest option must not push the pane's edge out.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});

export interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly chosen: T;
  readonly choose: (value: T) => void;
}

/** One of a few things, in a list that drops down. */
export function Choice<T extends string>({ label, hint, options, chosen, choose }: ChoiceProps<T>): ReactElement {
  const styles = useStyles();
  return (
    <Field className={styles.field} label={label} size="small" {...(hint === undefined ? {} : { hint })}>
      <Select
        className={styles.select}
        size="small"
        value={chosen}
        onChange={(_, { value }) => {
          const option = options.find((each) => each.value === value);
          if (option) choose(option.value);
        }}
      >
        {options.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}
