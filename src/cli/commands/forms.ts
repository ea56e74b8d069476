import { CLEAN, type CommandContext, COULD_NOT_RUN, type ExitCode } from '../Console';
import { describeFormSetFailure } from '../describeFormSetFailure';
import { listFormSets, readFormSet } from '../readTemplates';

/** `forms`: every form set with its tables; `--json` prints the same for programs. */
export async function forms(
  { console, templatesDirectory, language }: CommandContext,
  json: boolean,
): Promise<ExitCode> {
  let exitCode: ExitCode = CLEAN;
  const listed = [];
  for (const id of await listFormSets(templatesDirectory)) {
    const read = await readFormSet(templatesDirectory, id);
    if (!read.ok) {
      console.err(describeFormSetFailure(id, read.failure, language) + '\n');
      exitCode = COULD_NOT_RUN;
      continue;
    }
    const { version, title, deadline, tables, consolidation } = read.value;
    listed.push({
      id,
      version,
      title,
      ...(deadline === undefined ? {} : { deadline }),
      ...(consolidation ? { consolidatesInto: consolidation.into } : {}),
      tables: tables.map((table) => ({ id: table.id, code: table.code, title: table.title })),
    });
  }
  if (json) console.out(JSON.stringify({ formSets: listed }, null, 2) + '\n');
  else for (const formSet of listed) console.out(describe(formSet));
  return exitCode;
}

interface Listed {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly tables: readonly { readonly id: string; readonly code: string; readonly title: string }[];
}

function describe({ id, version, title, tables }: Listed): string {
  const lines = tables.map((table) => `  ${table.id.padEnd(10)} ${table.code.padEnd(4)} ${table.title}`);
  return [`${id} ${version}: ${title}`, ...lines, ''].join('\n');
}
