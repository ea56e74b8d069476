import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { type ChangeEvent, type ReactElement, useMemo, useRef, useState } from 'react';
import type { Language } from '../../../src/app/text/Language';
import { parseRoster } from '../../../src/domain/forms/parseRoster';
import { usePane } from '../../hooks/PaneContext';
import { useText } from '../../hooks/useText';
import type { SettingsText } from '../../text/SettingsText';
import { describeRosterFault } from './describeRosterFault';
import { type RosterFailure, rosterFromFile } from './rosterFromFile';

const useStyles = makeStyles({
  setting: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  used: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  faults: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

const MOST_FAULTS = 5;

/** Which list of units counts when consolidating: the form set's, or one of the office's own from a file. */
export function RosterSetting(): ReactElement {
  const styles = useStyles();
  const { services, formSet: state, language, say } = usePane();
  const { settings: text } = useText();
  const { settings } = services;
  const [own, setOwn] = useState(settings.read().roster);
  const [refused, setRefused] = useState<{ readonly file: string; readonly failure: RosterFailure } | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const formSet = state.status === 'ready' ? state.formSet : null;
  const ownRoster = useMemo(() => {
    const parsed = own === undefined ? null : parseRoster('', own);
    return parsed?.ok ? parsed.value : null;
  }, [own]);

  const keep = (roster: string | undefined): void => {
    settings.change({ roster });
    setOwn(roster);
    setRefused(null);
  };
  const take = async ({ currentTarget }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = currentTarget.files?.[0];
    if (!file) return;
    const chosen = await rosterFromFile(file, formSet, language);
    // The same file can be picked again after it was mended.
    if (input.current) input.current.value = '';
    if (!chosen.ok) {
      setRefused({ file: file.name, failure: chosen.failure });
      return;
    }
    const { roster, text: json } = chosen.value;
    keep(json);
    say(text.rosterTaken({ title: roster.title, units: roster.units.length }));
  };

  const ofFormSet = formSet?.roster?.units.length;
  const used = ownRoster
    ? text.rosterOwn({ title: ownRoster.title, units: ownRoster.units.length })
    : ofFormSet === undefined
      ? text.rosterNone
      : text.rosterOfFormSet({ units: ofFormSet });
  return (
    <section className={styles.setting} aria-labelledby="roster">
      <h3 id="roster" className={styles.heading}>
        {text.roster}
      </h3>
      {(ownRoster !== null || formSet !== null) && <p className={styles.used}>{used}</p>}
      <div className={styles.actions}>
        <Button size="small" onClick={() => input.current?.click()}>
          {text.rosterChoose}
        </Button>
        {ownRoster && (
          <Button
            size="small"
            onClick={() => {
              keep(undefined);
              say(text.rosterDropped);
            }}
          >
            {text.rosterDrop}
          </Button>
        )}
        <input
          ref={input}
          type="file"
          accept=".xlsx,.xlsm,.json,application/json"
          hidden
          onChange={(event) => void take(event)}
        />
      </div>
      <p className={styles.hint}>{text.rosterHint}</p>
      <div aria-live="polite">
        {refused && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              {refusal(refused.file, refused.failure, text)}
              {refused.failure.code === 'faulty' && (
                <ul className={styles.faults}>
                  {faultLines(refused.failure, text, language).map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              )}
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
    </section>
  );
}

function refusal(file: string, failure: RosterFailure, text: SettingsText): string {
  switch (failure.code) {
    case 'too-large':
      return text.rosterTooLarge({ file });
    case 'unreadable':
      return text.rosterUnreadable({ file });
    case 'faulty':
      return text.rosterFaulty({ file, faults: failure.faults.length });
  }
}

function faultLines(
  { faults }: Extract<RosterFailure, { code: 'faulty' }>,
  text: SettingsText,
  language: Language,
): readonly string[] {
  const lines = faults.slice(0, MOST_FAULTS).map((fault) => describeRosterFault(fault, text, language));
  const rest = faults.length - MOST_FAULTS;
  return rest > 0 ? [...lines, text.moreFaults({ faults: rest })] : lines;
}
