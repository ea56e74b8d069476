import type { FormSet } from '../domain/forms/FormSet';
import type { Roster } from '../domain/forms/Roster';
import { failure, type Result, success } from '../domain/Result';
import type { CommandContext } from './Console';
import { describeFormSetFailure } from './describeFormSetFailure';
import { readRoster } from './readRoster';
import { listFormSets, readFormSet } from './readTemplates';
import { cliText } from './text';

export interface LoadedFormSet {
  readonly formSet: FormSet;
  /** The roster of `--roster`, else the form set's own. */
  readonly roster: Roster | undefined;
}

/** The form set and roster that a command line names; the failure is a sentence for the person who typed it. */
export async function loadFormSet(
  { templatesDirectory, language }: Omit<CommandContext, 'console'>,
  id: string | undefined,
  rosterPath: string | undefined,
): Promise<Result<LoadedFormSet, string>> {
  if (id === undefined) {
    return failure(cliText(language, 'missingFormSet', (await listFormSets(templatesDirectory)).join(', ')));
  }
  const formSet = await readFormSet(templatesDirectory, id);
  if (!formSet.ok) return failure(describeFormSetFailure(id, formSet.failure, language));
  if (rosterPath === undefined) return success({ formSet: formSet.value, roster: formSet.value.roster });

  const roster = await readRoster(rosterPath, formSet.value, language);
  if (!roster.ok) return roster;
  return success({ formSet: formSet.value, roster: roster.value });
}
