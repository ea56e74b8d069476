import type { Language } from '../../src/app/text/Language';

/** What every worker of one consolidation is told first. */
export interface ConsolidationSetupMessage {
  readonly formSet: string;
  /** Template files of the form set and of its summary form set, by path, as `parseFormSet` takes them. */
  readonly templates: ReadonlyMap<string, string>;
  /** An office's own roster as JSON text; absent: the form set's. */
  readonly roster?: string;
  readonly language: Language;
}
