import { useEffect, useState } from 'react';
import type { TraceContext } from '../../../src/app/traceFigure';
import { usePane } from '../../hooks/PaneContext';
import { traceContexts } from './traceContexts';

/** The pairs of form sets that a summary may have been made with; null until they are loaded, or when they can't be had. */
export function useTraceContexts(inUse: string): readonly TraceContext[] | null {
  const { library, settings } = usePane().services;
  const [contexts, setContexts] = useState<readonly TraceContext[] | null>(null);
  useEffect(() => {
    let current = true;
    void traceContexts(library, inUse, settings.read().roster).then((loaded) => {
      if (current && loaded.ok) setContexts(loaded.value);
    });
    return () => {
      current = false;
    };
  }, [library, settings, inUse]);
  return contexts;
}
