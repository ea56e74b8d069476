import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { LANGUAGES } from '../../../src/app/text/Language';
import { Choice } from '../../components/Choice';
import { FormSetGate } from '../../components/FormSetGate';
import { UnitPicker } from '../../components/UnitPicker';
import { usePane } from '../../hooks/PaneContext';
import { useText } from '../../hooks/useText';
import { RosterSetting } from './RosterSetting';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  heading: { margin: 0 },
  setting: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  about: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { margin: 0 },
});

/** What this computer remembers of the person at it, and what the product is. */
export default function SettingsPanel(): ReactElement {
  const styles = useStyles();
  const { services, language, setLanguage, unit, chooseUnit } = usePane();
  const { settings: text } = useText();
  return (
    <div className={styles.panel}>
      <Subtitle2 as="h2" className={styles.heading}>
        {text.heading}
      </Subtitle2>
      <Choice
        label={text.language}
        options={LANGUAGES.map((value) => ({ value, label: text.languages[value] }))}
        chosen={language}
        choose={setLanguage}
      />
      <FormSetGate>
        {({ roster }) => (
          <div className={styles.setting}>
            {roster ? (
              <>
                <UnitPicker text={text.unit} units={roster.units} unit={unit} choose={chooseUnit} />
                <p className={styles.hint}>{text.unitHint}</p>
              </>
            ) : (
              <p className={styles.hint}>{text.unit.noRoster}</p>
            )}
          </div>
        )}
      </FormSetGate>
      <RosterSetting />
      <section className={styles.about} aria-labelledby="about">
        <Subtitle2 as="h2" id="about" className={styles.heading}>
          {text.about}
        </Subtitle2>
        <p className={styles.line}>{text.version({ version: services.productVersion })}</p>
        <p className={styles.line}>{text.localOnly}</p>
        <p className={styles.line}>{text.kept}</p>
        <p className={styles.hint}>{text.licence}</p>
      </section>
    </div>
  );
}
