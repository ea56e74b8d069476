import { createContext, useContext } from 'react';
import type { Language } from '../../src/app/text/Language';
import type { Unit } from '../../src/domain/forms/Roster';
import type { FormSet } from '../../src/domain/forms/FormSet';
import type { Place } from '../app/Place';
import type { FormSetEntry, LibraryFailure } from '../services/FormSetLibrary';
import type { PaneServices } from '../services/PaneServices';

/** What all panels share. */
export interface Pane {
  readonly services: PaneServices;
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  readonly place: Place;
  readonly goTo: (place: Place) => void;
  readonly formSets: readonly FormSetEntry[];
  /** The form set one works with: the open workbook's own, else the one chosen last, else the first. */
  readonly formSet: FormSetState;
  readonly chooseFormSet: (id: string) => void;
  /** Who fills in: the open workbook's own unit, else the one chosen in the pane; null: not said. */
  readonly unit: Unit | null;
  readonly chooseUnit: (id: string | null) => void;
  /** Says a short thing that has happened, to eyes and screen readers alike, without moving anything. */
  readonly say: (message: string, intent?: 'success' | 'error') => void;
}

export type FormSetState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly formSet: FormSet }
  | { readonly status: 'failed'; readonly failure: LibraryFailure };

export const PaneContext = createContext<Pane | null>(null);

/** What all panels share; only under `PaneProvider`. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('usePane outside of PaneProvider');
  return pane;
}
