import type { FileOutcome } from '../src/app/ConsolidationResult';
import type { Report } from '../src/app/Report';
import type { Language } from '../src/app/text/Language';
import type { TemplateFault } from '../src/domain/forms/TemplateFault';

/** What the pane asks of the consolidation worker, in this order: start, any number of files, finish. */
export type ConsolidationRequest =
  | {
      readonly type: 'start';
      readonly formSet: string;
      /** Template files of the form set and of its summary form set, by path, as `parseFormSet` takes them. */
      readonly templates: ReadonlyMap<string, string>;
      readonly language: Language;
    }
  | { readonly type: 'file'; readonly name: string; readonly bytes: ArrayBuffer; readonly modified?: string }
  | { readonly type: 'finish' };

/** What the worker answers; one answer per request. */
export type ConsolidationResponse =
  | { readonly type: 'started' }
  | { readonly type: 'faulty'; readonly faults: readonly TemplateFault[] }
  | { readonly type: 'received'; readonly outcome: FileOutcome }
  | { readonly type: 'finished'; readonly report: Report; readonly workbook: Uint8Array };
