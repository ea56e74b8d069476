import { Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { FormSetGate } from '../../components/FormSetGate';
import { useText } from '../../hooks/useText';
import { FigureBoard } from './FigureBoard';
import { useTraceContexts } from './useTraceContexts';

/** Nguồn số liệu: where the selected figure of a summary comes from. */
export default function SourcesPanel(): ReactElement {
  return <FormSetGate>{({ id }) => <LoadedSources inUse={id} />}</FormSetGate>;
}

function LoadedSources({ inUse }: { readonly inUse: string }): ReactElement {
  const contexts = useTraceContexts(inUse);
  const { shell: text } = useText();
  return contexts ? <FigureBoard contexts={contexts} /> : <Spinner size="small" label={text.loading} />;
}
