/** The program and the system that the product runs in, as far as the host tells. */
export interface HostPlatform {
  readonly host: 'excel' | 'other';
  /** `windows` and `mac` are the desktop programs, `web` is Excel in a browser. */
  readonly platform: 'windows' | 'mac' | 'web' | 'ios' | 'unknown';
}
