import path from 'node:path';
import type { ConsolidationOutcome } from '../app/startConsolidation';
import { missingText } from '../app/board/missingText';
import { unitStandings } from '../app/board/unitStandings';
import { correctionSlips } from '../app/slips/correctionSlips';
import type { Language } from '../app/text/Language';
import { writeWorkbook } from '../xlsx/writer/writeWorkbook';
import { writeAtomically } from './writeAtomically';

export interface AnswersTo {
  /** The folder for a slip per unit, as .txt and .xlsx; undefined for none. */
  readonly slips: string | undefined;
  /** The file for the list of missing units; undefined for none. */
  readonly missing: string | undefined;
}

/** Writes what the units are to be told. Rejects with the file system's error. */
export async function writeAnswers(
  { result }: Pick<ConsolidationOutcome, 'result'>,
  { slips, missing }: AnswersTo,
  language: Language,
): Promise<void> {
  const { formSet } = result.consolidation;
  if (missing !== undefined) await writeAtomically(missing, missingText(unitStandings(result), formSet));
  if (slips === undefined) return;
  for (const { name, text, document } of correctionSlips(result.files, formSet, language)) {
    await writeAtomically(path.join(slips, `${name}.txt`), text);
    await writeAtomically(path.join(slips, `${name}.xlsx`), writeWorkbook(document));
  }
}
