import { formatRoster } from '../../app/roster/formatRoster';
import { rosterWorkbook } from '../../app/roster/rosterSheet';
import { writeWorkbook } from '../../xlsx/writer/writeWorkbook';
import { CLEAN, type CommandContext, COULD_NOT_RUN, type ExitCode } from '../Console';
import { describeError } from '../describeError';
import { loadFormSet } from '../loadFormSet';
import { cliText } from '../text';
import { writeAtomically } from '../writeAtomically';

export interface RosterOptions {
  readonly formSet: string | undefined;
  /** The roster to write; undefined for the form set's own. */
  readonly roster: string | undefined;
  /** Write a sheet to be filled in. */
  readonly blank: boolean;
  /** `.json` for programs, anything else a workbook. */
  readonly output: string | undefined;
}

/** `roster`: a roster checked and written as a workbook or as JSON, or an empty sheet for one. */
export async function roster(context: CommandContext, options: RosterOptions): Promise<ExitCode> {
  const { console, language } = context;
  const fail = (message: string): ExitCode => {
    console.err(message + '\n');
    return COULD_NOT_RUN;
  };
  const loaded = await loadFormSet(context, options.formSet, options.blank ? undefined : options.roster);
  if (!loaded.ok) return fail(loaded.failure);
  const { formSet, roster: found } = loaded.value;
  const { output } = options;
  if (output === undefined) return fail(cliText(language, 'missingOutput'));
  if (!options.blank && !found) return fail(cliText(language, 'missingRoster'));
  const written = options.blank ? undefined : found;
  try {
    const isJson = written !== undefined && output.toLowerCase().endsWith('.json');
    await writeAtomically(output, isJson ? formatRoster(written) : writeWorkbook(rosterWorkbook(formSet, written)));
  } catch (error) {
    return fail(cliText(language, 'cannotWrite', output, describeError(error)));
  }
  console.err(cliText(language, 'written', output) + '\n');
  return CLEAN;
}
