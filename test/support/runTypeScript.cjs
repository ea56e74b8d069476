// Runs a TypeScript file of this repository in plain Node, as jest would: `node test/support/runTypeScript.cjs <file> …`.
const { readFileSync } = require('node:fs');
const path = require('node:path');
const process = require('node:process');
const { transformSync } = require('@swc/core');

require.extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  });
  module._compile(code, filename);
};

require(path.resolve(process.argv[2]));
