import { useEffect, useMemo, useState } from 'react';
import { parseRoster } from '../../../src/domain/forms/parseRoster';
import type { FormSet } from '../../../src/domain/forms/FormSet';
import { usePane } from '../../hooks/PaneContext';
import type { FormSetEntry } from '../../services/FormSetLibrary';

export interface OwnRoster {
  readonly text: string;
  /** Null when the roster has faults. */
  readonly units: number | null;
}

export interface Source {
  /** The form sets, each of which can be consolidated. */
  readonly choices: readonly FormSetEntry[];
  readonly chosen: FormSetEntry | null;
  readonly choose: (id: string) => void;
  /** Null until it is loaded. */
  readonly formSet: FormSet | null;
  /** The office's own, from the settings. */
  readonly ownRoster: OwnRoster | null;
  readonly usesOwnRoster: boolean;
  readonly useOwnRoster: (own: boolean) => void;
}

/** What would be consolidated: the form set in use, or the one whose summary is open; with the office's roster where it has one. */
export function useSource(): Source {
  const { services, formSets, formSet: current } = usePane();
  const [picked, choose] = useState<string | null>(null);
  const [loaded, setLoaded] = useState<FormSet | null>(null);
  const rosterText = services.settings.read().roster;
  const [own, useOwnRoster] = useState(true);

  const choices = formSets;
  const inUse = current.status === 'ready' ? current.formSet.id : undefined;
  const chosen =
    choices.find(({ id }) => id === picked) ??
    choices.find(({ id, consolidatesInto }) => consolidatesInto === inUse && id !== inUse) ??
    choices.find(({ id }) => id === inUse) ??
    choices[0] ??
    null;
  const id = chosen?.id;
  useEffect(() => {
    if (id === undefined) return;
    let wanted = true;
    void services.library.load(id).then((formSet) => {
      if (wanted && formSet.ok) setLoaded(formSet.value);
    });
    return () => {
      wanted = false;
    };
  }, [id, services]);
  const ownRoster = useMemo(() => (rosterText === undefined ? null : readOwnRoster(rosterText)), [rosterText]);

  return {
    choices,
    chosen,
    choose,
    formSet: loaded?.id === id ? loaded : null,
    ownRoster,
    usesOwnRoster: own && ownRoster !== null,
    useOwnRoster,
  };
}

function readOwnRoster(text: string): OwnRoster {
  const parsed = parseRoster('roster.json', text);
  return { text, units: parsed.ok ? parsed.value.units.length : null };
}
