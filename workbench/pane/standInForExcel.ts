import type { HostEvent } from '../../test/host/book/EventQueue';
import { connectClient, type ClientConnection } from '../../test/host/connectClient';
import { officeLibrary } from '../../test/host/OfficeLibrary';
import type { BatchAnswer } from '../../test/host/protocol/Batch';
import { RequirementGate } from '../../test/host/requirements/RequirementGate';
import { documentSettings } from './documentSettings';
import { officeTheme } from './officeTheme';
import type { PaneMessage, PaneRequest } from './PaneSettings';

export interface ExcelChannel {
  /** Highest ExcelApi of the simulated Excel. */
  readonly requirementSet: string;
  readonly dark: boolean;
  /** What Excel gives as the workbook's address. */
  readonly workbook: string;
  /** Sends a request to where the simulated workbook is: another window, another thread. */
  readonly send: (request: PaneRequest) => void;
}

/**
 * Takes Excel's place in a pane's page before office.js runs: gives Microsoft's loader the little that Excel on Windows gives it, and
 * leads the client library to a workbook elsewhere. The answer takes what comes from there.
 */
export function standInForExcel({
  requirementSet,
  dark,
  workbook,
  send,
}: ExcelChannel): (message: PaneMessage) => void {
  const gate = new RequirementGate(requirementSet);
  const waiting = new Map<number, (answer: BatchAnswer) => void>();
  let requests = 0;
  let client: ClientConnection | null = null;

  const answer = (batch: unknown, flags: number): Promise<BatchAnswer> => {
    requests += 1;
    const request: PaneRequest = { type: 'excel-request', id: requests, batch: JSON.stringify(batch), flags };
    return new Promise((resolve) => {
      waiting.set(request.id, resolve);
      send(request);
    });
  };
  // The first thing that asks for it comes after the library is loaded and before the pane hears that Office is ready.
  const connect = (): void => {
    if (client) return;
    client = connectClient(officeLibrary(), gate, answer, true);
    client.use();
  };

  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => 'simulated',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => 'vi-VN',
    GetAppDataLocale: () => 'vi-VN',
    GetDocUrl: () => workbook,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => '',
    GetSupportedMatrix: () => JSON.stringify(supportedSets(gate)),
    GetHostFullVersion: () => '16.0.14332.20000',
    GetSettings: () => documentSettings,
    GetOfficeThemeInfo: () => JSON.stringify(officeTheme(dark)),
  };
  const external = {
    GetHostInfo: () => 'Excel$Win32$16.01$vi-VN$$$$0',
    GetLoggingAllowed: () => false,
    RegisterEvent: (_id: number, _target: string, _handler: unknown, done?: (code: number) => void) => done?.(0),
    UnregisterEvent: (_id: number, _target: string, done?: (code: number) => void) => done?.(0),
    Execute: () => undefined,
    GetContext: () => {
      connect();
      return context;
    },
  };
  Object.defineProperty(window, 'external', { value: external, configurable: true });

  return (message) => {
    if (message.type === 'excel-event') {
      client?.deliver(JSON.parse(message.event) as HostEvent);
      return;
    }
    waiting.get(message.id)?.(JSON.parse(message.answer) as BatchAnswer);
    waiting.delete(message.id);
  };
}

const SETS = ['ExcelApi', 'SharedRuntime', 'RibbonApi', 'AddInCommands', 'DialogApi', 'OpenBrowserWindowApi'];

/** Versions are texts: 1.20 as a number would be 1.2. */
function supportedSets(gate: RequirementGate): Record<string, string> {
  const found: Record<string, string> = {};
  for (const set of SETS) {
    for (let minor = 40; minor > 0 && found[set] === undefined; minor -= 1) {
      if (gate.isSetSupported(set, `1.${minor}`)) found[set] = `1.${minor}`;
    }
  }
  return found;
}
