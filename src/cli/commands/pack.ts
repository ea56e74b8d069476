import { access } from 'node:fs/promises';
import path from 'node:path';
import { packUnits } from '../../app/pack/packUnits';
import { packFileNames } from '../../app/pack/packFileNames';
import { mayBeReplaced } from '../../app/pack/mayBeReplaced';
import type { FormSet } from '../../domain/forms/FormSet';
import type { Unit } from '../../domain/forms/Roster';
import { sendersOf } from '../../domain/forms/sendersOf';
import { failure, type Result, success } from '../../domain/Result';
import { writeFilled } from '../../xlsx/writer/writeFilled';
import { writeWorkbook } from '../../xlsx/writer/writeWorkbook';
import { CLEAN, type CommandContext, COULD_NOT_RUN, type ExitCode } from '../Console';
import { describeError } from '../describeError';
import { loadFormSet } from '../loadFormSet';
import { progress } from '../progress';
import { readReceivedFile } from '../receivedFiles';
import { readReceivedWorkbook } from '../readReceivedWorkbook';
import { cliText } from '../text';
import { type FileToWrite, writeTogether } from '../writeTogether';

export interface PackOptions {
  readonly formSet: string | undefined;
  readonly roster: string | undefined;
  /** Table ids; undefined for all. */
  readonly tables: readonly string[] | undefined;
  /** The folder. */
  readonly output: string | undefined;
  /** Overwrite files of another origin. */
  readonly force: boolean;
}

/**
 * `pack`: a blank workbook for every unit that is to send, marked as that unit's. All files are made before the first is put in its
 * place. A file that someone else made, or that was filled in, is never overwritten unasked: then nothing is written at all.
 */
export async function pack(context: CommandContext, options: PackOptions): Promise<ExitCode> {
  const { console, language } = context;
  const started = performance.now();
  const fail = (message: string): ExitCode => {
    console.err(message + '\n');
    return COULD_NOT_RUN;
  };

  const loaded = await loadFormSet(context, options.formSet, options.roster);
  if (!loaded.ok) return fail(loaded.failure);
  const { formSet, roster } = loaded.value;
  if (!roster) return fail(cliText(language, 'missingRoster'));
  if (options.output === undefined) return fail(cliText(language, 'missingOutputFolder'));
  const folder = options.output;
  const { units } = sendersOf(roster, formSet);
  const names = packFileNames(units, roster, formSet.id);
  const targets = units.map((unit) => ({ unit, path: path.join(folder, names.get(unit.id) ?? `${unit.id}.xlsx`) }));

  if (!options.force) {
    const kept = await filesToKeep(targets, formSet);
    if (kept.length > 0) return fail(cliText(language, 'wouldOverwrite', kept.join('\n  ')));
  }

  const made = makeAll(targets, formSet, options.tables, context);
  if (!made.ok) return fail(made.failure);
  try {
    await writeTogether(folder, made.value);
  } catch (error) {
    return fail(cliText(language, 'cannotWrite', folder, describeError(error)));
  }
  const seconds = ((performance.now() - started) / 1000).toLocaleString(language, { maximumFractionDigits: 1 });
  console.err(cliText(language, 'packed', units.length, folder, seconds) + '\n');
  return CLEAN;
}

interface Target {
  readonly unit: Unit;
  readonly path: string;
}

function makeAll(
  targets: readonly Target[],
  formSet: FormSet,
  tables: readonly string[] | undefined,
  { console, language }: CommandContext,
): Result<readonly FileToWrite[], string> {
  const make = packUnits(formSet, tables, { write: writeWorkbook, writeFilled });
  const shown = progress(console, targets.length);
  const files: FileToWrite[] = [];
  for (const [index, { unit, path: target }] of targets.entries()) {
    shown.step(index, unit.name);
    const content = make(unit);
    if (!content.ok) {
      shown.finish();
      const known = formSet.tables.map(({ id }) => id).join(', ');
      return failure(cliText(language, 'unknownTable', content.failure.table, known));
    }
    files.push({ path: target, content: content.value });
  }
  shown.finish();
  return success(files);
}

/** The files that are there and are not an untouched pack of the same unit. */
async function filesToKeep(targets: readonly Target[], formSet: FormSet): Promise<readonly string[]> {
  const kept: string[] = [];
  for (const { unit, path: target } of targets) {
    if (!(await isThere(target))) continue;
    const { bytes } = await readReceivedFile({ path: target, name: target });
    const read = readReceivedWorkbook(bytes);
    if (!read.ok || !mayBeReplaced(read.value, formSet, unit)) kept.push(target);
  }
  return kept;
}

async function isThere(target: string): Promise<boolean> {
  try {
    await access(target);
    return true;
  } catch {
    return false;
  }
}
