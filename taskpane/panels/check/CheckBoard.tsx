import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useState } from 'react';
import type { Finding } from '../../../src/app/ConsolidationResult';
import { tableNames } from '../../../src/app/text/describeIntake';
import { describeHostFailure } from '../../../src/app/text/describeHostFailure';
import type { FormSet } from '../../../src/domain/forms/FormSet';
import type { CellAddress } from '../../../src/domain/workbook/CellAddress';
import { usePane } from '../../hooks/PaneContext';
import { useSelectedPlace } from '../../hooks/useSelectedPlace';
import { useText } from '../../hooks/useText';
import { AcceptedList } from './AcceptedList';
import { CheckHeader } from './CheckHeader';
import { CleanTables } from './CleanTables';
import type { FindingActions } from './FindingItem';
import { FindingGroupSection } from './FindingGroupSection';
import { countOf, groupFindings } from './groupFindings';
import { isAcceptanceRefusal } from './isAcceptanceRefusal';
import { MissingTables } from './MissingTables';
import { NothingFound } from './NothingFound';
import { ProblemList } from './ProblemList';
import { RestoreNoticeBar } from './RestoreNoticeBar';
import { type Scope, ScopeSwitch } from './ScopeSwitch';
import { useLiveCheck } from './useLiveCheck';
import { useRestore } from './useRestore';

const useStyles = makeStyles({
  board: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

const PAGE = 50;

/** The live check of the open workbook. */
export function CheckBoard({ formSet }: { readonly formSet: FormSet }): ReactElement {
  const styles = useStyles();
  const { services, language, say } = usePane();
  const { check: text } = useText();
  const { check, view } = useLiveCheck(formSet);
  const selected = useSelectedPlace();
  const [scope, setScope] = useState<Scope>('workbook');
  const [limit, setLimit] = useState(PAGE);
  const [accepting, setAccepting] = useState<string | null>(null);
  const [pointed, setPointed] = useState(false);
  const { notice, forget, ...restoring } = useRestore(formSet, check.checkNow);

  const { outcome, shown } = view;
  // A reason being written to a warning that has meanwhile been put right holds nothing any more.
  const isAccepting = shown.some(({ key, mended }) => key === accepting && !mended);
  const held = pointed || isAccepting || restoring.restoring !== null;
  useEffect(() => check.hold(held), [check, held]);

  const goTo = async (sheet: string, address: CellAddress): Promise<void> => {
    const went = await services.workbook.select(sheet, address);
    if (went.ok) return;
    say(describeHostFailure(went.failure, language), 'error');
    // Sheets may be renamed or deleted without Excel telling of it.
    if (went.failure.code === 'sheet-missing') check.checkNow();
  };
  const goToFinding = ({ sheet, address }: Finding): void => void goTo(sheet, address);
  const actions: FindingActions = {
    goTo: goToFinding,
    accepting,
    startAccepting: setAccepting,
    accept: async (finding, reason) => {
      const accepted = await check.accept(finding, reason);
      if (accepted.ok) {
        setAccepting(null);
        say(text.accept.done);
        return null;
      }
      const { failure } = accepted;
      return isAcceptanceRefusal(failure) ? text.accept.refused[failure.code] : describeHostFailure(failure, language);
    },
  };
  const withdraw = async (finding: Finding): Promise<void> => {
    const withdrawn = await check.withdraw(finding);
    if (withdrawn.ok) say(text.accept.withdrawn);
    else say(describeHostFailure(withdrawn.failure, language), 'error');
  };

  const sheet = selected?.sheet ?? null;
  const isHere = (name: string): boolean => scope === 'workbook' || sheet === null || name === sheet;
  const here = shown.filter(({ finding }) => isHere(finding.sheet));
  const open = (each: typeof shown): number => Object.values(countOf(each)).reduce((sum, count) => sum + count, 0);
  const counts = {
    sheet: open(shown.filter(({ finding }) => sheet === null || finding.sheet === sheet)),
    workbook: open(shown),
  };
  const problems = outcome?.problems.filter(
    ({ places }) => scope === 'workbook' || places.some((place) => isHere(place.sheet)),
  );
  const withFindings = new Set(here.map(({ finding }) => finding.violation.field.table));
  const left = here.length - limit;
  const isOurs = outcome === null || outcome.checked.tables.length > 0 || outcome.problems.length > 0;

  return (
    <div className={styles.board}>
      <CheckHeader view={view} checkNow={check.checkNow} />
      {isOurs && <ScopeSwitch scope={scope} choose={setScope} counts={counts} />}
      {notice && <RestoreNoticeBar notice={notice} close={forget} />}
      <div className={styles.list} onPointerEnter={() => setPointed(true)} onPointerLeave={() => setPointed(false)}>
        {outcome && problems && (
          <>
            <ProblemList
              problems={problems}
              formSet={formSet}
              goTo={({ sheet: name, range }) => void goTo(name, { row: range.top, column: range.left })}
              {...restoring}
            />
            {groupFindings(here, limit).map((group) => {
              const table = formSet.tables.find(({ id }) => id === group.table);
              return (
                table && (
                  <FindingGroupSection
                    key={group.table}
                    group={group}
                    table={table}
                    name={tableNames([table.id], formSet)}
                    selected={selected}
                    {...actions}
                    {...restoring}
                  />
                )
              );
            })}
            {left > 0 && (
              <Button onClick={() => setLimit(limit + PAGE)}>
                {text.showMore({ count: Math.min(left, PAGE), left })}
              </Button>
            )}
            {here.length === 0 && problems.length === 0 && (
              <NothingFound
                outcome={outcome}
                formSet={formSet}
                scope={scope}
                sheet={sheet}
                elsewhere={counts.workbook}
                showWorkbook={() => setScope('workbook')}
              />
            )}
          </>
        )}
      </div>
      {outcome && (
        <div>
          <AcceptedList
            accepted={outcome.accepted.filter(({ finding }) => isHere(finding.sheet))}
            formSet={formSet}
            goTo={goToFinding}
            withdraw={(finding) => void withdraw(finding)}
          />
          <CleanTables
            tables={outcome.checked.tables.filter((each) => isHere(each.sheet) && !withFindings.has(each.table))}
            formSet={formSet}
            {...restoring}
          />
          {scope === 'workbook' && outcome.checked.tables.length > 0 && (
            <MissingTables missing={outcome.missing} formSet={formSet} />
          )}
        </div>
      )}
    </div>
  );
}
