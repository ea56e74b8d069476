import type { FormSet } from '../../domain/forms/FormSet';
import type { FileOutcome } from '../ConsolidationResult';
import { type CorrectionCase, correctionText, hasSomethingToCorrect } from '../correctionText';
import { plainFileName } from '../pack/plainFileName';
import type { WorkbookDocument } from '../ports/WorkbookDocument';
import type { Language } from '../text/Language';
import { slipWorkbook } from './slipWorkbook';

/** What one unit is asked to correct, in two forms. */
export interface CorrectionSlip {
  /** For files: without ending, unique in the run whatever the case. */
  readonly name: string;
  /** For Zalo or e-mail. */
  readonly text: string;
  readonly document: WorkbookDocument;
}

/** A slip for every file with something to correct; a superseded or withdrawn file has none. */
export function correctionSlips(
  files: readonly FileOutcome[],
  formSet: FormSet,
  language: Language,
): readonly CorrectionSlip[] {
  const used = new Set<string>();
  return files.flatMap((outcome): CorrectionSlip[] => {
    const { status, reason, unit, file, tables, findings, warnings, standings } = outcome;
    if (status === 'superseded' || reason?.code === 'withdrawn') return [];
    const given: CorrectionCase = {
      unit: unit?.name ?? file,
      file,
      tables,
      findings,
      notices: warnings,
      ...(reason ? { reason } : {}),
      ...(standings ? { standings } : {}),
    };
    if (!hasSomethingToCorrect(given, formSet)) return [];
    const { subject, body } = correctionText(given, formSet, language);
    const name = freeName(plainFileName(given.unit.replaceAll('/', ' - ')), used);
    return [{ name, text: `${subject}\n\n${body}\n`, document: slipWorkbook(given, formSet) }];
  });
}

function freeName(wanted: string, used: Set<string>): string {
  let name = wanted;
  for (let number = 2; used.has(name.toLowerCase()); number += 1) name = `${wanted} (${number})`;
  used.add(name.toLowerCase());
  return name;
}
