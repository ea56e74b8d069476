import { blankWorkbook } from '../../app/blankWorkbook';
import { writeWorkbook } from '../../xlsx/writer/writeWorkbook';
import { CLEAN, type CommandContext, COULD_NOT_RUN, type ExitCode } from '../Console';
import { describeError } from '../describeError';
import { loadFormSet } from '../loadFormSet';
import { cliText } from '../text';
import { writeAtomically } from '../writeAtomically';

export interface BlankOptions {
  readonly formSet: string | undefined;
  readonly unit: string | undefined;
  /** Table ids; undefined for all. */
  readonly tables: readonly string[] | undefined;
  readonly roster: string | undefined;
  readonly output: string | undefined;
}

/** `blank`: an empty workbook of a form set that checks itself, marked so that it is known again. */
export async function blank(context: CommandContext, options: BlankOptions): Promise<ExitCode> {
  const { console, language } = context;
  const fail = (message: string): ExitCode => {
    console.err(message + '\n');
    return COULD_NOT_RUN;
  };

  const loaded = await loadFormSet(context, options.formSet, options.roster);
  if (!loaded.ok) return fail(loaded.failure);
  const { formSet, roster } = loaded.value;
  if (options.output === undefined) return fail(cliText(language, 'missingOutput'));

  const unit = options.unit === undefined ? undefined : roster?.units.find(({ id }) => id === options.unit);
  if (options.unit !== undefined && !unit) {
    return fail(cliText(language, 'unknownUnit', options.unit, roster?.units.map(({ id }) => id).join(', ') ?? ''));
  }

  const document = blankWorkbook(formSet, {
    ...(unit ? { unit } : {}),
    ...(options.tables ? { tables: options.tables } : {}),
  });
  if (!document.ok) {
    return fail(
      cliText(language, 'unknownTable', document.failure.table, formSet.tables.map(({ id }) => id).join(', ')),
    );
  }

  try {
    await writeAtomically(options.output, writeWorkbook(document.value));
  } catch (error) {
    return fail(cliText(language, 'cannotWrite', options.output, describeError(error)));
  }
  console.err(cliText(language, 'written', options.output) + '\n');
  return CLEAN;
}
