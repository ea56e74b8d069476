import type { Roster } from '../../domain/forms/Roster';

/** A roster as the text of a roster file, which `parseRoster` reads. */
export function formatRoster({ id, title, units }: Roster): string {
  return JSON.stringify({ id, title, units }, null, 2) + '\n';
}
