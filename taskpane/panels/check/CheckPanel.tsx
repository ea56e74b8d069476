import type { ReactElement } from 'react';
import { FormSetGate } from '../../components/FormSetGate';
import { CheckBoard } from './CheckBoard';

/** Kiểm tra: what is wrong in the open workbook, as it is being filled in. */
export default function CheckPanel(): ReactElement {
  return <FormSetGate>{(formSet) => <CheckBoard key={formSet.id} formSet={formSet} />}</FormSetGate>;
}
