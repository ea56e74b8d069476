/**
 * The host that a request went to. What a page has made up in its own memory (`blob:`) counts as that of the page.
 *
 * @example hostOf('blob:http://localhost:3000/5d0c') // 'localhost'
 */
export function hostOf(address: string): string {
  const { hostname, origin } = new URL(address);
  return hostname !== '' || origin === 'null' ? hostname : new URL(origin).hostname;
}
