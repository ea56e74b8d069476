/** Where in the pane one is. The ribbon's buttons and the tabs lead to the first four. */
export const PLACES = ['forms', 'check', 'consolidate', 'sources', 'settings', 'guide'] as const;
export type Place = (typeof PLACES)[number];

/**
 * The place that the address of the pane asks for, as the ribbon's buttons do: `taskpane.html?place=check`. Forms when it names none.
 *
 * @example placeOf('?place=check') // 'check'
 */
export function placeOf(search: string): Place {
  const asked = new URLSearchParams(search).get('place');
  return PLACES.find((place) => place === asked) ?? 'forms';
}
