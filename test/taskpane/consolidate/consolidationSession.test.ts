import { success } from '../../../src/domain/Result';
import {
  type ConsolidationSession,
  consolidationSession,
  type SessionServices,
} from '../../../taskpane/panels/consolidate/ConsolidationSession';
import { formSetLibrary } from '../../../taskpane/services/FormSetLibrary';
import { workerConsolidation } from '../../../taskpane/services/workerConsolidation';
import { serveConsolidation } from '../../../taskpane/worker/serveConsolidation';
import { serveReading } from '../../../taskpane/worker/serveReading';
import { receivedFiles } from '../../support/receivedFolder';
import { templateFolder } from '../templateFolder';
import { atOnce, inThisThread } from './inThisThread';

/** What the session needs of a file. */
const TIDY = receivedFiles('tidy').map(({ name, bytes }): File => {
  const read = { lastModified: Date.UTC(2023, 3, 1), arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) };
  return { name, ...read } as unknown as File;
});

const services: SessionServices = {
  workbook: {
    readMemory: () => Promise.resolve(success(null)),
    writeMemory: () => Promise.resolve(success(undefined)),
  } as unknown as SessionServices['workbook'],
  library: formSetLibrary(templateFolder),
  newConsolidation: () =>
    workerConsolidation({
      // No reader is too slow.
      timer: { after: () => () => undefined },
      hire: {
        readers: () => 1,
        reading: () => inThisThread(serveReading),
        readingOld: () => inThisThread(serveReading),
        consolidating: () => inThisThread((post) => serveConsolidation(post, atOnce)),
      },
    }),
};

let session: ConsolidationSession;
/** The summary of the first three units, as a file. */
let summary: Uint8Array | null;

beforeEach(async () => {
  session = consolidationSession(services, () => 0);
  await session.begin({ formSet: 'kl01-971', language: 'vi' }, TIDY.slice(0, 3));
  expect(session.state()).toMatchObject({ stage: 'board', board: { received: ['DU-CA', 'DU-BP', 'DU-DET'] } });
  summary = await session.workbook();
});

afterEach(() => session.reset());

const standing = (): readonly string[] => {
  const { stage, board } = session.state();
  return [stage, ...(board?.received ?? [])];
};
/** Stops the sum that the session comes to next. */
function stopWhenCounting(): void {
  const end = session.subscribe(() => {
    if (session.state().stage !== 'counting') return;
    end();
    session.stop();
  });
}
const sameAsBefore = async (): Promise<boolean> => {
  const now = await session.workbook();
  return summary !== null && now !== null && Buffer.from(now).equals(summary);
};

describe('adding up anew', () => {
  it('after a file was taken out leaves its unit out', async () => {
    await session.withdraw(session.state().board!.files[0]!.key, true);
    expect(standing()).toHaveLength(3);
    expect(await sameAsBefore()).toBe(false);
  });

  it('after a file was taken out can be stopped: the board, the file and the summary are as they were', async () => {
    const { board } = session.state();
    stopWhenCounting();
    const taking = session.withdraw(board!.files[0]!.key, true);
    expect(session.state()).toMatchObject({ stage: 'board', withdrawn: new Set() });
    expect(session.state().board).toBe(board);
    await taking;
    expect(await sameAsBefore()).toBe(true);
    expect(standing()).toEqual(['board', 'DU-CA', 'DU-BP', 'DU-DET']);
  });

  it('after more files came can be stopped: they are as if they never had', async () => {
    stopWhenCounting();
    await session.addFiles(TIDY.slice(3, 5));
    expect(await sameAsBefore()).toBe(true);
    expect(standing()).toEqual(['board', 'DU-CA', 'DU-BP', 'DU-DET']);
    await session.addFiles(TIDY.slice(4, 5));
    expect(session.state().progress.repeated).toBe(0);
    expect(standing()).toHaveLength(5);
  });

  it('goes on with the next file that is taken out after one was stopped', async () => {
    const [first, second] = session.state().board!.files;
    stopWhenCounting();
    await session.withdraw(first!.key, true);
    await session.withdraw(second!.key, true);
    expect(session.state().withdrawn).toEqual(new Set([second!.key]));
    const withdrawn = session.state().board!.files.filter(({ reason }) => reason?.code === 'withdrawn');
    expect(withdrawn.map(({ key }) => key)).toEqual([second!.key]);
  });
});

it('the first sum can be stopped, too, which forgets everything received', async () => {
  session.reset();
  stopWhenCounting();
  await session.begin({ formSet: 'kl01-971', language: 'vi' }, TIDY.slice(0, 2));
  expect(session.state()).toMatchObject({ stage: 'choosing', board: null, formSet: null });
});
