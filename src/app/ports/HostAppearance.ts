import type { Language } from '../text/Language';

export type ColorScheme = 'light' | 'dark' | 'contrast';

/** How the host looks and speaks, as far as it tells. */
export interface HostAppearance {
  readonly scheme: () => ColorScheme;
  /** English only when the host's own menus are neither Vietnamese nor unknown. */
  readonly language: () => Language;
  /** Calls back when the scheme may have changed; the answer ends it. */
  readonly watch: (changed: () => void) => () => void;
}
