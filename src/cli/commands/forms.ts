import path from 'node:path';
import { checkFormSet, type FormSetRemark } from '../../app/forms/checkFormSet';
import { formSetPage } from '../../app/forms/formSetPage';
import type { Language } from '../../app/text/Language';
import { CLEAN, type CommandContext, COULD_NOT_RUN, type ExitCode, FINDINGS } from '../Console';
import { describeFormSetFailure } from '../describeFormSetFailure';
import { listFormSets, readFormSet } from '../readTemplates';
import { cliText } from '../text';
import { writeAtomically } from '../writeAtomically';

export interface FormsOptions {
  /** Print the list for programs. */
  readonly json: boolean;
  /** Print what an author should look at (`checkFormSet`); exit code 1 when there is anything. */
  readonly check: boolean;
  /** Folder for a page per form set that shows every table. */
  readonly pages?: string | undefined;
}

/** `forms`: every form set with its tables, or what its author should look at. */
export async function forms(
  { console, templatesDirectory, language }: CommandContext,
  { json, check, pages }: FormsOptions,
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
    if (pages !== undefined) {
      await writeAtomically(path.join(pages, `${id}.html`), new TextEncoder().encode(formSetPage(read.value)));
    }
    if (check) {
      const remarks = checkFormSet(read.value);
      for (const remark of remarks) console.out(`${id}/${remark.table}: ${describeRemark(remark, language)}\n`);
      if (remarks.length > 0 && exitCode === CLEAN) exitCode = FINDINGS;
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
  if (check) {
    if (exitCode === CLEAN) console.out(cliText(language, 'formsInOrder') + '\n');
    return exitCode;
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

const REMARKS = {
  'field-without-rule': 'fieldWithoutRule',
  'reason-without-field': 'reasonWithoutField',
  'total-not-printed': 'totalNotPrinted',
  'unseen-character': 'unseenCharacter',
} as const;

function describeRemark({ code, at }: FormSetRemark, language: Language): string {
  return cliText(language, REMARKS[code], at);
}
