import { useMemo, useSyncExternalStore } from 'react';
import type { FormSet } from '../../../src/domain/forms/FormSet';
import { usePane } from '../../hooks/PaneContext';
import { type CheckView, type LiveCheck, liveCheck } from './liveCheck';

/** The check of the open workbook, as long as the panel is there. */
export function useLiveCheck(formSet: FormSet): { readonly check: LiveCheck; readonly view: CheckView } {
  const { services, language } = usePane();
  const { workbook, timer } = services;
  const check = useMemo(
    () => liveCheck({ workbook, timer, formSet, language, now: () => new Date() }),
    [workbook, timer, formSet, language],
  );
  return { check, view: useSyncExternalStore(check.subscribe, check.view) };
}
