import { useEffect, useRef, useState } from 'react';
import type { HostFailure, OpenWorkbook, Watch } from '../../../src/app/ports/OpenWorkbook';
import type { FormSet } from '../../../src/domain/forms/FormSet';
import { type PresentTable, presentTables } from './presentTables';

export interface PresentTables {
  /** By table id; null while the workbook has not been read yet. */
  readonly places: ReadonlyMap<string, PresentTable> | null;
  /** Why the workbook can't be looked into just now. */
  readonly failure: HostFailure | null;
  readonly refresh: () => void;
}

/** Which tables stand in the open workbook, kept up to date while the panel is open. Reads only; changes that come during a reading share the next. */
export function usePresentTables(workbook: Pick<OpenWorkbook, 'read' | 'watch'>, formSet: FormSet): PresentTables {
  const [state, setState] = useState<Omit<PresentTables, 'refresh'>>({ places: null, failure: null });
  const refresher = useRef<() => void>(() => undefined);

  useEffect(() => {
    let current = true;
    let reading = false;
    let changed = false;
    let watch: Watch | null = null;
    const refresh = async (): Promise<void> => {
      changed = true;
      if (reading) return;
      reading = true;
      while (changed && isCurrent()) {
        changed = false;
        const read = await workbook.read();
        if (!isCurrent()) break;
        if (read.ok) setState({ places: presentTables(read.value, formSet), failure: null });
        else setState(({ places }) => ({ places, failure: read.failure }));
      }
      reading = false;
    };
    const isCurrent = (): boolean => current;
    refresher.current = () => void refresh();
    void refresh();
    void workbook
      .watch(() => void refresh())
      .then((watched) => {
        if (!watched.ok) return;
        if (isCurrent()) watch = watched.value;
        else void watched.value.stop();
      });
    return () => {
      current = false;
      void watch?.stop();
    };
  }, [workbook, formSet]);

  return { ...state, refresh: () => refresher.current() };
}
