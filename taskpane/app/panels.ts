import type { ComponentType } from 'react';
import type { Place } from './Place';

type Load = () => Promise<{ readonly default: ComponentType }>;

/** Each panel is a file of its own, so that the pane shows its first screen before the others are there. */
export const PANELS: Readonly<Record<Place, Load>> = {
  forms: () => import('../panels/forms/FormsPanel'),
  check: () => import('../panels/check/CheckPanel'),
  consolidate: () => import('../panels/consolidate/ConsolidatePanel'),
  sources: () => import('../panels/sources/SourcesPanel'),
  settings: () => import('../panels/settings/SettingsPanel'),
  guide: () => import('../panels/guide/GuidePanel'),
};

/** Fetches all panels; one that can't be had is fetched when it is opened. */
export async function preloadPanels(): Promise<void> {
  await Promise.allSettled(Object.values(PANELS).map((load) => load()));
}
