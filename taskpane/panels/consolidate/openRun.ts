import type { FormSet } from '../../../src/domain/forms/FormSet';
import { failure, type Result, success } from '../../../src/domain/Result';
import type { Language } from '../../../src/app/text/Language';
import type { ConsolidationClient } from '../../services/ConsolidationClient';
import type { PaneServices } from '../../services/PaneServices';
import type { SessionFailure } from './SessionState';
import { readSummaryMemory, type SummaryMemory } from './summaryMemory';

/** What files are consolidated with. */
export interface SessionSource {
  readonly formSet: string;
  /** The office's own roster as JSON text; absent: the form set's. */
  readonly roster?: string | undefined;
  readonly language: Language;
}

export interface OpenedRun {
  readonly formSet: FormSet;
  /** What the open workbook remembers of an earlier summary. */
  readonly earlier: SummaryMemory;
}

/** Makes a consolidation ready to take files. */
export async function openRun(
  run: ConsolidationClient,
  { library, workbook }: Pick<PaneServices, 'library' | 'workbook'>,
  { formSet: id, roster, language }: SessionSource,
): Promise<Result<OpenedRun, SessionFailure>> {
  const [formSet, templates, earlier] = await Promise.all([
    library.load(id),
    library.templates(id),
    readSummaryMemory(workbook),
  ]);
  if (!formSet.ok) return formSet;
  if (!templates.ok) return templates;
  const started = await run.start({
    formSet: id,
    templates: templates.value,
    language,
    ...(roster === undefined ? {} : { roster }),
  });
  if (!started) return failure({ code: 'stopped' });
  if (!started.ok) return failure({ code: 'faulty', faults: started.failure });
  return success({ formSet: formSet.value, earlier });
}
