import { Combobox, Field, Option } from '@fluentui/react-components';
import { type ReactElement, useMemo, useState } from 'react';
import type { Unit } from '../../src/domain/forms/Roster';
import type { UnitPickerText } from '../text/FormsText';
import { searchUnits } from './searchUnits';

export interface UnitPickerProps {
  readonly text: UnitPickerText;
  readonly units: readonly Unit[];
  readonly unit: Unit | null;
  readonly choose: (id: string | null) => void;
}

/** A list of three thousand communes would hold up the pane: further ones come as one types. */
const MOST = 50;

/** The unit, found by typing a part of its name, with or without accents; emptied for none. */
export function UnitPicker({ text, units, unit, choose }: UnitPickerProps): ReactElement {
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const found = useMemo(() => searchUnits(units, typed ?? ''), [units, typed]);
  return (
    <Field label={text.label} size="small">
      <Combobox
        size="small"
        clearable
        placeholder={text.placeholder}
        value={typed ?? unit?.name ?? ''}
        selectedOptions={unit ? [unit.id] : []}
        open={open}
        onOpenChange={(_, data) => setOpen(data.open)}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          // Vietnamese input methods write without key presses, and only those would open the list.
          setOpen(true);
        }}
        onOptionSelect={(_, { optionValue }) => {
          choose(optionValue ?? null);
          setTyped(null);
        }}
        onBlur={() => {
          // The cross is out of the keyboard's reach.
          if (typed?.trim() === '') choose(null);
          setTyped(null);
        }}
        input={{ style: { minWidth: 0, width: '100%' } }}
        // The field itself opens the list by keyboard: one stop is enough.
        expandIcon={{ tabIndex: -1, 'aria-label': text.open }}
      >
        {found.slice(0, MOST).map(({ id, name }) => (
          <Option key={id} value={id} text={name}>
            {name}
          </Option>
        ))}
        {found.length > MOST && (
          <Option disabled text="">
            {text.more({ units: found.length - MOST })}
          </Option>
        )}
        {found.length === 0 && (
          <Option disabled text="">
            {text.none}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}
