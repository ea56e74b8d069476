import { rmSync } from 'node:fs';

/** Once per run of jest, at its end. */
export default function endRun() {
  rmSync(process.env.BIEU_MAU_TEST_RUN, { recursive: true });
}
