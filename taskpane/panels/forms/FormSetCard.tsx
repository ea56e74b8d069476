import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactElement } from 'react';
import type { FormSet } from '../../../src/domain/forms/FormSet';
import { Choice } from '../../components/Choice';
import { UnitPicker } from '../../components/UnitPicker';
import { usePane } from '../../hooks/PaneContext';
import { useText } from '../../hooks/useText';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  fact: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** Which form set, what its letter says of it, and who fills it in: asked once, for all tables. */
export function FormSetCard({ formSet }: { readonly formSet: FormSet }): ReactElement {
  const styles = useStyles();
  const { formSets, chooseFormSet, unit, chooseUnit } = usePane();
  const { forms: text } = useText();
  const { letter, issuer, period, deadline, roster } = formSet;
  const facts: readonly (readonly [string, string | undefined])[] = [
    [text.letter, letter && text.letterOf(letter)],
    [text.issuer, issuer],
    [text.period, text.periodOf({ label: period.label, years: period.years.length })],
    [text.deadline, deadline === undefined ? undefined : text.deadlineOf({ date: deadline })],
  ];
  return (
    <div className={styles.card}>
      <Choice
        label={text.formSet}
        options={formSets.map(({ id, title }) => ({ value: id, label: title }))}
        chosen={formSet.id}
        choose={chooseFormSet}
      />
      <dl className={styles.facts}>
        {facts.map(
          ([fact, value]) =>
            value !== undefined && (
              <Fragment key={fact}>
                <dt className={styles.fact}>{fact}</dt>
                <dd className={styles.value}>{value}</dd>
              </Fragment>
            ),
        )}
      </dl>
      {roster ? (
        <UnitPicker text={text.unit} units={roster.units} unit={unit} choose={chooseUnit} />
      ) : (
        <p className={styles.hint}>{text.unit.noRoster}</p>
      )}
    </div>
  );
}
