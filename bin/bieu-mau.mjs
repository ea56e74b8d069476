#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const built = new URL('../dist/cli/main.mjs', import.meta.url);
if (!existsSync(built)) {
  process.stderr.write('bieu-mau: chưa dựng chương trình; hãy chạy `npm test` hoặc `npm run build` trước.\n');
  process.stderr.write('bieu-mau: not built yet; run `npm test` or `npm run build` first.\n');
  process.exit(2);
}

const { main } = await import(built.href);
try {
  process.exitCode = await main(process.argv.slice(2), fileURLToPath(new URL('../templates/', import.meta.url)));
} catch (error) {
  process.stderr.write(
    `bieu-mau: lỗi chương trình, xin báo lại nơi phát triển. / A fault of the program, please report it.\n`,
  );
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 2;
}
