import { READ_FAILURE_TEXT_VI } from '../../src/app/text/readFailureText.vi';
import { hostileCorpus } from './hostileCorpus';
import type { Received } from './receiveHostile';
import { type NotEnded, receiveInChild } from './receiveInChild';

/** Said of archives of several files, which are opened before any workbook is read. */
const OF_ARCHIVES = ['empty-archive', 'nested-archive'];

let outcomes: ReadonlyMap<string, Received | NotEnded>;

beforeAll(async () => {
  outcomes = await receiveInChild<Received>('hostileChild.ts');
}, 300_000);

function outcomeOf(name: string): Received {
  const outcome = outcomes.get(name);
  if (outcome === undefined || 'notEnded' in outcome) throw new Error(`${name}: ${outcome?.notEnded ?? 'no outcome'}`);
  return outcome;
}

it('has no two files of one name', () => {
  expect(new Set(hostileCorpus.map(({ name }) => name)).size).toBe(hostileCorpus.length);
});

describe.each([...new Set(hostileCorpus.map(({ cause }) => cause))])('%s', (cause) => {
  const files = hostileCorpus.filter((file) => file.cause === cause);

  it.each(files)('$name ends as it must', ({ name, expected }) => {
    expect(outcomeOf(name).read).toEqual(expected);
  });
});

it('every refused file is told with its code and what to do in Vietnamese', () => {
  const refusals = hostileCorpus.flatMap(({ name, expected }) =>
    'refused' in expected ? [[name, expected.refused] as const] : [],
  );
  for (const [name, code] of refusals) {
    const { status, reason } = outcomeOf(name);
    const { reason: sentence, remedy } = READ_FAILURE_TEXT_VI[code];
    expect([name, status, reason?.code]).toEqual([name, 'refused', code]);
    expect(reason?.message.startsWith(sentence) && reason.message.endsWith(remedy)).toBe(true);
  }
  const ofWorkbooks = Object.keys(READ_FAILURE_TEXT_VI).filter((code) => !OF_ARCHIVES.includes(code));
  expect(new Set(refusals.map(([, code]) => code))).toEqual(new Set(ofWorkbooks));
});

it('every file that is read and is no form of the letter is told as such, with what to do', () => {
  const read = hostileCorpus.filter(({ expected }) => !('refused' in expected));
  for (const { name } of read) {
    const { status, reason } = outcomeOf(name);
    expect([name, status, reason?.code]).toEqual([name, 'unrecognised', 'no-tables']);
    expect(reason?.message).toContain('Mở tệp xem có đúng báo cáo không');
  }
});
