import type { ConsolidationSetup } from '../../src/app/startConsolidation';
import { consolidationOf, isOwnSummary } from '../../src/domain/forms/consolidationOf';
import { parseFormSet } from '../../src/domain/forms/parseFormSet';
import { parseRoster } from '../../src/domain/forms/parseRoster';
import type { Roster } from '../../src/domain/forms/Roster';
import type { TemplateFault } from '../../src/domain/forms/TemplateFault';
import { type Result, success } from '../../src/domain/Result';
import type { ConsolidationSetupMessage } from './ConsolidationSetupMessage';

/** Template texts → form sets and, where one was given, roster, ready to consolidate; every fault of them otherwise. */
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
  const { into } = consolidationOf(formSet.value);
  const summary = isOwnSummary(formSet.value) ? formSet : parseFormSet(into, templates);
  if (!summary.ok) return summary;
  return success({
    formSet: formSet.value,
    summaryFormSet: summary.value,
    ...(roster ? { roster: roster.value } : {}),
    language,
  });
}

function rosterOf(
  formSets: Roster | undefined,
  own: string | undefined,
): Result<Roster, readonly TemplateFault[]> | undefined {
  if (own !== undefined) return parseRoster('roster.json', own);
  return formSets && success(formSets);
}
