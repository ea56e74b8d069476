import { connectClient } from '../connectClient';
import { loadOfficeLibrary } from '../node/loadOfficeLibrary';
import { officeLibrary } from '../OfficeLibrary';
import { openWorkbook } from '../openWorkbook';
import type { Batch } from '../protocol/Batch';
import { captures, type CapturedBatch } from './Capture';
import { onlyReleases } from '../RequestCounts';
import { compareAnswers } from './compareAnswers';
import { HostNames } from './HostNames';
import { lawfulDifferences } from './lawfulDifferences';
import { scenarios } from './scenarios';

const options = { requirementSet: '1.14', locale: 'vi-VN', year: 2026 } as const;

/** The one scenario that was captured with the batch that lets go of its range at the end. */
const RELEASING = 'range over two syncs';

type Sent = Pick<CapturedBatch, 'flags' | 'request'>;

/** Sends every captured request to a fresh workbook, in order, and says per scenario what is answered otherwise. */
async function replayAll(): Promise<Map<string, string[]>> {
  const { host } = openWorkbook(options);
  const names = new HostNames();
  const differences = new Map<string, string[]>();
  for (const { name, batches } of captures) {
    const found: string[] = [];
    for (const { flags, request, answer } of batches) {
      found.push(...compareAnswers(answer, await host.answer(names.toOurs(request), flags), names));
    }
    differences.set(name, found);
  }
  return differences;
}

/** Runs the add-in code of every scenario through the client library and keeps what it sends, in captured names. */
async function runAll(): Promise<Map<string, Sent[]>> {
  const { host, gate } = openWorkbook(options);
  const others = gate.isSetSupported.bind(gate);
  // The captured host claimed this set too; the client then marks what can be undone (flag 16).
  gate.isSetSupported = (name, version) => name === 'ExcelApiUndo' || others(name, version);
  const names = new HostNames();
  const sent = new Map<string, Sent[]>();
  for (const { name, batches } of captures) {
    const own: Sent[] = [];
    const running: Promise<unknown>[] = [];
    const answer = (request: Batch, flags: number): ReturnType<typeof host.answer> => {
      if (name !== RELEASING && onlyReleases(request)) return host.answer(request, flags);
      own.push({ flags, request: structuredClone(request) });
      const captured = batches[own.length - 1];
      const answered = host.answer(request, flags);
      // Pairs our names with the captured ones; whether the answers agree is the other test's business.
      running.push(answered.then((given) => captured && compareAnswers(captured.answer, given, names)));
      return answered;
    };
    const client = connectClient(officeLibrary(), gate, answer, false);
    client.use();
    await Excel.run(scenarios[name] ?? (() => Promise.reject(new TypeError(`No code for ${name}.`)))).catch(
      (error: unknown) => {
        if (!(error instanceof OfficeExtension.Error)) throw error;
      },
    );
    // The batch that lets go of ranges is sent after the run is over.
    await new Promise((resolve) => setTimeout(resolve, 0));
    await Promise.all(running);
    client.disconnect();
    sent.set(
      name,
      own.map(({ flags, request }) => ({ flags, request: names.toCaptured(request) })),
    );
  }
  return sent;
}

const names = captures.map(({ name }) => name);

describe("the captured requests of Microsoft's library", () => {
  let differences = new Map<string, string[]>();
  beforeAll(async () => {
    differences = await replayAll();
  });

  it('are one per scenario that has code', () => {
    expect(names).toEqual(Object.keys(scenarios));
  });

  it.each(names)('are answered as captured but for what is named: %s', (name) => {
    expect(differences.get(name)).toEqual(Object.keys(lawfulDifferences[name] ?? {}));
  });

  it('leave no lawful difference named that is not one of a scenario', () => {
    expect(names).toEqual(expect.arrayContaining(Object.keys(lawfulDifferences)));
  });
});

describe("add-in code through Microsoft's library", () => {
  let sent = new Map<string, Sent[]>();
  beforeAll(async () => {
    loadOfficeLibrary();
    sent = await runAll();
  });

  it.each(captures)('sends what was captured: $name', ({ name, batches }) => {
    expect(sent.get(name)).toEqual(batches.map(({ flags, request }) => ({ flags, request })));
  });
});
