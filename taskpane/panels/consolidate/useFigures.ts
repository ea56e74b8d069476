import { formatScalar } from '../../../src/app/text/formatScalar';
import { usePane } from '../../hooks/PaneContext';

/** Writes counts as the person's language does: 1.632 or 1,632. */
export function useFigures(): (count: number) => string {
  const { language } = usePane();
  return (count) => formatScalar(count, 'count', language);
}
