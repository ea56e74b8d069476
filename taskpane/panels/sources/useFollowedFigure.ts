import { useMemo, useSyncExternalStore } from 'react';
import type { TraceContext } from '../../../src/app/traceFigure';
import { usePane } from '../../hooks/PaneContext';
import { type FigureFollower, followFigure, type FollowView } from './followFigure';

export interface FollowedFigure {
  readonly follower: FigureFollower;
  readonly view: FollowView;
}

/** The figure under the selection, as long as the panel is there. */
export function useFollowedFigure(contexts: readonly TraceContext[]): FollowedFigure {
  const { workbook, timer, pause } = usePane().services;
  const follower = useMemo(
    () => followFigure({ workbook, timer, pause, contexts }),
    [workbook, timer, pause, contexts],
  );
  return { follower, view: useSyncExternalStore(follower.subscribe, follower.view) };
}
