import { readFileSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import { transformSync } from '@swc/core';

// Runs the cases on Univer outside of jest, which cannot load it, and prints the values as JSON.
module._extensions['.ts'] = (own, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  own._compile(code, filename);
};
const load = createRequire(import.meta.url);
const { calculateCases } = load('./calculateCases.ts');
const { nodeUniver } = load('./nodeUniver.ts');
const values = await calculateCases(() => nodeUniver());
process.stdout.write(JSON.stringify(values), () => process.exit(0));
