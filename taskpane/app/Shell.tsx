import {
  Button,
  makeStyles,
  type SelectTabData,
  Spinner,
  Tab,
  TabList,
  tokens,
  Tooltip,
} from '@fluentui/react-components';
import { QuestionCircleRegular, SettingsRegular } from '@fluentui/react-icons';
import { type ComponentType, lazy, type ReactElement, Suspense, useRef, useState } from 'react';
import { ErrorBoundary } from '../components/ErrorBoundary';
import { useKeptFocus } from '../hooks/useKeptFocus';
import { usePane } from '../hooks/PaneContext';
import { useText } from '../hooks/useText';
import { PANELS } from './panels';
import type { Place } from './Place';

const useStyles = makeStyles({
  shell: { display: 'flex', flexDirection: 'column', height: '100vh', backgroundColor: tokens.colorNeutralBackground1 },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    paddingLeft: tokens.spacingHorizontalM,
    // Excel's own menu button lies over the top right corner (34 px wide on a Mac).
    paddingRight: '36px',
    minHeight: '34px',
  },
  who: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  name: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
  tabs: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexWrap: 'wrap', justifyContent: 'space-between' },
  tab: { paddingLeft: '3px', paddingRight: '3px' },
  panel: {
    flexGrow: 1,
    overflowY: 'scroll',
    padding: tokens.spacingHorizontalM,
    // What has the focus keeps clear of the messages that lie over the bottom edge.
    paddingBottom: '80px',
    scrollPaddingBottom: '80px',
  },
});

const TABS = ['forms', 'check', 'consolidate', 'sources'] as const satisfies readonly Place[];

const LAZY: Readonly<Record<Place, ComponentType>> = {
  forms: lazy(PANELS.forms),
  check: lazy(PANELS.check),
  consolidate: lazy(PANELS.consolidate),
  sources: lazy(PANELS.sources),
  settings: lazy(PANELS.settings),
  guide: lazy(PANELS.guide),
};

/** The four places as tabs, settings and guide beside them, and the panel that is open. */
export function Shell(): ReactElement {
  const styles = useStyles();
  const { place, goTo, unit } = usePane();
  const { shell: text } = useText();
  const panel = useRef<HTMLElement>(null);
  useKeptFocus(panel);
  const [panels, setPanels] = useState(LAZY);
  const Panel = panels[place];
  // A panel that could not be fetched stays so, unless it is asked for anew.
  const fetchAgain = (): void => setPanels({ ...panels, [place]: lazy(PANELS[place]) });
  return (
    <div className={styles.shell}>
      <header className={styles.head}>
        <span className={styles.name}>{text.productName}</span>
        <span className={styles.who}>{unit?.name}</span>
        <Tooltip content={text.openGuide} relationship="label">
          <Button
            appearance="subtle"
            size="small"
            icon={<QuestionCircleRegular />}
            aria-pressed={place === 'guide'}
            onClick={() => goTo('guide')}
          />
        </Tooltip>
        <Tooltip content={text.openSettings} relationship="label">
          <Button
            appearance="subtle"
            size="small"
            icon={<SettingsRegular />}
            aria-pressed={place === 'settings'}
            onClick={() => goTo('settings')}
          />
        </Tooltip>
      </header>
      <nav>
        <TabList
          className={styles.tabs}
          size="small"
          aria-label={text.tabsLabel}
          selectedValue={place}
          onTabSelect={(_, { value }: SelectTabData) => goTo(value as Place)}
        >
          {TABS.map((tab) => (
            <Tab key={tab} value={tab} className={styles.tab} aria-controls="panel">
              {text.places[tab]}
            </Tab>
          ))}
        </TabList>
      </nav>
      <main ref={panel} id="panel" className={styles.panel} aria-label={text.places[place]} tabIndex={-1}>
        <ErrorBoundary key={place} text={text} onRetry={fetchAgain}>
          <Suspense fallback={<Spinner size="small" label={text.loading} />}>
            <Panel />
          </Suspense>
        </ErrorBoundary>
      </main>
    </div>
  );
}
