import { Button, makeStyles, Subtitle1, Subtitle2, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { Foldable } from '../../components/Foldable';
import { usePane } from '../../hooks/PaneContext';
import { useText } from '../../hooks/useText';
import { HelpSection, TOPICS } from './HelpSection';
import { ThreeSteps } from './ThreeSteps';

const useStyles = makeStyles({
  welcome: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  heading: { display: 'block', margin: 0 },
  lead: { margin: 0 },
  start: { width: '100%' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  help: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** Three steps for who opens the pane for the first time; help on every place afterwards. */
export default function GuidePanel(): ReactElement {
  const { settings } = usePane().services;
  const [isFirst] = useState(() => settings.read().guideSeen !== true);
  return isFirst ? <Welcome /> : <Help />;
}

function Welcome(): ReactElement {
  const styles = useStyles();
  const { services, goTo } = usePane();
  const { guide: text } = useText();
  return (
    <div className={styles.welcome}>
      <Subtitle1 as="h2" className={styles.heading}>
        {text.welcome}
      </Subtitle1>
      <p className={styles.lead}>{text.welcomeLead}</p>
      <ThreeSteps />
      <Button
        appearance="primary"
        className={styles.start}
        onClick={() => {
          services.settings.change({ guideSeen: true });
          goTo('forms');
        }}
      >
        {text.start}
      </Button>
      <p className={styles.quiet}>{text.again}</p>
    </div>
  );
}

function Help(): ReactElement {
  const styles = useStyles();
  const { guide: text } = useText();
  return (
    <div className={styles.help}>
      <Subtitle2 as="h2" className={styles.heading}>
        {text.heading}
      </Subtitle2>
      <p className={styles.quiet}>{text.helpLead}</p>
      <div>
        <Foldable title={text.showSteps}>
          <ThreeSteps />
        </Foldable>
        {TOPICS.map(([topic, place]) => (
          <HelpSection key={topic} topic={topic} place={place} />
        ))}
      </div>
    </div>
  );
}
