import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { main } from '../../src/cli/main';
import { TEMPLATES } from './formSets';

/** What a command printed and how it ended. */
export interface CliRun {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line as `npx bieu-mau …` does, in this process. */
export async function runCli(args: readonly string[], isTerminal = false): Promise<CliRun> {
  let out = '';
  let err = '';
  const exitCode = await main(args, TEMPLATES, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    isTerminal,
  });
  return { exitCode, out, err };
}

/** A folder of its own for one test file, gone afterwards. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'bieu-mau-test-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}
