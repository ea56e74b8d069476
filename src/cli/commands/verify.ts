import { compareSources, type SourceFile } from '../../app/seal/compareSources';
import type { SealedValue } from '../../app/seal/SealedRow';
import { type SealedChange, verifySeal } from '../../app/seal/verifySeal';
import { clipText } from '../../app/sheets/clipText';
import { formatScalar } from '../../app/text/formatScalar';
import type { Language } from '../../app/text/Language';
import type { ReceivedWorkbook } from '../../domain/workbook/ReceivedWorkbook';
import { CLEAN, type CommandContext, COULD_NOT_RUN, type ExitCode, FINDINGS } from '../Console';
import { describeError } from '../describeError';
import { filesToRead, readReceivedFile } from '../receivedFiles';
import { readWorkbookFile } from '../readWorkbookFile';
import { sealText } from '../sealText';
import { sha256 } from '../sha256';
import { cliText } from '../text';

export interface VerifyOptions {
  readonly sealed: string | undefined;
  /** The folder with the received files, to be compared by hash; undefined for none. */
  readonly against: string | undefined;
}

/** `verify`: a sealed summary → whether any cell has changed since, and which. */
export async function verify(
  { console, language }: CommandContext,
  { sealed, against }: VerifyOptions,
): Promise<ExitCode> {
  const say = (message: string): void => console.out(message + '\n');
  const fail = (message: string): ExitCode => {
    console.err(message + '\n');
    return COULD_NOT_RUN;
  };
  if (sealed === undefined) return fail(sealText(language, 'missingSummary'));
  let sources: readonly SourceFile[] | undefined;
  try {
    if (against !== undefined) sources = await sourcesIn(against, sealed);
  } catch (error) {
    return fail(cliText(language, 'cannotRead', against ?? '', describeError(error)));
  }
  const read = await readWorkbookFile(sealed, language);
  if (!read.ok) return fail(read.failure);
  const { workbook } = read.value;
  const verdict = verifySeal(workbook, sha256);
  if (verdict.outcome === 'not-sealed') return fail(sealText(language, 'notSealed', sealed));

  if (verdict.outcome === 'intact') say(sealText(language, 'intact', verdict.seal));
  else {
    for (const change of verdict.changes) say(describeChange(change, language));
    if (verdict.sealBroken) say(sealText(language, 'sealBroken'));
    say(sealText(language, 'changed', verdict.changes.length));
  }
  const sourcesAgree = sources === undefined || saySources(workbook, sources, language, say);
  return verdict.outcome === 'intact' && sourcesAgree ? CLEAN : FINDINGS;
}

async function sourcesIn(folder: string, sealed: string): Promise<readonly SourceFile[]> {
  const sources: SourceFile[] = [];
  for (const file of await filesToRead([folder], [sealed])) {
    const { name, sha256: hash } = await readReceivedFile(file);
    sources.push({ name, sha256: hash });
  }
  return sources;
}

/** Whether every file that the summary lists is there as it was. */
function saySources(
  workbook: ReceivedWorkbook,
  found: readonly SourceFile[],
  language: Language,
  say: (message: string) => void,
): boolean {
  const compared = compareSources(workbook, found);
  if (!compared) {
    say(sealText(language, 'noLog'));
    return false;
  }
  const { same, changed, missing, unlisted } = compared;
  for (const file of changed) say(sealText(language, 'fileChanged', file));
  for (const file of missing) say(sealText(language, 'fileMissing', file));
  for (const file of unlisted) say(sealText(language, 'fileUnlisted', file));
  say(sealText(language, 'filesSame', same));
  return changed.length === 0 && missing.length === 0;
}

const LONGEST_SHOWN = 80;

function describeChange({ sheet, address, was, is }: SealedChange, language: Language): string {
  return sealText(language, 'changedCell', sheet, address, shown(was, language), shown(is, language));
}

function shown(value: SealedValue | null, language: Language): string {
  if (value === null) return sealText(language, 'blank');
  if (typeof value === 'number') return formatScalar(value, undefined, language);
  if (typeof value === 'string') return `“${clipText(value, LONGEST_SHOWN)}”`;
  if (typeof value === 'boolean') return String(value).toUpperCase();
  return 'error' in value ? value.error : sealText(language, 'formula', clipText(value.formula, LONGEST_SHOWN));
}
