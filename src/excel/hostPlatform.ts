import { Utilities } from '@microsoft/office-js-helpers';
import type { HostPlatform } from '../app/ports/HostPlatform';

/**
 * Where the product runs. The only file that knows Microsoft's helper library, and only this much of it: the rest is unmaintained, and
 * some of it deletes sheets, wipes storage or paints English banners over the pane.
 *
 * @example hostPlatform() // { host: 'excel', platform: 'windows' }, once Office is ready
 */
export function hostPlatform(): HostPlatform {
  const { host, platform } = read();
  return { host: host === 'EXCEL' ? 'excel' : 'other', platform: PLATFORMS[platform] ?? 'unknown' };
}

const PLATFORMS: Readonly<Record<string, HostPlatform['platform']>> = {
  PC: 'windows',
  MAC: 'mac',
  OFFICE_ONLINE: 'web',
  IOS: 'ios',
};

/** Outside any host the library guesses from the page's address, and throws where there is no page. */
function read(): { readonly host: string; readonly platform: string } {
  try {
    return { host: Utilities.host, platform: Utilities.platform };
  } catch {
    return { host: '', platform: '' };
  }
}
