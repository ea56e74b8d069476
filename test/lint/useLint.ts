import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Linter } from 'eslint';

/** The messages of one rule for a text as if it stood in the file. */
export type LintAs = (file: string, text: string, rule: string) => Promise<string[]>;

/**
 * Gives the tests of a file the project's own lint configuration. The files named must exist: the type-checked rules know
 * only files of the project; they are neither read nor written.
 *
 * @example
 * const lintAs = useLint();
 * it('…', async () => expect(await lintAs('src/domain/Result.ts', "import 'fflate';", 'no-restricted-imports')).toHaveLength(1));
 */
export function useLint(): LintAs {
  let linter: ChildProcessWithoutNullStreams | null = null;
  let answers: AsyncIterator<string> | null = null;
  let last: Promise<unknown> = Promise.resolve();
  beforeAll(() => {
    linter = spawn(process.execPath, [join(__dirname, 'lintLines.mjs')], { cwd: join(__dirname, '../..') });
    answers = createInterface({ input: linter.stdout })[Symbol.asyncIterator]();
  });
  afterAll(() => linter?.stdin.end());
  const ask = async (file: string, text: string): Promise<Linter.LintMessage[]> => {
    linter?.stdin.write(`${JSON.stringify({ file, text })}\n`);
    const answer = await answers?.next();
    if (answer?.done !== false) throw new TypeError('The linter ended without an answer.');
    return JSON.parse(answer.value) as Linter.LintMessage[];
  };
  return async (file, text, rule) => {
    const answer = last.then(() => ask(file, text));
    last = answer.catch(() => undefined);
    const messages = await answer;
    const stopped = messages.find(({ fatal }) => fatal === true);
    if (stopped) throw new SyntaxError(`${file}: ${stopped.message}`);
    return messages.filter(({ ruleId }) => ruleId === rule).map(({ message }) => message);
  };
}
