import { readFile } from 'node:fs/promises';
import type { FormSet } from '../domain/forms/FormSet';
import { parseRoster } from '../domain/forms/parseRoster';
import type { Roster } from '../domain/forms/Roster';
import { failure, type Result, success } from '../domain/Result';
import type { CommandContext } from './Console';
import { describeError } from './describeError';
import { describeFaults, describeFormSetFailure } from './describeFormSetFailure';
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

  let text: string;
  try {
    text = await readFile(rosterPath, 'utf8');
  } catch (error) {
    return failure(cliText(language, 'cannotRead', rosterPath, describeError(error)));
  }
  const roster = parseRoster(rosterPath, text);
  if (!roster.ok) return failure(cliText(language, 'faultyRoster', describeFaults(roster.failure, language)));
  return success({ formSet: formSet.value, roster: roster.value });
}
