import type { SealRefusal } from '../../app/seal/prepareSeal';
import { prepareSeal } from '../../app/seal/prepareSeal';
import { RECORD_SHEET } from '../../app/seal/SealedRow';
import { SEAL_PROPERTY, sealLine } from '../../app/seal/sealLine';
import { verifySeal } from '../../app/seal/verifySeal';
import { sealPackage } from '../../xlsx/sealer/sealPackage';
import { CLEAN, type CommandContext, COULD_NOT_RUN, type ExitCode, FINDINGS } from '../Console';
import { describeError } from '../describeError';
import { readReceivedWorkbook } from '../readReceivedWorkbook';
import { readWorkbookFile } from '../readWorkbookFile';
import { sealText } from '../sealText';
import { sha256 } from '../sha256';
import { cliText } from '../text';
import { writeAtomically } from '../writeAtomically';

export interface FreezeOptions {
  readonly summary: string | undefined;
  readonly output: string | undefined;
}

/**
 * `freeze`: a summary → a sealed copy, in which formulas have become their results: a record must not depend on who computes it later, and
 * programs that don't compute drop the results of formulas. The copy is read back and checked before it is written.
 */
export async function freeze(
  { console, language }: CommandContext,
  { summary, output }: FreezeOptions,
): Promise<ExitCode> {
  const fail = (message: string): ExitCode => {
    console.err(message + '\n');
    return COULD_NOT_RUN;
  };
  if (summary === undefined) return fail(sealText(language, 'missingSummary'));
  if (output === undefined) return fail(cliText(language, 'missingOutput'));
  const read = await readWorkbookFile(summary, language);
  if (!read.ok) return fail(read.failure);
  const { bytes, workbook } = read.value;
  const prepared = prepareSeal(workbook, sha256);
  if (!prepared.ok) return fail(describeRefusal(prepared.failure, summary, language));
  const { seal, lines, sheet, address, differs } = prepared.value;
  const sealed = sealPackage(bytes, {
    recordSheet: RECORD_SHEET,
    recordLines: lines,
    printed: { sheet, address, text: sealLine(seal) },
    property: { name: SEAL_PROPERTY, value: seal },
  });
  if (!sealed) return fail(sealText(language, 'notXlsx', summary));
  const readBack = readReceivedWorkbook(sealed);
  const verdict = readBack.ok ? verifySeal(readBack.value, sha256) : null;
  if (verdict?.outcome !== 'intact') return fail(sealText(language, 'cannotSeal', summary));
  try {
    await writeAtomically(output, sealed);
  } catch (error) {
    return fail(cliText(language, 'cannotWrite', output, describeError(error)));
  }
  console.err(sealText(language, 'sealed', output, seal) + '\n');
  if (!differs) return CLEAN;
  console.err(sealText(language, 'sealedThoughDiffering') + '\n');
  return FINDINGS;
}

const REFUSALS = {
  'no-summary': 'noSummary',
  'already-sealed': 'alreadySealed',
  'not-computed': 'notComputed',
} as const;

function describeRefusal(
  { code, place = '' }: SealRefusal,
  file: string,
  language: CommandContext['language'],
): string {
  return sealText(language, REFUSALS[code], file, place);
}
