import { existsSync, mkdirSync, readFileSync, renameSync, watch, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Set by `beginRun.mjs` for one run of jest and all its workers. */
const folder = (): string => {
  const { BIEU_MAU_TEST_RUN } = process.env;
  if (BIEU_MAU_TEST_RUN === undefined) throw new Error('jest has not run test/support/beginRun.mjs');
  return BIEU_MAU_TEST_RUN;
};

/**
 * Does the work in the first test file of a run of jest that needs it; the others wait until it is done, and fail as it failed.
 *
 * @example
 * await oncePerRun('workbench', () => buildWorkbench());
 */
export async function oncePerRun(name: string, work: () => void): Promise<void> {
  const done = path.join(folder(), `${name}.done`);
  if (isFirst(name)) {
    let failure = '';
    try {
      work();
    } catch (error) {
      failure = String(error);
    }
    writeFileSync(`${done}.part`, failure);
    renameSync(`${done}.part`, done);
  } else {
    await appears(done);
  }
  const failure = readFileSync(done, 'utf8');
  if (failure !== '') throw new Error(`${name}: ${failure}`);
}

function isFirst(name: string): boolean {
  try {
    mkdirSync(path.join(folder(), `${name}.begun`));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function appears(file: string): Promise<void> {
  return new Promise((resolve) => {
    const watcher = watch(path.dirname(file), look);
    function look(): void {
      if (!existsSync(file)) return;
      watcher.close();
      resolve();
    }
    look();
  });
}
