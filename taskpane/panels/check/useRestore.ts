import { useState } from 'react';
import type { FormSet } from '../../../src/domain/forms/FormSet';
import { usePane } from '../../hooks/PaneContext';
import type { RestoreActions, Restoring } from './RestoreControl';
import { restoreInPane, type RestoreNotice } from './restoreInPane';

export interface Restore extends RestoreActions {
  /** What came of the last restoration, until it is closed or another begins. */
  readonly notice: RestoreNotice | null;
  readonly forget: () => void;
}

/** Restoring a table: asked, confirmed, done and told, one at a time. */
export function useRestore(formSet: FormSet, restored: () => void): Restore {
  const { services, language } = usePane();
  const [restoring, setRestoring] = useState<Restoring | null>(null);
  const [notice, setNotice] = useState<RestoreNotice | null>(null);
  const restore = async (table: string): Promise<void> => {
    setRestoring({ table, step: 'working' });
    const told = await restoreInPane(services.workbook, table, { formSet, language });
    setRestoring(null);
    setNotice(told);
    restored();
  };
  return {
    restoring,
    ask: (table) => {
      setNotice(null);
      setRestoring(table === null ? null : { table, step: 'asked' });
    },
    restore: (table) => void restore(table),
    notice,
    forget: () => setNotice(null),
  };
}
