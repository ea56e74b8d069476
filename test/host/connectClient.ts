import { eventType, type HostEvent } from './book/EventQueue';
import type { EventRegistration, OfficeLibrary } from './OfficeLibrary';
import type { Batch, BatchAnswer } from './protocol/Batch';
import type { RequirementGate } from './requirements/RequirementGate';

/** Answers one request of the client; the host may be in this realm or at the other end of a channel. */
export type Answer = (batch: Batch, flags: number) => Promise<BatchAnswer>;

/** The client library, speaking to one simulated workbook. */
export interface ClientConnection {
  /** Hands an event of the workbook to the add-in's handlers. */
  deliver(event: HostEvent): void;
  /** Makes this the workbook that `Excel.run` speaks to, where there are two. */
  use(): void;
  /** Gives the library back as it was. */
  disconnect(): void;
}

/**
 * Lets the loaded Office library speak to a simulated workbook. Nothing of Microsoft's code is changed; the seams it has
 * for its own tests are used. With `ownLoader` Microsoft's loader answers for `Office.onReady` and `Office.context`.
 */
export function connectClient(
  library: OfficeLibrary,
  gate: RequirementGate,
  answer: Answer,
  ownLoader: boolean,
  isReadOnly: () => boolean = () => false,
): ClientConnection {
  const registrations: Record<string, EventRegistration> = {};
  const session = makeSession(library, answer);
  const disconnect = remember(library);
  return {
    deliver: (event) => deliver(registrations, event),
    use: () => {
      install(library, session, gate, registrations);
      if (!ownLoader) standInForLoader(library, gate, isReadOnly);
    },
    disconnect,
  };
}

/** The session that the library asks for a way to Excel. */
function makeSession({ OfficeExtension }: OfficeLibrary, answer: Answer): object {
  class SimulatedSession extends OfficeExtension.SessionBase {
    _resolveRequestUrlAndHeaderInfo(): Promise<unknown> {
      return Promise.resolve({ url: 'https://simulated.excel', headers: {} });
    }

    _createRequestExecutorOrNull(): unknown {
      return {
        executeAsync: async (_customData: string, flags: number, message: { readonly Body: Batch }) => ({
          HttpStatusCode: 200,
          ErrorCode: '',
          ErrorMessage: '',
          Headers: {},
          Body: await answer(message.Body, flags),
        }),
      };
    }

    getEventRegistration(controlId: string): EventRegistration {
      return OfficeExtension.GenericEventRegistration.getGenericEventRegistration(controlId);
    }
  }
  return new SimulatedSession();
}

function install(
  { OfficeExtension }: OfficeLibrary,
  session: object,
  gate: RequirementGate,
  registrations: Record<string, EventRegistration>,
): void {
  OfficeExtension.SessionBase._overrideSession = session;
  OfficeExtension.GenericEventRegistration._testReadyImpl = () => Promise.resolve();
  OfficeExtension.GenericEventRegistration.s_genericEventRegistrations = registrations;
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  // The npm build still has some members in sets of the web that Excel has since given numbers: the host decides on those.
  OfficeExtension.CommonUtility.isSetSupported = (name, version) =>
    name.toLowerCase() === 'excelapionline' || gate.isSetSupported(name, version);
}

/** `Office.onReady` and `Office.context`, which the loader would have set up. */
function standInForLoader({ OSF, Office }: OfficeLibrary, gate: RequirementGate, isReadOnly: () => boolean): void {
  const context = {
    requirements: { isSetSupported: (name: string, version?: string) => gate.isSetSupported(name, version) },
    displayLanguage: 'vi-VN',
    contentLanguage: 'vi-VN',
    platform: 'PC',
    host: 'Excel',
    document: {
      get mode() {
        return isReadOnly() ? 'readOnly' : 'readWrite';
      },
    },
  };
  OSF._OfficeAppFactory = { getContext: () => context, getHostInfo: () => ({}) };
  Office.onReady = (callback?: (info: unknown) => unknown) =>
    Promise.resolve({ host: 'Excel', platform: 'PC' }).then((info) => {
      callback?.(info);
      return info;
    });
}

/** Gives back a function that restores the library. */
function remember({ OfficeExtension, OSF, Office }: OfficeLibrary): () => void {
  const { SessionBase, GenericEventRegistration, CommonUtility } = OfficeExtension;
  const session = { ...SessionBase };
  const events = { ...GenericEventRegistration };
  const utility = { ...CommonUtility };
  const factory = OSF._OfficeAppFactory;
  const { onReady } = Office;
  return () => {
    SessionBase._overrideSession = session._overrideSession;
    GenericEventRegistration._testReadyImpl = events._testReadyImpl;
    GenericEventRegistration.s_genericEventRegistrations = events.s_genericEventRegistrations;
    CommonUtility._doApiNotSupportedCheck = utility._doApiNotSupportedCheck;
    CommonUtility.isSetSupported = utility.isSetSupported;
    OSF._OfficeAppFactory = factory;
    Office.onReady = onReady;
  };
}

/** Hands an event to the handlers of one workbook, the way Excel's own channel does. */
function deliver(registrations: Readonly<Record<string, EventRegistration>>, event: HostEvent): void {
  const registration = registrations[''];
  if (!registration) return;
  if (event.type === eventType.workbookSelectionChanged) {
    registration.m_eventRegistration.callHandlers(event.type, '', event.payload);
    return;
  }
  const message = JSON.stringify(event.payload);
  const entry = { messageCategory: 65536, messageType: event.type, targetId: event.targetId, message, id: 0 } as const;
  registration._handleRichApiMessage({ entries: [entry] });
}
