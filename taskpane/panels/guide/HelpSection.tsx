import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactElement } from 'react';
import { Foldable } from '../../components/Foldable';
import { usePane } from '../../hooks/PaneContext';
import { useText } from '../../hooks/useText';
import type { Place } from '../../app/Place';
import type { GuideTopic } from '../../text/GuideText';

const useStyles = makeStyles({
  does: { margin: 0 },
  when: { marginTop: tokens.spacingVerticalM, fontWeight: tokens.fontWeightSemibold },
  then: { margin: 0 },
  cases: { margin: 0 },
  goTo: { marginTop: tokens.spacingVerticalM },
});

/** Topics in their order, each with the place that it leads to. */
export const TOPICS: readonly (readonly [GuideTopic, Place | null])[] = [
  ['forms', 'forms'],
  ['check', 'check'],
  ['consolidate', 'consolidate'],
  ['sources', 'sources'],
  ['issuing', 'forms'],
  ['trouble', null],
];

export interface HelpSectionProps {
  readonly topic: GuideTopic;
  readonly place: Place | null;
}

/** What a place is for, and what to do when something comes up there. */
export function HelpSection({ topic, place }: HelpSectionProps): ReactElement {
  const styles = useStyles();
  const { goTo } = usePane();
  const { guide: text, shell } = useText();
  const { title, does, cases } = text.sections[topic];
  return (
    <Foldable title={title}>
      <p className={styles.does}>{does}</p>
      <dl className={styles.cases}>
        {cases.map(({ when, then }) => (
          <Fragment key={when}>
            <dt className={styles.when}>{when}</dt>
            <dd className={styles.then}>{then}</dd>
          </Fragment>
        ))}
      </dl>
      {place && (
        <Link as="button" className={styles.goTo} onClick={() => goTo(place)}>
          {text.goTo({ place: shell.places[place] })}
        </Link>
      )}
    </Foldable>
  );
}
