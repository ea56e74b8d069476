import { useSyncExternalStore } from 'react';
import { usePane } from '../../hooks/PaneContext';
import type { PaneServices } from '../../services/PaneServices';
import { type ConsolidationSession, consolidationSession } from './ConsolidationSession';
import type { SessionState } from './SessionState';

const sessions = new WeakMap<PaneServices, ConsolidationSession>();

/** The pane's one consolidation: it outlives the panel, so that nobody who looks at another place loses what was received. */
export function useSession(): { readonly session: ConsolidationSession; readonly state: SessionState } {
  const { services } = usePane();
  const session = sessionOf(services);
  return { session, state: useSyncExternalStore(session.subscribe, session.state) };
}

function sessionOf(services: PaneServices): ConsolidationSession {
  const known = sessions.get(services);
  if (known) return known;
  const session = consolidationSession(services, () => performance.now());
  sessions.set(services, session);
  return session;
}
