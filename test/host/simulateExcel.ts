import { HostBook } from './book/HostBook';
import { eventType, type HostEvent } from './book/EventQueue';
import { SmallCalculator } from './calculation/SmallCalculator';
import type { HostEngine } from './engine/HostEngine';
import { MemoryEngine } from './engine/MemoryEngine';
import type { InputLocale } from './grid/parseInput';
import { objectFactory } from './objects/objectFactory';
import { officeLibrary, type EventRegistration, type OfficeLibrary } from './OfficeLibrary';
import type { Batch } from './protocol/Batch';
import { References } from './protocol/References';
import { RequestCounts, type Traffic } from './RequestCounts';
import { RequirementGate } from './requirements/RequirementGate';
import { SimulatedHost } from './SimulatedHost';
import { SimulatedUser } from './user/SimulatedUser';

export interface SimulationOptions {
  /** Highest ExcelApi of the simulated Excel: 1.14 is Office 2021, 1.17 LTSC 2024, 1.20 Microsoft 365. */
  readonly requirementSet?: string;
  /** Language of the user's typing and of what cells show. */
  readonly locale?: InputLocale;
  /** Year of a date typed without one. */
  readonly year?: number;
  /** Name of the workbook's file. */
  readonly name?: string;
  /** Microsoft's own loader (office.js) runs in the page and answers for `Office.onReady` and `Office.context`. */
  readonly ownLoader?: boolean;
  /** The grid; without one it is in memory and calculates by itself. */
  readonly engine?: HostEngine;
}

/** A simulated Excel with one open workbook. */
export interface SimulatedExcel {
  /** The workbook as it is, to look into and to prepare. */
  readonly book: HostBook;
  readonly user: SimulatedUser;
  /** Requests since the last {@link resetTraffic}. */
  readonly traffic: Traffic;
  /** Members that were asked for and that the host does not know; a test can demand that there are none. */
  readonly unknownMembers: readonly string[];
  /** How many ranges the add-in holds. */
  readonly keptReferences: number;
  resetTraffic(): void;
  /** Resolves when all events have reached their handlers. */
  settled(): Promise<void>;
  /** Makes this the workbook that `Excel.run` speaks to, where a test has two. */
  use(): void;
  /** Gives the library back as it was. */
  uninstall(): void;
}

/**
 * Lets the loaded Office library speak to a simulated workbook: `Excel.run(…)` works unmodified until `uninstall`.
 * Nothing of Microsoft's code is changed; the seams it has for its own tests are used.
 *
 * @example
 * const excel = simulateExcel({ requirementSet: '1.14' });
 * await Excel.run(async (context) => {
 *   context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['Tổng số']];
 *   await context.sync();
 * });
 * excel.uninstall();
 */
export function simulateExcel(options: SimulationOptions = {}): SimulatedExcel {
  const library = officeLibrary();
  const gate = new RequirementGate(options.requirementSet ?? '1.14');
  const counts = new RequestCounts();
  const book = new HostBook(
    options.engine ?? new MemoryEngine(new SmallCalculator()),
    new References(),
    objectFactory,
    {
      name: options.name ?? 'Sổ1.xlsx',
      locale: options.locale ?? 'vi-VN',
      year: options.year ?? new Date().getFullYear(),
    },
  );
  const host = new SimulatedHost(book, gate, counts);
  const registrations: Record<string, EventRegistration> = {};
  const session = makeSession(library, host);
  const before = remember(library);
  const use = (): void => {
    install(library, session, gate, registrations);
    if (options.ownLoader !== true) standInForLoader(library, gate);
  };
  book.events.deliver = (event) => deliver(registrations, event);
  use();
  return {
    book,
    user: new SimulatedUser(book, host),
    unknownMembers: host.unknownMembers,
    get traffic() {
      return counts.traffic;
    },
    get keptReferences() {
      return book.references.size;
    },
    resetTraffic: () => counts.reset(),
    settled: () => book.events.idle(),
    use,
    uninstall: () => {
      book.events.clear();
      before();
    },
  };
}

/** The session that the library asks for a way to Excel. */
function makeSession({ OfficeExtension }: OfficeLibrary, host: SimulatedHost): object {
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
          Body: await host.answer(message.Body, flags),
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
function standInForLoader({ OSF, Office }: OfficeLibrary, gate: RequirementGate): void {
  const context = {
    requirements: { isSetSupported: (name: string, version?: string) => gate.isSetSupported(name, version) },
    displayLanguage: 'vi-VN',
    contentLanguage: 'vi-VN',
    platform: 'PC',
    host: 'Excel',
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
