import type { HostEvent } from '../../test/host/book/EventQueue';
import { connectClient, type ClientConnection } from '../../test/host/connectClient';
import { officeLibrary } from '../../test/host/OfficeLibrary';
import type { BatchAnswer } from '../../test/host/protocol/Batch';
import { RequirementGate } from '../../test/host/requirements/RequirementGate';
import { documentSettings } from './documentSettings';
import { officeTheme } from './officeTheme';
import type { PaneMessage, PaneRequest } from './PaneSettings';

// Runs in the pane's frame before office.js: gives Microsoft's loader the little that Excel on Windows gives it, and leads
// the client library to the workbook in the page around.

const { dataset } = window.frameElement as HTMLElement;
const gate = new RequirementGate(dataset.requirementSet ?? '1.14');
const waiting = new Map<number, (answer: BatchAnswer) => void>();
let requests = 0;
let client: ClientConnection | null = null;

function answer(batch: unknown, flags: number): Promise<BatchAnswer> {
  requests += 1;
  const request: PaneRequest = { type: 'excel-request', id: requests, batch: JSON.stringify(batch), flags };
  return new Promise((resolve) => {
    waiting.set(request.id, resolve);
    window.parent.postMessage(request, window.location.origin);
  });
}

window.addEventListener('message', ({ data, source }: MessageEvent<PaneMessage>) => {
  if (source !== window.parent) return;
  if (data.type === 'excel-answer') {
    waiting.get(data.id)?.(JSON.parse(data.answer) as BatchAnswer);
    waiting.delete(data.id);
  }
  if (data.type === 'excel-event') client?.deliver(JSON.parse(data.event) as HostEvent);
});

/** The first thing that asks for it comes after the library is loaded and before the pane hears that Office is ready. */
function connect(): void {
  if (client) return;
  client = connectClient(officeLibrary(), gate, answer, true);
  client.use();
}

const sets = ['ExcelApi', 'SharedRuntime', 'RibbonApi', 'AddInCommands', 'DialogApi', 'OpenBrowserWindowApi'];

/** Versions are texts: 1.20 as a number would be 1.2. */
function supportedSets(): Record<string, string> {
  const found: Record<string, string> = {};
  for (const set of sets) {
    for (let minor = 40; minor > 0 && found[set] === undefined; minor -= 1) {
      if (gate.isSetSupported(set, `1.${minor}`)) found[set] = `1.${minor}`;
    }
  }
  return found;
}

const context = {
  GetAppType: () => 1,
  GetSolutionRef: () => 'simulated',
  GetAppVersionMajor: () => 16,
  GetAppVersionMinor: () => 1,
  GetAppUILocale: () => 'vi-VN',
  GetAppDataLocale: () => 'vi-VN',
  GetDocUrl: () => dataset.workbook ?? '',
  GetAppCapabilities: () => 0,
  GetActivationMode: () => 0,
  GetControlIntegrationLevel: () => 0,
  GetSolutionToken: () => '',
  GetSupportedMatrix: () => JSON.stringify(supportedSets()),
  GetHostFullVersion: () => '16.0.14332.20000',
  GetSettings: () => documentSettings,
  GetOfficeThemeInfo: () => JSON.stringify(officeTheme(dataset.theme === 'dark')),
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
