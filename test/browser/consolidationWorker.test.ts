import { existsSync } from 'node:fs';
import { startConsolidation } from '../../src/app/startConsolidation';
import { readWorkbook } from '../../src/xlsx/reader/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/writer/writeWorkbook';
import type { ConsolidationBoard } from '../../taskpane/worker/ConsolidationBoard';
import { fileKey, summariseFile } from '../../taskpane/worker/FileSummary';
import { loadFormSet, rosterOf } from '../support/formSets';
import { readTemplates } from '../support/readTemplates';
import { receivedFiles } from '../support/receivedFolder';
import { CHROMIUM } from './support/chromium';
import { usePanePage } from './support/panePage';

interface Finished {
  readonly board: ConsolidationBoard;
  readonly workbook: readonly number[];
}

interface SentFile {
  readonly name: string;
  readonly bytes: readonly number[];
}

const pane = usePanePage();

/** Hands files to the workers as the pane does: one reads, and posts to the other what it read. */
async function consolidateInBrowser(files: readonly SentFile[]): Promise<Finished> {
  const page = await pane.open({ place: 'forms' });
  return page.evaluate(
    async ({ files: given, templates }) => {
      const setup = { formSet: 'kl01-971', templates: new Map(templates), language: 'vi' };
      const consolidating = new Worker('consolidating-worker.js');
      const reading = new Worker('reading-worker.js');
      const ask = (id: number, kind: string, question: unknown): Promise<unknown> =>
        new Promise((resolve, reject) => {
          consolidating.addEventListener('message', ({ data }: MessageEvent<{ id?: number; answer: unknown }>) => {
            if (data.id === id) resolve(data.answer);
          });
          consolidating.onerror = (event) => reject(new Error(event.message));
          consolidating.postMessage({ type: 'question', id, kind, ask: question });
        });
      const received = new Promise<void>((resolve) => {
        const jobs = new Set<number>();
        consolidating.addEventListener(
          'message',
          ({ data }: MessageEvent<{ type: string; jobs: { job: number }[] }>) => {
            if (data.type !== 'received') return;
            for (const { job } of data.jobs) jobs.add(job);
            if (jobs.size === given.length) resolve();
          },
        );
      });
      await ask(1, 'start', setup);
      const { port1, port2 } = new MessageChannel();
      consolidating.postMessage({ type: 'reader', port: port2 }, [port2]);
      reading.postMessage({ type: 'start', setup, port: port1 }, [port1]);
      given.forEach(({ name, bytes }, job) => {
        reading.postMessage({ type: 'file', job, file: new File([new Uint8Array(bytes)], name) });
      });
      await received;
      const board = (await ask(2, 'finish', { without: [] })) as ConsolidationBoard;
      const workbook = [...((await ask(3, 'workbook', null)) as Uint8Array)];
      reading.terminate();
      consolidating.terminate();
      return { board, workbook };
    },
    { files, templates: [...readTemplates()] },
  );
}

describe('the consolidation workers in Chromium', () => {
  it('need Debian’s Chromium, which .ci/run installs', () => {
    expect(existsSync(CHROMIUM)).toBe(true);
  });

  it('give the same board and the same bytes as Node, and ask nothing of the network', async () => {
    const files = receivedFiles('real');
    const formSet = loadFormSet('kl01-971');
    const run = startConsolidation({
      formSet,
      summaryFormSet: loadFormSet('kl01-tinh'),
      roster: rosterOf(formSet),
      language: 'vi',
      readWorkbook,
    });
    for (const file of files) run.add(file);
    const { result, document } = run.finish();

    const inBrowser = await consolidateInBrowser(files.map(({ name, bytes }) => ({ name, bytes: [...bytes] })));
    expect(inBrowser.board.files).toEqual(result.files.map(summariseFile));
    expect(inBrowser.board.received).toHaveLength(15);
    expect(Buffer.from(inBrowser.workbook).equals(Buffer.from(writeWorkbook(document)))).toBe(true);
    expect(pane.requestedHosts()).toEqual(['127.0.0.1']);
  });

  it('refuse a damaged file and go on', async () => {
    const [good] = receivedFiles('tidy').filter(({ name }) => name === 'HU-HH.xlsx');
    const bytes = [...(good?.bytes ?? [])];
    const { board } = await consolidateInBrowser([
      { name: 'HU-HH.xlsx', bytes },
      { name: 'hong.xlsx', bytes: bytes.slice(0, 4000) },
    ]);
    expect(board.files.map(({ file, status }) => [file, status])).toEqual([
      ['HU-HH.xlsx', 'used'],
      ['hong.xlsx', 'refused'],
    ]);
    expect(board.files[0]?.key).toBe(fileKey({ file: 'HU-HH.xlsx', sha256: good?.sha256 ?? '' }));
  });
});
