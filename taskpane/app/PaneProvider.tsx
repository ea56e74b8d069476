import { type ReactElement, type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import type { Language } from '../../src/app/text/Language';
import { PaneContext, type FormSetState, type Pane } from '../hooks/PaneContext';
import type { FormSetEntry, LibraryFailure } from '../services/FormSetLibrary';
import type { PaneServices } from '../services/PaneServices';
import type { Place } from './Place';
import { readWorkbookIdentity } from './readWorkbookIdentity';

export interface PaneProviderProps {
  readonly services: PaneServices;
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  readonly place: Place;
  readonly goTo: (place: Place) => void;
  readonly say: Pane['say'];
  readonly children: ReactNode;
}

const LOADING: FormSetState = { status: 'loading' };

/** Loads what all panels share: the list of form sets, the one in use, and who fills it in. */
export function PaneProvider({ services, children, ...shared }: PaneProviderProps): ReactElement {
  const { library, settings, workbook } = services;
  const [formSets, setFormSets] = useState<readonly FormSetEntry[]>([]);
  const [listFailure, setListFailure] = useState<LibraryFailure | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [loaded, setLoaded] = useState<{ readonly id: string; readonly state: FormSetState } | null>(null);
  const [unitId, setUnitId] = useState<string | null>(settings.read().unit ?? null);

  useEffect(() => {
    let current = true;
    void Promise.all([library.list(), readWorkbookIdentity(workbook)]).then(([listed, identity]) => {
      if (!current) return;
      if (!listed.ok) {
        setListFailure(listed.failure);
        return;
      }
      setFormSets(listed.value);
      const ids = listed.value.map(({ id }) => id);
      const wanted = [identity.formSet, settings.read().formSet, ids[0]].find(
        (id) => id !== undefined && ids.includes(id),
      );
      if (identity.unit !== undefined) setUnitId(identity.unit);
      setChosen(wanted ?? null);
    });
    return () => {
      current = false;
    };
  }, [library, settings, workbook]);

  useEffect(() => {
    if (chosen === null) return;
    let current = true;
    void library.load(chosen).then((result) => {
      if (!current) return;
      const state: FormSetState = result.ok
        ? { status: 'ready', formSet: result.value }
        : { status: 'failed', failure: result.failure };
      setLoaded({ id: chosen, state });
    });
    return () => {
      current = false;
    };
  }, [chosen, library]);

  const chooseFormSet = useCallback(
    (id: string) => {
      settings.change({ formSet: id });
      setChosen(id);
    },
    [settings],
  );
  const chooseUnit = useCallback(
    (id: string | null) => {
      settings.change({ unit: id ?? undefined });
      setUnitId(id);
    },
    [settings],
  );

  const state = useMemo<FormSetState>(() => {
    if (listFailure) return { status: 'failed', failure: listFailure };
    return loaded?.id === chosen ? loaded.state : LOADING;
  }, [listFailure, loaded, chosen]);
  const units = state.status === 'ready' ? state.formSet.roster?.units : undefined;
  const unit = units?.find(({ id }) => id === unitId) ?? null;
  const { language, setLanguage, place, goTo, say } = shared;
  const pane = useMemo<Pane>(
    () => ({
      services,
      language,
      setLanguage,
      place,
      goTo,
      say,
      formSets,
      formSet: state,
      chooseFormSet,
      unit,
      chooseUnit,
    }),
    [services, language, setLanguage, place, goTo, say, formSets, state, chooseFormSet, unit, chooseUnit],
  );
  return <PaneContext.Provider value={pane}>{children}</PaneContext.Provider>;
}
