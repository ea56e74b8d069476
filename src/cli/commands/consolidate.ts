import { type ConsolidationOutcome, type ConsolidationRun, startConsolidation } from '../../app/startConsolidation';
import type { ReceivedFile } from '../../app/ports/ReceivedFile';
import type { StreamedReport } from '../../app/buildReport';
import { jsonChunks } from '../../app/jsonChunks';
import { checkConsolidationMap } from '../../domain/forms/checkConsolidationMap';
import { consolidationOf, isOwnSummary } from '../../domain/forms/consolidationOf';
import { failure, type Result, success } from '../../domain/Result';
import { writeWorkbook } from '../../xlsx/writer/writeWorkbook';
import { CLEAN, type CommandContext, COULD_NOT_RUN, type ExitCode, FINDINGS } from '../Console';
import { describeError } from '../describeError';
import { describeFormSetFailure } from '../describeFormSetFailure';
import { loadFormSet } from '../loadFormSet';
import { loadPrevious } from '../loadPrevious';
import { progress } from '../progress';
import { type FileToRead, filesToRead, readReceivedFile } from '../receivedFiles';
import { readReceivedWorkbook } from '../readReceivedWorkbook';
import { readSummaryFormSet } from '../readTemplates';
import { cliText } from '../text';
import { type AnswersTo, writeAnswers } from '../writeAnswers';
import { writeAtomically } from '../writeAtomically';

export interface ConsolidateOptions extends AnswersTo {
  readonly formSet: string | undefined;
  readonly paths: readonly string[];
  readonly roster: string | undefined;
  readonly output: string | undefined;
  /** Where REPORT.json goes; undefined for none. */
  readonly json: string | undefined;
  /** Last period's summary, whose figures these are compared with; undefined for none. */
  readonly previous: string | undefined;
}

/**
 * `consolidate`: a folder of received workbooks → the summary workbook and REPORT.json. One file at a time is held in memory. Without a
 * roster, neither the form set's own nor one from `--roster`, the units are those that the files say they are from.
 */
export async function consolidate(context: CommandContext, options: ConsolidateOptions): Promise<ExitCode> {
  const { console, language, templatesDirectory } = context;
  const fail = (message: string): ExitCode => {
    console.err(message + '\n');
    return COULD_NOT_RUN;
  };

  const loaded = await loadFormSet(context, options.formSet, options.roster);
  if (!loaded.ok) return fail(loaded.failure);
  const { formSet, roster } = loaded.value;
  const { into } = consolidationOf(formSet);
  const summary = isOwnSummary(formSet)
    ? success(formSet)
    : await readSummaryFormSet(templatesDirectory, options.formSet ?? '', into);
  if (!summary.ok) return fail(describeFormSetFailure(into, summary.failure, language));
  const faults = checkConsolidationMap(formSet, summary.value);
  if (faults.length > 0) {
    return fail(describeFormSetFailure(formSet.id, { code: 'faulty-templates', faults }, language));
  }
  const output = options.output;
  if (output === undefined) return fail(cliText(language, 'missingOutput'));
  if (options.paths.length === 0) return fail(cliText(language, 'missingFiles'));

  let files: readonly FileToRead[];
  try {
    files = await filesToRead(options.paths, [output, options.json, options.previous, options.slips, options.missing]);
  } catch (error) {
    return fail(cliText(language, 'cannotRead', options.paths.join(', '), describeError(error)));
  }
  if (files.length === 0) return fail(cliText(language, 'noFiles', options.paths.join(', ')));

  const previous = await loadPrevious(context, options.previous, formSet, summary.value);
  if (!previous.ok) return fail(previous.failure);

  const run = startConsolidation({
    formSet,
    summaryFormSet: summary.value,
    ...(roster ? { roster } : {}),
    language,
    previous: previous.value,
    readWorkbook: readReceivedWorkbook,
  });
  const shown = progress(console, files.length);
  for (const [index, file] of files.entries()) {
    shown.step(index, file.name);
    const received = await receive(file);
    if (received.ok) addSafely(run, received.value);
    else run.addFailed(file.name, { code: 'cannot-open', detail: received.failure });
  }
  shown.finish();

  const outcome = run.finish();
  try {
    await writeAtomically(output, writeWorkbook(outcome.document));
    if (options.json !== undefined) {
      await writeAtomically(options.json, reportText(outcome.streamed));
    }
    await writeAnswers(outcome, options, language);
  } catch (error) {
    return fail(cliText(language, 'cannotWrite', output, describeError(error)));
  }
  summarise(context, outcome, output);
  return isClean(outcome.streamed) ? CLEAN : FINDINGS;
}

async function receive(file: FileToRead): Promise<Result<ReceivedFile, string>> {
  try {
    return success(await readReceivedFile(file));
  } catch (error) {
    return failure(describeError(error));
  }
}

/** A fault of ours on one file must not cost the office all the others. */
function addSafely(run: ConsolidationRun, file: ReceivedFile): void {
  try {
    run.add(file);
  } catch (error) {
    run.addFailed(file.name, { code: 'internal-error', detail: String(error) });
  }
}

function summarise(
  { console, language }: CommandContext,
  { streamed: report, result }: ConsolidationOutcome,
  output: string,
): void {
  const say = (message: string): void => console.err(message + '\n');
  const count = (severity: string): number =>
    report.violations.filter((each) => each.severity === severity && each.accepted === undefined).length;
  for (const { file, status, reason } of report.files) {
    if (status !== 'used') say(cliText(language, 'notUsed', file, reason?.message ?? status));
  }
  for (const { file, message } of report.warnings) say(`${file ?? ''}: ${message}`);
  for (const { severity, message } of report.violations) if (severity === 'error') say(message);
  const { expected, received } = report.units;
  say(
    cliText(
      language,
      'consolidated',
      received,
      expected,
      report.files.length,
      count('error'),
      count('warning') + report.warnings.length,
    ),
  );
  if (result.missing.length > 0)
    say(cliText(language, 'missingUnits', result.missing.map(({ name }) => name).join('; ')));
  say(cliText(language, 'written', output));
}

function* reportText(report: StreamedReport): Iterable<string> {
  yield* jsonChunks(report);
  yield '\n';
}

/** Every file used, nothing found that is worse than a remark. */
function isClean(report: StreamedReport): boolean {
  return (
    report.files.every(({ status }) => status === 'used') &&
    report.violations.every(({ severity, accepted }) => severity === 'info' || accepted !== undefined) &&
    report.warnings.length === 0
  );
}
