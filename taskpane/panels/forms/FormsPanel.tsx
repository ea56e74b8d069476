import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { FormSetGate } from '../../components/FormSetGate';
import { useText } from '../../hooks/useText';
import { FormSetForms } from './FormSetForms';

const useStyles = makeStyles({
  heading: { display: 'block', margin: 0, marginBottom: tokens.spacingVerticalS },
});

/** Mẫu biểu: choose the form set and the unit, look through its tables, put them into the workbook. */
export default function FormsPanel(): ReactElement {
  const styles = useStyles();
  const { forms: text } = useText();
  return (
    <>
      <Subtitle2 as="h2" className={styles.heading}>
        {text.heading}
      </Subtitle2>
      <FormSetGate>{(formSet) => <FormSetForms key={formSet.id} formSet={formSet} />}</FormSetGate>
    </>
  );
}
