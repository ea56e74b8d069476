import { checkRosterTiers } from '../../../src/domain/forms/checkRosterTiers';
import type { FormSet } from '../../../src/domain/forms/FormSet';
import { parseRoster } from '../../../src/domain/forms/parseRoster';
import type { Roster } from '../../../src/domain/forms/Roster';
import type { TemplateFault } from '../../../src/domain/forms/TemplateFault';
import { failure, type Result, success } from '../../../src/domain/Result';

export interface ChosenRoster {
  readonly roster: Roster;
  /** As it stood in the file, for the settings to keep. */
  readonly text: string;
}

export type RosterFailure =
  | { readonly code: 'too-large' }
  | { readonly code: 'unreadable' }
  | { readonly code: 'faulty'; readonly faults: readonly TemplateFault[] };

/** Three thousand communes fill half a megabyte. */
const MOST_BYTES = 5_000_000;

/**
 * A list of units that a person picked, checked as a template is and against the tiers of the form set in use. Nothing is kept here.
 *
 * @param formSet null while none is loaded: its tiers are then not asked
 */
export async function rosterFromFile(
  file: Pick<File, 'name' | 'size' | 'text'>,
  formSet: FormSet | null,
): Promise<Result<ChosenRoster, RosterFailure>> {
  if (file.size > MOST_BYTES) return failure({ code: 'too-large' });
  let text: string;
  try {
    text = await file.text();
  } catch {
    return failure({ code: 'unreadable' });
  }
  const parsed = parseRoster(file.name, text);
  if (!parsed.ok) return failure({ code: 'faulty', faults: parsed.failure });
  const faults = formSet ? checkRosterTiers(file.name, parsed.value, formSet) : [];
  return faults.length > 0 ? failure({ code: 'faulty', faults }) : success({ roster: parsed.value, text });
}
