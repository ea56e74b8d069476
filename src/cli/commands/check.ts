import { reportViolation } from '../../app/buildReport';
import type { CheckedFile } from '../../app/CheckedFile';
import { checkFile } from '../../app/checkFile';
import { isOpenFinding } from '../../app/isOpenFinding';
import { CLEAN, type CommandContext, COULD_NOT_RUN, type ExitCode, FINDINGS } from '../Console';
import { describeError } from '../describeError';
import { loadFormSet } from '../loadFormSet';
import { progress } from '../progress';
import { type FileToRead, filesToRead, readReceivedFile } from '../receivedFiles';
import { readReceivedWorkbook } from '../readReceivedWorkbook';
import { cliText } from '../text';
import { writeAtomically } from '../writeAtomically';

export interface CheckOptions {
  readonly formSet: string | undefined;
  readonly paths: readonly string[];
  /** Where the findings go as JSON; undefined for none. */
  readonly json: string | undefined;
}

/** `check`: filled workbooks → every mistake with its cell; nothing is written but the JSON. */
export async function check(context: CommandContext, options: CheckOptions): Promise<ExitCode> {
  const { console, language } = context;
  const fail = (message: string): ExitCode => {
    console.err(message + '\n');
    return COULD_NOT_RUN;
  };

  const loaded = await loadFormSet(context, options.formSet, undefined);
  if (!loaded.ok) return fail(loaded.failure);
  const { formSet } = loaded.value;
  if (options.paths.length === 0) return fail(cliText(language, 'missingFiles'));
  let files: readonly FileToRead[];
  try {
    files = await filesToRead(options.paths, [options.json]);
  } catch (error) {
    return fail(cliText(language, 'cannotRead', options.paths.join(', '), describeError(error)));
  }
  if (files.length === 0) return fail(cliText(language, 'noFiles', options.paths.join(', ')));

  const checked: CheckedFile[] = [];
  const shown = progress(console, files.length);
  for (const [index, file] of files.entries()) {
    shown.step(index, file.name);
    try {
      checked.push(checkFile(await readReceivedFile(file), { formSet, language, readWorkbook: readReceivedWorkbook }));
    } catch (error) {
      const reason = { code: 'cannot-open', message: cliText(language, 'cannotRead', file.name, describeError(error)) };
      checked.push({ file: file.name, status: 'refused', reason, tables: [], findings: [], warnings: [] });
    }
  }
  shown.finish();

  for (const file of checked) console.out(describe(file, context));
  if (options.json !== undefined) {
    try {
      await writeAtomically(options.json, JSON.stringify(asJson(formSet.id, checked), null, 1) + '\n');
    } catch (error) {
      return fail(cliText(language, 'cannotWrite', options.json, describeError(error)));
    }
  }
  return checked.every(isClean) ? CLEAN : FINDINGS;
}

function isClean({ status, findings, warnings }: CheckedFile): boolean {
  return (
    status === 'checked' &&
    warnings.length === 0 &&
    findings.every((finding) => finding.violation.severity === 'info' || !isOpenFinding(finding))
  );
}

function describe(file: CheckedFile, { language }: CommandContext): string {
  if (isClean(file)) return cliText(language, 'checkedClean', file.file) + '\n';
  const lines = [
    ...(file.reason ? [file.reason.message] : []),
    ...file.warnings.map(({ message }) => message),
    ...file.findings
      .filter(isOpenFinding)
      .map(({ violation, message }) => `[${cliText(language, violation.severity)}] ${message}`),
  ];
  return [`${file.file}:`, ...lines.map((line) => `  ${line}`), ''].join('\n');
}

/** The findings in the shape of REPORT.json. */
function asJson(formSet: string, checked: readonly CheckedFile[]): unknown {
  return {
    version: 1,
    formSet,
    files: checked.map(({ file, status, reason, tables }) => ({ file, status, ...(reason ? { reason } : {}), tables })),
    violations: checked.flatMap(({ findings }) => findings.map(reportViolation)),
    warnings: checked.flatMap(({ file, warnings }) => warnings.map((warning) => ({ ...warning, file }))),
  };
}
