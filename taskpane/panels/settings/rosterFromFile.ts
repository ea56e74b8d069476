import { formatRoster } from '../../../src/app/roster/formatRoster';
import { readRosterSheet } from '../../../src/app/roster/readRosterSheet';
import type { Language } from '../../../src/app/text/Language';
import { checkRosterTiers } from '../../../src/domain/forms/checkRosterTiers';
import type { FormSet } from '../../../src/domain/forms/FormSet';
import { parseRoster } from '../../../src/domain/forms/parseRoster';
import type { Roster } from '../../../src/domain/forms/Roster';
import type { TemplateFault } from '../../../src/domain/forms/TemplateFault';
import { failure, type Result, success } from '../../../src/domain/Result';

export interface ChosenRoster {
  readonly roster: Roster;
  /** As a roster file has it, for the settings to keep. */
  readonly text: string;
}

export type RosterFailure =
  | { readonly code: 'too-large' }
  | { readonly code: 'unreadable' }
  | { readonly code: 'faulty'; readonly faults: readonly TemplateFault[] };

/** Three thousand communes fill half a megabyte. */
const MOST_BYTES = 5_000_000;
const WORKBOOK = /\.xls[xm]$/i;

/**
 * A list of units that a person picked, a workbook or a JSON file, checked as a template is and against the tiers of the form set in use.
 * Nothing is kept here.
 *
 * @param formSet null while none is loaded: its tiers are then not asked
 */
export async function rosterFromFile(
  file: Pick<File, 'name' | 'size' | 'text' | 'arrayBuffer'>,
  formSet: FormSet | null,
  language: Language,
): Promise<Result<ChosenRoster, RosterFailure>> {
  if (file.size > MOST_BYTES) return failure({ code: 'too-large' });
  try {
    return WORKBOOK.test(file.name)
      ? await fromWorkbook(file, formSet, language)
      : fromText(file.name, await file.text(), formSet);
  } catch {
    return failure({ code: 'unreadable' });
  }
}

function fromText(name: string, text: string, formSet: FormSet | null): Result<ChosenRoster, RosterFailure> {
  const parsed = parseRoster(name, text);
  if (!parsed.ok) return failure({ code: 'faulty', faults: parsed.failure });
  const faults = formSet ? checkRosterTiers(name, parsed.value, formSet) : [];
  return faults.length > 0 ? failure({ code: 'faulty', faults }) : success({ roster: parsed.value, text });
}

async function fromWorkbook(
  file: Pick<File, 'name' | 'arrayBuffer'>,
  formSet: FormSet | null,
  language: Language,
): Promise<Result<ChosenRoster, RosterFailure>> {
  // The reader is large, and few people ever pick a list.
  const { readWorkbook } = await import('../../../src/xlsx/reader/readWorkbook');
  const read = readWorkbook(new Uint8Array(await file.arrayBuffer()));
  if (!read.ok) return failure({ code: 'unreadable' });
  const roster = readRosterSheet(file.name, read.value, { formSet, language });
  if (!roster.ok) return failure({ code: 'faulty', faults: roster.failure });
  return success({ roster: roster.value, text: formatRoster(roster.value) });
}
