/** What the host uses of Microsoft's library beyond its documented surface; version 1.1.110 has all of it. */
export interface OfficeLibrary {
  readonly OfficeExtension: {
    readonly SessionBase: { new (): object; _overrideSession?: unknown };
    readonly GenericEventRegistration: {
      new (): EventRegistration;
      _testReadyImpl?: unknown;
      s_genericEventRegistrations: Record<string, EventRegistration>;
      getGenericEventRegistration(controlId: string): EventRegistration;
    };
    readonly CommonUtility: {
      _doApiNotSupportedCheck: boolean;
      isSetSupported: (name: string, version?: string) => boolean;
    };
  };
  readonly OSF: { _OfficeAppFactory: unknown };
  readonly Office: { onReady?: unknown };
}

/** The library's own bookkeeping of event handlers. */
export interface EventRegistration {
  _handleRichApiMessage(message: { readonly entries: readonly RichApiMessage[] }): void;
  readonly m_eventRegistration: { callHandlers(eventId: number, targetId: string, args: unknown): void };
}

export interface RichApiMessage {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
  readonly id: number;
}

/** Members that must be there, as paths from the global object. */
export const privateMembers = [
  'OfficeExtension.SessionBase',
  'OfficeExtension.GenericEventRegistration.s_genericEventRegistrations',
  'OfficeExtension.GenericEventRegistration.getGenericEventRegistration',
  'OfficeExtension.GenericEventRegistration.prototype._handleRichApiMessage',
  'OfficeExtension.CommonUtility._doApiNotSupportedCheck',
  'OfficeExtension.CommonUtility.isSetSupported',
  'OfficeExtension.CommonUtility.throwIfApiNotSupported',
  'OSF',
] as const;

/** The loaded library, or an error that names what a newer version no longer has. */
export function officeLibrary(): OfficeLibrary {
  for (const path of privateMembers) {
    let found: unknown = globalThis;
    for (const name of path.split('.')) {
      found =
        typeof found === 'object' || typeof found === 'function'
          ? (found as Record<string, unknown> | null)?.[name]
          : undefined;
    }
    if (found === undefined)
      throw new TypeError(`The Office library does not have ${path}: is it loaded, and the pinned version?`);
  }
  return globalThis as unknown as OfficeLibrary;
}
