/** Debian's Chromium. */
export const CHROMIUM = '/usr/bin/chromium';

/** Keeps Chromium from looking for anything outside this machine. */
export const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
