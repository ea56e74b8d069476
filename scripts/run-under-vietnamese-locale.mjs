// The same tests as a Vietnamese machine runs them: its number formats and collation must change nothing.
import { spawnSync } from 'node:child_process';

const env = { ...process.env, LC_ALL: 'vi_VN.UTF-8', LANG: 'vi_VN.UTF-8' };
const probe = spawnSync(process.execPath, ['-p', '(1632.5).toLocaleString()'], { env, encoding: 'utf8' });
if (probe.stdout.trim() !== '1.632,5') {
  console.error(`This Node.js does not follow the vi-VN locale: 1632.5 is written ${probe.stdout.trim()}`);
  process.exit(1);
}
const jest = spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', 'test/domain', 'test/app', 'test/cli'], {
  env,
  stdio: 'inherit',
});
process.exit(jest.status ?? 1);
