import { createInterface } from 'node:readline';
import { ESLint } from 'eslint';

// Jest's own module loader cannot import the configuration, so this runs beside it: a line of JSON in, a line out.
const eslint = new ESLint();
for await (const line of createInterface({ input: process.stdin })) {
  const { file, text } = JSON.parse(line);
  const [result] = await eslint.lintText(text, { filePath: file });
  process.stdout.write(`${JSON.stringify(result?.messages ?? [])}\n`);
}
