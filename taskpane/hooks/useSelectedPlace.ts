import { useEffect, useState } from 'react';
import type { SheetPlace } from '../../src/app/ports/OpenWorkbook';
import { usePane } from './PaneContext';
import { steadyWatch } from './steadyWatch';

/** The sheet in view and its active cell, followed as the person moves; null until Excel has told. */
export function useSelectedPlace(): SheetPlace | null {
  const { workbook, timer } = usePane().services;
  const [place, setPlace] = useState<SheetPlace | null>(null);
  useEffect(() => {
    let current = true;
    const watch = steadyWatch(timer, async () => {
      const watched = await workbook.watchSelection((moved) => current && setPlace(moved));
      const selected = watched.ok ? await workbook.selection() : null;
      if (current && selected?.ok) setPlace((known) => known ?? selected.value);
      return watched;
    });
    return () => {
      current = false;
      void watch.stop();
    };
  }, [workbook, timer]);
  return place;
}
