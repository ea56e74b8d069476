import type { TraceContext } from '../../../src/app/traceFigure';
import { parseRoster } from '../../../src/domain/forms/parseRoster';
import type { Roster } from '../../../src/domain/forms/Roster';
import { type Result, success } from '../../../src/domain/Result';
import type { FormSetLibrary, LibraryFailure } from '../../services/FormSetLibrary';

const NOBODY: Roster = { id: '', title: '', units: [] };

/**
 * Every pair of form sets that a summary may have been made with: what the units sent, and what it was consolidated into. The pair of
 * the form set in use comes first.
 *
 * @param ownRoster the office's own roster as JSON text, in place of the form set's; one with faults is passed over
 */
export async function traceContexts(
  library: Pick<FormSetLibrary, 'list' | 'load'>,
  inUse: string,
  ownRoster?: string,
): Promise<Result<readonly TraceContext[], LibraryFailure>> {
  const listed = await library.list();
  if (!listed.ok) return listed;
  const pairs = listed.value.map(({ id, consolidatesInto }) => ({ from: id, into: consolidatesInto }));
  const isInUse = ({ from, into }: { from: string; into: string }): boolean => from === inUse || into === inUse;
  const sorted = [...pairs.filter(isInUse), ...pairs.filter((pair) => !isInUse(pair))];
  const own = ownRoster === undefined ? undefined : parseRoster('', ownRoster);
  const contexts: TraceContext[] = [];
  for (const { from, into } of sorted) {
    const [formSet, summaryFormSet] = await Promise.all([library.load(from), library.load(into)]);
    if (!formSet.ok) return formSet;
    if (!summaryFormSet.ok) return summaryFormSet;
    const roster = own?.ok ? own.value : (formSet.value.roster ?? NOBODY);
    contexts.push({ formSet: formSet.value, summaryFormSet: summaryFormSet.value, roster });
  }
  return success(contexts);
}
