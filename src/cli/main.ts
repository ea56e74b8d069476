import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../app/text/Language';
import { PRODUCT_VERSION } from '../app/productVersion';
import { CLEAN, type CommandContext, type Console, COULD_NOT_RUN, type ExitCode } from './Console';
import { blank } from './commands/blank';
import { check } from './commands/check';
import { consolidate } from './commands/consolidate';
import { forms } from './commands/forms';
import { freeze } from './commands/freeze';
import { verify } from './commands/verify';
import { pack } from './commands/pack';
import { roster } from './commands/roster';
import { describeError } from './describeError';
import { cliText, HELP } from './text';

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  json: { type: 'string' },
  output: { type: 'string', short: 'o' },
  unit: { type: 'string' },
  tables: { type: 'string' },
  roster: { type: 'string' },
  lang: { type: 'string' },
  templates: { type: 'string' },
  check: { type: 'boolean' },
  pages: { type: 'string' },
  force: { type: 'boolean' },
  slips: { type: 'string' },
  missing: { type: 'string' },
  blank: { type: 'boolean' },
  against: { type: 'string' },
  previous: { type: 'string' },
} as const;

const processConsole: Console = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  isTerminal: process.stderr.isTTY,
};

/**
 * The command line. Never rejects for what a user may type or hand in; the exit code says how it went (see ExitCode).
 *
 * @example await main(['consolidate', 'kl01-971', 'received', '-o', 'TONG-HOP.xlsx'], 'templates/')
 */
export async function main(
  argv: readonly string[],
  templatesDirectory: string,
  console: Console = processConsole,
): Promise<ExitCode> {
  const parsed = parse(argv);
  if ('problem' in parsed) {
    console.err(`${cliText('vi', 'badOption', parsed.problem)}\n\n${HELP.vi}\n${HELP.en}`);
    return COULD_NOT_RUN;
  }
  const { values, positionals } = parsed;
  if (values.version === true) {
    console.out(`bieu-mau ${PRODUCT_VERSION}\n`);
    return CLEAN;
  }
  const [command, formSet, ...rest] = positionals;
  if (values.help === true || command === undefined) {
    console.out(`${HELP.vi}\n${HELP.en}`);
    return values.help === true ? CLEAN : COULD_NOT_RUN;
  }
  const context: CommandContext = {
    console,
    templatesDirectory: values.templates ?? templatesDirectory,
    language: languageOf(values.lang),
  };
  switch (command) {
    case 'forms':
      return forms(context, { json: values.json !== undefined, check: values.check === true, pages: values.pages });
    case 'blank':
      return blank(context, {
        formSet,
        unit: values.unit,
        tables: tablesOf(values.tables),
        roster: values.roster,
        output: values.output,
      });
    case 'pack':
      return pack(context, {
        formSet,
        roster: values.roster,
        tables: tablesOf(values.tables),
        output: values.output,
        force: values.force === true,
      });
    case 'roster':
      return roster(context, {
        formSet,
        roster: values.roster,
        blank: values.blank === true,
        output: values.output,
      });
    case 'check':
      return check(context, { formSet, paths: rest, json: values.json });
    case 'consolidate':
      return consolidate(context, {
        formSet,
        paths: rest,
        roster: values.roster,
        output: values.output,
        json: values.json,
        previous: values.previous,
        slips: values.slips,
        missing: values.missing,
      });
    case 'freeze':
      return freeze(context, { summary: formSet, output: values.output });
    case 'verify':
      return verify(context, { sealed: formSet, against: values.against });
    default:
      console.err(`${cliText(context.language, 'unknownCommand', command)}\n`);
      return COULD_NOT_RUN;
  }
}

type Parsed = ReturnType<typeof parseStrictly> | { readonly problem: string };

function parse(argv: readonly string[]): Parsed {
  try {
    return parseStrictly(argv);
  } catch (error) {
    return { problem: describeError(error) };
  }
}

/** `forms --json` takes no value, `check --json OUT` does. */
function parseStrictly(argv: readonly string[]) {
  const args = argv[0] === 'forms' ? argv.map((arg) => (arg === '--json' ? '--json=-' : arg)) : [...argv];
  return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
}

function tablesOf(given: string | undefined): readonly string[] | undefined {
  return given?.split(',').map((table) => table.trim());
}

function languageOf(given: string | undefined): Language {
  return LANGUAGES.find((language) => language === given) ?? 'vi';
}
