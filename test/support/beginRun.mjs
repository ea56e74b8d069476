import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Once per run of jest: a folder where its test files agree on what one of them does for all (`oncePerRun`). */
export default function beginRun() {
  process.env.BIEU_MAU_TEST_RUN = mkdtempSync(path.join(tmpdir(), 'bieu-mau-run-'));
}
