import { readFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';
import type { Timer } from '../../../src/app/ports/Timer';
import type { ConsolidationClient, ConsolidationProgress } from '../../../taskpane/services/ConsolidationClient';
import { readOldWorkbook } from '../../../src/xlsx/biff/readOldWorkbook';
import { workerConsolidation } from '../../../taskpane/services/workerConsolidation';
import type { WorkerPort } from '../../../taskpane/services/WorkerPort';
import type { ReadingRequest } from '../../../taskpane/worker/ReadingMessages';
import { serveConsolidation } from '../../../taskpane/worker/serveConsolidation';
import { serveReading } from '../../../taskpane/worker/serveReading';
import { readTemplates } from '../../support/readTemplates';
import { receivedFiles } from '../../support/receivedFolder';
import { atOnce, inThisThread } from './inThisThread';

const templates = readTemplates();
const TIDY = receivedFiles('tidy');

/** A timer that a test moves on. */
function handMovedTimer() {
  const due = new Set<() => void>();
  const timer: Timer = {
    after: (_, callback) => {
      due.add(callback);
      return () => due.delete(callback);
    },
  };
  return { timer, elapse: () => [...due].forEach((callback) => due.delete(callback) && callback()) };
}

const HANGS = 'treo.xlsx';

/** Reads as it should, but for one file that it never comes back from. */
function readerThatMayHang(): WorkerPort {
  return inThisThread((post) => {
    const serve = serveReading(post);
    return (request: ReadingRequest) =>
      request.type === 'file' && request.file.name === HANGS ? undefined : serve(request);
  });
}

const file = (name: string, bytes: Uint8Array) => ({
  name,
  lastModified: Date.UTC(2023, 3, 1),
  arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
});
const received = (count: number) => TIDY.slice(0, count).map(({ name, bytes }) => file(name, bytes));

/** DU-BP's file, saved a day later with 75 instead of 70 in C7 of Bảng 2A. */
function sentAgain(): Uint8Array {
  const parts = unzipSync(TIDY.find(({ name }) => name === 'DU-BP.xlsx')!.bytes);
  const edit = (part: string, from: RegExp, to: string): void => {
    const text = new TextDecoder().decode(parts[part]);
    expect(text).toMatch(from);
    parts[part] = new TextEncoder().encode(text.replace(from, to));
  };
  edit('xl/worksheets/sheet2.xml', /(?<=<c r="C7"[^>]*><v>)70(?=<)/, '75');
  edit('docProps/core.xml', /(?<=<dcterms:modified[^>]*>)[^<]*/, '2026-11-24T08:00:00Z');
  return zipSync(parts);
}

let client: ConsolidationClient;
let hired: number;
let hiredForOld: number;
let elapse: () => void;

beforeEach(async () => {
  hired = 0;
  hiredForOld = 0;
  const { timer, elapse: go } = handMovedTimer();
  elapse = go;
  client = workerConsolidation({
    timer,
    hire: {
      readers: () => 1,
      reading: () => {
        hired += 1;
        return readerThatMayHang();
      },
      readingOld: () => {
        hiredForOld += 1;
        return inThisThread((post) => serveReading(post, readOldWorkbook));
      },
      consolidating: () => inThisThread((post) => serveConsolidation(post, atOnce)),
    },
  });
  expect(await client.start({ formSet: 'kl01-971', templates, language: 'vi' })).toEqual({ ok: true, value: null });
});

afterEach(() => client.end());

async function add(files: Parameters<ConsolidationClient['add']>[0]): Promise<readonly ConsolidationProgress[]> {
  const told: ConsolidationProgress[] = [];
  await client.add(files, (progress) => told.push(progress));
  return told;
}

const statuses = async () =>
  (await client.finish())?.files.map(({ file: name, status, reason }) => [name, status, reason?.code]);

describe('a consolidation in workers', () => {
  it('tells of every file once, and says at the end who has sent', async () => {
    const told = await add(received(3));
    expect(told.at(-1)).toMatchObject({ done: 3, total: 3 });
    expect(told.flatMap(({ files }) => files.map(({ file: name }) => name)).sort()).toEqual(
      TIDY.slice(0, 3).map(({ name }) => name),
    );
    const board = await client.finish();
    expect([board?.units.length, board?.received]).toEqual([16, ['DU-CA', 'DU-BP', 'DU-DET']]);
  });

  it('hires the reader of old Excel files when the first one comes, and only then', async () => {
    await add(received(1));
    expect(hiredForOld).toBe(0);
    const names = ['Huyện ủy Hải Hậu.xls', 'Huyện ủy Ý Yên.xls'];
    const told = await add(names.map((name) => file(name, readFileSync(`test/fixtures/foreign/sent/${name}`))));
    expect(told.at(-1)).toMatchObject({ done: 2, total: 2 });
    expect(hiredForOld).toBe(1);
    expect(await statuses()).toEqual(
      [
        ['DU-BP.xlsx', 'used', undefined],
        ['Huyện ủy Hải Hậu.xls', 'used', undefined],
        ['Huyện ủy Ý Yên.xls', 'used', undefined],
      ].sort(),
    );
  });

  it('reads the files of an archive in its place, each by its path there', async () => {
    const [first, second] = TIDY;
    const zip = zipSync({ 'đợt 1/a.xlsx': first!.bytes, 'b.xlsx': second!.bytes, '.DS_Store': new Uint8Array(9) });
    const told = await add([file('gửi.zip', zip), ...received(3).slice(2), file('đứt.zip', zip.slice(0, 900))]);
    expect(told.at(-1)).toMatchObject({ done: 4, total: 4 });
    expect((await statuses())?.sort()).toEqual([
      [TIDY[2]!.name, 'used', undefined],
      ['gửi.zip/b.xlsx', 'used', undefined],
      ['gửi.zip/đợt 1/a.xlsx', 'used', undefined],
      ['đứt.zip', 'refused', 'truncated'],
    ]);
  });

  it('ends a reader that a file has hung, refuses that file, and loses no other', async () => {
    const before = received(1);
    await add(before);
    const adding = add([file(HANGS, new Uint8Array(9)), ...received(3).slice(1)]);
    await new Promise((resolve) => setImmediate(resolve));
    expect(hired).toBe(1);
    elapse();
    await adding;
    expect(hired).toBe(2);
    expect(await statuses()).toEqual([
      ['DU-BP.xlsx', 'used', undefined],
      ['DU-CA.xlsx', 'used', undefined],
      ['DU-DET.xlsx', 'used', undefined],
      [HANGS, 'refused', 'too-slow'],
    ]);
  });

  it('refuses a file that the system does not open, and goes on', async () => {
    const gone = { ...file('mất.xlsx', new Uint8Array()), arrayBuffer: () => Promise.reject(new Error('gone')) };
    await add([gone, ...received(1)]);
    expect(await statuses()).toEqual([
      ['DU-BP.xlsx', 'used', undefined],
      ['mất.xlsx', 'refused', 'cannot-open'],
    ]);
  });

  it('takes a file that could not be opened when it comes again', async () => {
    const [good] = received(1);
    await add([{ ...good!, arrayBuffer: () => Promise.reject(new Error('locked')) }]);
    expect(await statuses()).toEqual([['DU-BP.xlsx', 'refused', 'cannot-open']]);
    await add([good!]);
    expect(await statuses()).toEqual([['DU-BP.xlsx', 'used', undefined]]);
  });

  it('counts a file that comes twice once, and says so', async () => {
    await add(received(2));
    const again = await add(received(2));
    expect(again.reduce((sum, { repeated }) => sum + repeated, 0)).toBe(2);
    expect(again.flatMap(({ files }) => files)).toEqual([]);
    expect(await statuses()).toHaveLength(2);
  });

  it('tells of a unit that sent again which cells say something else, and what they said', async () => {
    await add([
      file('DU-BP.xlsx', TIDY.find(({ name }) => name === 'DU-BP.xlsx')!.bytes),
      file('gửi lại.xlsx', sentAgain()),
    ]);
    const board = await client.finish();
    const used = board?.files.find(({ status }) => status === 'used');
    expect([used?.file, used?.changes?.since, used?.changes?.count]).toEqual(['gửi lại.xlsx', 'DU-BP.xlsx', 1]);
    expect(used?.changes?.first).toMatchObject([{ before: 70, after: 75, address: { row: 6, column: 2 } }]);
  });

  it('leaves out a file that a person has taken out, and takes it in again', async () => {
    await add(received(2));
    const key = (await client.finish())?.files[0]?.key ?? '';
    const without = await client.finish([key]);
    expect(without?.received).toEqual(['DU-CA']);
    expect(without?.files[0]).toMatchObject({ status: 'refused', reason: { code: 'withdrawn' } });
    expect((await client.finish())?.received).toHaveLength(2);
  });

  it('keeps what was read when it is stopped, and leaves the rest', async () => {
    await add(received(1));
    const adding = add([file(HANGS, new Uint8Array(9)), ...received(3).slice(1)]);
    client.stop();
    await adding;
    expect(await statuses()).toEqual([['DU-BP.xlsx', 'used', undefined]]);
    await add(received(3).slice(1));
    expect(await statuses()).toHaveLength(3);
  });

  it('gives the same summary as a document, part by part, and as a file', async () => {
    await add(received(3));
    const board = await client.finish();
    const document = await client.document();
    expect(document?.sheets.map(({ name }) => name)).toEqual(board?.sheets);
    expect(document?.sheets.every(({ cells }) => cells.length > 0)).toBe(true);
    expect((await client.workbook())?.subarray(0, 2)).toEqual(new TextEncoder().encode('PK'));
  });

  it('refuses a roster with faults before any file is read', async () => {
    const started = await client.start({ formSet: 'kl01-971', templates, roster: '{"id":"x"}', language: 'vi' });
    expect(started).toMatchObject({ ok: false });
  });

  it('answers nothing more once it was ended', async () => {
    await add(received(1));
    client.end();
    expect(await client.finish()).toBeNull();
    expect(await client.document()).toBeNull();
    await add(received(1));
  });
});
