import type { ConsolidationSetup } from '../../src/app/startConsolidation';
import { parseFormSet } from '../../src/domain/forms/parseFormSet';
import { parseRoster } from '../../src/domain/forms/parseRoster';
import type { Roster } from '../../src/domain/forms/Roster';
import type { TemplateFault } from '../../src/domain/forms/TemplateFault';
import { failure, type Result, success } from '../../src/domain/Result';
import type { ConsolidationSetupMessage } from './ConsolidationSetupMessage';

/** Template texts → form sets and roster, ready to consolidate; every fault of them otherwise. */
export function loadSetup({
  formSet: id,
  templates,
  roster: ownRoster,
  language,
}: ConsolidationSetupMessage): Result<Omit<ConsolidationSetup, 'readWorkbook'>, readonly TemplateFault[]> {
  const formSet = parseFormSet(id, templates);
  if (!formSet.ok) return formSet;
  const roster = rosterOf(formSet.value.roster, ownRoster);
  if (roster && !roster.ok) return roster;
  const { consolidation } = formSet.value;
  if (!roster || !consolidation) return failure([incomplete(id)]);
  const summary = parseFormSet(consolidation.into, templates);
  if (!summary.ok) return summary;
  return success({ formSet: formSet.value, summaryFormSet: summary.value, roster: roster.value, language });
}

function rosterOf(
  formSets: Roster | undefined,
  own: string | undefined,
): Result<Roster, readonly TemplateFault[]> | undefined {
  if (own !== undefined) return parseRoster('roster.json', own);
  return formSets && success(formSets);
}

function incomplete(id: string): TemplateFault {
  return {
    file: `${id}/form-set.json`,
    path: '',
    message: 'a form set to consolidate needs a roster and a consolidation map',
  };
}
