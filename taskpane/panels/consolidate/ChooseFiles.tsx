import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { Choice } from '../../components/Choice';
import { usePane } from '../../hooks/PaneContext';
import { useText } from '../../hooks/useText';
import { DropZone } from './DropZone';
import { FilePicker } from './FilePicker';
import { useSession } from './useSession';
import { useSource } from './useSource';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The first screen: which form set, which units, which files. */
export function ChooseFiles(): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const text = useText().consolidate;
  const { session } = useSession();
  const source = useSource();
  const { chosen, formSet, ownRoster, usesOwnRoster } = source;
  const [nothing, setNothing] = useState(false);
  if (!chosen) return <p className={styles.line}>{text.noFormSet}</p>;

  const faultyRoster = usesOwnRoster && ownRoster?.units === null;
  const begin = (files: readonly File[]): void => {
    setNothing(files.length === 0);
    if (files.length === 0 || faultyRoster) return;
    void session.begin({ formSet: chosen.id, roster: usesOwnRoster ? ownRoster?.text : undefined, language }, files);
  };
  return (
    <div className={styles.column}>
      <p className={styles.line}>{text.choose.intro}</p>
      <Choice
        label={text.choose.formSet}
        options={source.choices.map(({ id, title }) => ({ value: id, label: title }))}
        chosen={chosen.id}
        choose={source.choose}
      />
      <Choice
        label={text.choose.roster}
        options={[
          {
            value: 'formSet',
            label:
              formSet && !formSet.roster
                ? text.choose.noRoster
                : text.choose.formSetsRoster({ units: formSet?.roster?.units.length ?? 0 }),
          },
          ...(ownRoster ? [{ value: 'own', label: text.choose.ownRoster({ units: ownRoster.units ?? 0 }) }] : []),
        ]}
        chosen={usesOwnRoster ? 'own' : 'formSet'}
        choose={(value) => source.useOwnRoster(value === 'own')}
      />
      {faultyRoster && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{text.failed.rosterFaulty}</MessageBarBody>
        </MessageBar>
      )}
      <DropZone dropped={begin}>
        <div className={styles.card}>
          <FilePicker labels={text.choose} prominent size="medium" picked={begin} />
          <p className={styles.quiet}>{text.choose.drop}</p>
        </div>
      </DropZone>
      {nothing && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text.failed.nothingChosen}</MessageBarBody>
        </MessageBar>
      )}
      <p className={styles.quiet}>{text.choose.localOnly}</p>
    </div>
  );
}
