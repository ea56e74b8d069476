import type { ReactElement } from 'react';
import { Segments } from '../../components/Segments';
import { useText } from '../../hooks/useText';

/** Which findings are listed: those of the sheet in view, or all. */
export const SCOPES = ['sheet', 'workbook'] as const;
export type Scope = (typeof SCOPES)[number];

export interface ScopeSwitchProps {
  readonly scope: Scope;
  readonly choose: (scope: Scope) => void;
  readonly counts: Readonly<Record<Scope, number>>;
}

/** The sheet in view or the whole workbook, each with how much there is to look at. */
export function ScopeSwitch({ scope, choose, counts }: ScopeSwitchProps): ReactElement {
  const { scope: text } = useText().check;
  const segments = SCOPES.map((value) => ({
    value,
    label: `${text[value]} (${counts[value]})`,
    spoken: `${text[value]}, ${text.count({ count: counts[value] })}`,
  }));
  return <Segments label={text.label} segments={segments} chosen={scope} choose={choose} />;
}
