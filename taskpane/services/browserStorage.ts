import type { TextStorage } from './PaneSettings';

/** The browser's own storage; undefined where the person or the host forbids it, which some do by throwing on the mere name. */
export function browserStorage(): TextStorage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
